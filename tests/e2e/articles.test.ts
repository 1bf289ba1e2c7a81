import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf, articlesBeside } from '../support/article.ts';
import type { Panel } from '../support/driver.ts';
import { bare, highlightCount, marksOf } from '../support/marks.ts';
import { readingOf, settled, unfold } from '../support/panel.ts';
import { browsers, useSession } from '../support/session.ts';
import { until } from '../support/wait.ts';

const articles = articlesBeside().map((file) => [basename(file), file] as const);

describe.skipIf(articles.length === 0).each(browsers)('real articles in %s', (kind) => {
  const session = useSession(kind);
  let beside: Panel | null = null;
  const shown = new Set<string>();

  test.each(articles.length > 0 ? articles : [['none', ''] as const])('%s', async (name, file) => {
    const { driver, site } = session;
    const body = readFileSync(file);
    const page = await session.visit(site.serve(addressOf(name, body.toString()), { body, type: 'text/html' }));
    await until('marks', () => highlightCount(page));
    beside ??= await driver.openPanel(page);
    const panel = beside;
    const reading = await until('the panel to follow', async () => {
      const { items } = await settled(panel);
      const now = await readingOf(panel);
      const listed = items.flatMap(({ annotations }) => annotations);
      return now?.state === 'read' && listed.length === now.annotations.length ? now : null;
    });
    if (reading?.state !== 'read') throw new Error('not read');

    const sure = reading.annotations.filter((annotation) => annotation.sure);
    expect(sure.length).toBeGreaterThan(0);
    const marked = (await marksOf(page)).map(({ text }) => bare(text)).join('');
    expect(marked).toBe(sure.map(({ sentence }) => bare(sentence.text)).join(''));

    const { items } = await settled(panel);
    const bodies = await unfold(panel, 24);
    expect(bodies.length).toBe(Math.min(items.length, 24));
    for (const { headings, sources } of bodies) {
      expect(headings).toContain('Sources');
      for (const source of sources) expect(source).toMatch(/^https?:/);
    }
    for (const { headings } of bodies) for (const heading of headings) shown.add(heading);
    expect([...shown].some((heading) => heading.startsWith('The story so far'))).toBe(true);
  });

  // Not every article reports a prediction, but most do.
  test('outcomes are among what they unfold to', () => {
    expect(shown).toContain('Outcome');
  });
});
