import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { read } from '../../../lib/page/read.ts';
import { paragraphsOf, sitePage } from '../../support/sites.ts';

const bare = (text: string) => text.replace(/\s+/g, '');

describe.each(['en-ads', 'zh-hans-gpt5'] as const)('an article (%s) is read whole', (demo) => {
  test.each([
    'amp',
    'breaks',
    'frame-inside',
    'huge',
    'interview',
    'live',
    'newsletter',
    'policy',
    'restless',
    'right-to-left',
    'unset',
  ])('from a page built as %s', (name) => {
    const { document } = parseHTML(sitePage(name, demo));
    const blocks = read(document)?.article.blocks.map(({ text }) => bare(text)) ?? [];
    const missing = paragraphsOf(demo).filter((text) => !blocks.some((block) => block.includes(bare(text))));
    expect(missing).toEqual([]);
    const told = paragraphsOf(demo).join('').length;
    expect(blocks.join('').length, 'and little else: times, names of speakers').toBeLessThan(1.3 * told);
  });
});
