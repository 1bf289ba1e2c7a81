import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostPatterns } from '../../lib/browser/sites.ts';
import { browsers } from '../support/session.ts';
import { tableUnder } from './readme.ts';

interface Manifest {
  readonly permissions: string[];
  readonly optional_permissions: string[];
  readonly host_permissions: string[];
  readonly optional_host_permissions: string[];
  readonly content_scripts: { matches: string[]; js: string[] }[];
  readonly content_security_policy: { extension_pages: string };
  readonly icons: Record<string, string>;
  readonly [key: string]: unknown;
}

const listed = 'the listed news sites';

describe.each(browsers)('what the extension asks for, in %s', (kind) => {
  const folder = `.output/${kind}-mv3`;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  test('is what the README justifies, no more and no less', () => {
    const rows = tableUnder('What it may do').filter(([name = '']) => kind === 'chrome' || !name.endsWith('(Chrome)'));
    for (const [name, why = ''] of rows) expect(why.length, name).toBeGreaterThan(15);
    const justified = rows.map(([name = '']) => name.replace(' (Chrome)', ''));
    const asked = [
      ...manifest.permissions,
      ...manifest.optional_permissions.map((name) => `${name}, when asked for`),
      listed,
      ...manifest.optional_host_permissions.map((name) => `${name}, when asked for`),
    ];
    expect(justified.sort()).toEqual(asked.sort());
  });

  test('its hosts are the list of news sites', () => {
    expect(manifest.host_permissions).toEqual(hostPatterns);
    expect(manifest.content_scripts.map(({ matches, js }) => [js, matches])).toEqual([[['sentinel.js'], hostPatterns]]);
    for (const pattern of hostPatterns) expect(pattern).toMatch(/^\*:\/\/\*\.(?:[a-z0-9-]+\.)+[a-z]+\/\*$/);
  });

  test('nothing of it can be seen or spoken to by pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('its pages run its own scripts only', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('object-src')).toBe("'none'");
  });

  test('it has icons for every place', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, file] of Object.entries(manifest.icons)) {
      const png = readFileSync(join(folder, file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  test('its name and description are there in three languages, short enough for the stores', () => {
    for (const language of ['en', 'zh_CN', 'zh_TW']) {
      const file = join(folder, '_locales', language, 'messages.json');
      expect(existsSync(file), file).toBe(true);
      const { name, description } = JSON.parse(readFileSync(file, 'utf8'));
      expect(name.message.length).toBeLessThanOrEqual(45);
      expect(description.message.length).toBeLessThanOrEqual(132);
    }
  });
});

test('Firefox is told that no data is collected', () => {
  const { browser_specific_settings: settings } = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8'));
  expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
