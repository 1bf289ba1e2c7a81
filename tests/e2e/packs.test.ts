import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Pack } from '../../lib/claims/record.ts';
import { browsers, useSession } from '../support/session.ts';
import { choosePack, dismiss, jobAt, jobShown, packsShown, press } from '../support/settings.ts';
import { until } from '../support/wait.ts';
import { newKey, packFile } from '../unit/claims/packs/pack-file.ts';
import { claim, pack } from '../unit/claims/sample.ts';

const address = 'http://packs.localhost/harbour.json';
const signer = newKey();

/** Invented records, under an id that nothing else has. */
function harbour(count: number, version: string, more: Partial<Pack> = {}): Pack {
  const claims = Array.from({ length: count }, (_, i) => claim(`north-${i}`));
  return pack(claims, {
    id: 'harbour',
    name: { en: 'Harbour records', zh: '港口记录' },
    publisher: 'The Gazette',
    version,
    ...more,
  });
}

describe.each(browsers)('claim packs, in %s', (kind) => {
  // This computer’s names are among the permitted hosts here: no test can answer the browser’s own question.
  const session = useSession(kind, { extension: resolve(`.output/demo-${kind}`) });
  let page: Page;

  beforeEach(async () => {
    page = await session.driver.openOwn('options.html');
    await until(
      'the base to be listed',
      () => packsShown(page),
      (packs) => packs.length > 0,
      60_000,
    );
  });
  afterEach(() => page.close());

  const install = async (text: string) => {
    await choosePack(page, text);
    await jobAt(page, ['ready']);
    await press(page, '.job .btn.main');
    await jobAt(page, ['done']);
    await dismiss(page);
  };
  const gazette = async () => (await packsShown(page)).filter((row) => row.includes('The Gazette')).join();
  /** The list follows the database by itself, and may be a little behind the job. */
  const listed = (words: string) => until(`“${words}” to be listed`, gazette, (row) => row.includes(words));
  const remove = async () => {
    await press(page, '.packs > li:last-child button:last-of-type');
    await press(page, 'dialog .btn.main');
    await until('the pack to go', gazette, (row) => row === '', 30_000);
  };

  test('a pack from a file is shown first, then installed, and can be removed', async () => {
    await choosePack(page, await packFile(harbour(3, '2026.11.01'), signer));
    const asked = await jobAt(page, ['ready']);
    expect(asked.text).toContain('Harbour records');
    expect(asked.text).toContain('The Gazette');
    expect(asked.text).toMatch(/Signed with the key [0-9a-f]{4} /);
    expect(await gazette()).toBe('');
    await press(page, '.job .btn.main');
    expect((await jobAt(page, ['done'])).text).toContain('Harbour records 2026.11.01 is installed.');
    await listed('3 records');
    await dismiss(page);
    const record = await session.driver.openOwn('record.html#/claim/harbour:north-1');
    await until('its record', () =>
      record.evaluate(() => /Harbour records/.test(document.querySelector('.one')?.textContent ?? '')),
    );
    await record.close();
    await remove();
  });

  test('a pack that is wrong is refused with the reason, and what is installed stays', async () => {
    await install(await packFile(harbour(3, '2026.11.02'), signer));
    const wrong: [string, string][] = [
      [(await packFile(harbour(3, '2026.11.03'), signer)).slice(0, -9), 'no pack'],
      [
        (await packFile(harbour(3, '2026.11.03'), signer)).replace('The Gazette', 'The Gazettf'),
        'changed after it was made',
      ],
      [await packFile(harbour(3, '2026.11.03'), newKey()), 'another key'],
      [await packFile(harbour(3, '2026.11.03')), 'no signature'],
      [await packFile(harbour(3, '2026.11.01'), signer), 'older than what is installed'],
      [await packFile({ ...harbour(3, '2026.11.03'), format: 2 } as never, signer), 'newer format'],
    ];
    for (const [text, reason] of wrong) {
      await choosePack(page, text);
      expect((await jobAt(page, ['refused'])).text).toContain(reason);
      expect(await gazette()).toContain('version 2026.11.02 · 3 records');
      await dismiss(page);
    }
    await remove();
  });

  test('a pack from an address is fetched again only when the server says that it has changed', async () => {
    const { site } = session;
    const serve = async (count: number, version: string, etag: string) =>
      site.serve(address, { body: await packFile(harbour(count, version), signer), type: 'application/json', etag });
    await serve(3, '2026.11.01', '"one"');
    await page.type('input[name=pack]', address);
    await press(page, 'form:has(input[name=pack]) button');
    await jobAt(page, ['ready']);
    await press(page, '.job .btn.main');
    await jobAt(page, ['done']);
    await dismiss(page);
    expect(site.answersTo(address).at(-1)).toBe(200);

    const update = '.packs > li:last-child .acts button:first-child';
    await press(page, update);
    expect((await jobAt(page, ['unchanged'])).text).toContain('has not changed');
    expect(site.answersTo(address).at(-1)).toBe(304);
    await dismiss(page);

    await serve(5, '2026.11.02', '"two"');
    await press(page, update);
    expect((await jobAt(page, ['ready'])).text).toContain('2 new');
    await press(page, '.job .btn.main');
    await jobAt(page, ['done']);
    await listed('version 2026.11.02 · 5 records');
    await dismiss(page);
    await remove();
  });

  test('an address that is not encrypted is not asked', async () => {
    const before = session.site.requests.length;
    await page.type('input[name=pack]', 'http://packs.example/harbour.json');
    await press(page, 'form:has(input[name=pack]) button');
    await until('the reason', () =>
      page.$eval('form:has(input[name=pack]) + .trouble', (trouble) => trouble.textContent),
    );
    expect(await jobShown(page)).toBeNull();
    expect(session.site.requests.slice(before).filter((url) => url.includes('packs.example'))).toEqual([]);
  });

  test('an installation goes on when the background is stopped in the middle', async () => {
    await choosePack(page, await packFile(harbour(3000, '2026.11.01')));
    await jobAt(page, ['ready']);
    await press(page, '.job .btn.main');
    await until(
      'some progress',
      () => jobShown(page),
      (job) => (job?.progress ?? 0) > 0.1,
      30_000,
    );
    await session.driver.stopBackground();
    await jobAt(page, ['done'], 90_000);
    await listed('3,000 records');
    await dismiss(page);
    await remove();
  }, 180_000);

  test('an installation can be called off', async () => {
    await choosePack(page, await packFile(harbour(3000, '2026.11.01')));
    await jobAt(page, ['ready']);
    await press(page, '.job .btn.main');
    await jobAt(page, ['installing']);
    await dismiss(page);
    expect(await gazette()).toBe('');
  }, 120_000);

  test('language and theme change at once, and are there again', async () => {
    await press(page, '#language label:nth-of-type(3) input');
    await press(page, '#looks label:nth-of-type(3) input');
    const shown = () =>
      page.evaluate(() =>
        [document.documentElement.lang, document.documentElement.dataset.theme, document.title].join(),
      );
    await until('Chinese', shown, (now) => now === 'zh-Hans,dark,设置 · Said & Done');
    await page.close();
    page = await session.driver.openOwn('options.html');
    await until('Chinese again', shown, (now) => now === 'zh-Hans,dark,设置 · Said & Done');
    await press(page, '#language label:nth-of-type(1) input');
    await press(page, '#looks label:nth-of-type(1) input');
    await until('English', shown, (now) => now.startsWith('en,,'));
  });
});
