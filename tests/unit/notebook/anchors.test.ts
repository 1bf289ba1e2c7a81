import { describe, expect, it } from 'vitest';
import { anchorText } from '../../../lib/notebook/anchor-text.ts';
import { articleText, blockStart, toBlocks } from '../../../lib/notebook/blocks.ts';
import { locate } from '../../../lib/notebook/locate.ts';
import { select } from '../../../lib/notebook/select.ts';
import type { Block } from '../../../lib/text/article.ts';
import { edits } from '../../../scripts/anchors/edits.ts';
import { measure } from '../../../scripts/anchors/measure.ts';
import { fc } from '../properties.ts';

const find = (before: string, quote: string, after: string, from = 0) => {
  const start = before.indexOf(quote, from);
  const place = locate(anchorText(after), select(before, { start, end: start + quote.length }));
  return place && after.slice(place.start, place.end);
};

describe('a passage', () => {
  it('is found where it was, in any text', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '。', '奥', '特', '👩', '\n', '1');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        if (start === end) return;
        const place = locate(anchorText(text), select(text, { start, end }));
        // Texts of so few letters repeat themselves: not placed is allowed, other words elsewhere are not.
        if (!place) return;
        expect(place.start >= start && place.end <= end).toBe(true);
        expect(text.slice(place.start, place.end).trim()).toBe(text.slice(start, end).trim());
      }),
      { numRuns: 500 },
    );
  });

  it('is found across scripts, spaces and quotation marks', () => {
    expect(find('他说GPT-5“明年”到来，价格更低。', 'GPT-5“明年”到来', '他說 GPT-5 「明年」到來，價格更低。')).toBe(
      'GPT-5 「明年」到來',
    );
  });

  it('that is repeated is told from its twin by what stands beside it, or not at all', () => {
    const page = 'Asked about ads, he paused.\n“We will see.”\nThen came phones.\n“We will see.”\nHe left early.';
    const second = page.lastIndexOf('“We');
    const selector = select(page, { start: second, end: second + 14 });
    expect(selector.repeated).toBe(true);
    expect(locate(anchorText(page), selector)?.start).toBe(second);
    expect(locate(anchorText('Somebody asked.\n“We will see.”\nNobody knew.'), selector)).toBeNull();
  });

  it('that is gone is not taken for the similar one beside it', () => {
    const page = 'In 2024 sales came to 3 billion. In 2025 sales came to 4 billion. Then the music stopped.';
    expect(find(page, 'In 2024 sales came to 3 billion.', page.slice(33))).toBeNull();
  });

  it('keeps its position in code points', () => {
    const text = '👩👩 hello there';
    expect(select(text, { start: 5, end: 10 }).position).toEqual({ start: 3, end: 8 });
  });

  it('is never cut inside a character', () => {
    const text = `${'👩'.repeat(80)}x${'👩'.repeat(80)}`;
    const { prefix, suffix } = select(text, { start: 160, end: 161 });
    expect(prefix + suffix).toMatch(/^(👩)+$/u);
  });

  it('is mapped to blocks and back', () => {
    const blocks: Block[] = ['One.', 'Two two.', '', 'Three.'].map((text) => ({ kind: 'paragraph', text }));
    const text = articleText(blocks);
    const start = text.indexOf('two.');
    const spans = toBlocks(blocks, { start, end: text.indexOf('ree') });
    expect(spans.map(({ block, start, end }) => blocks[block]?.text.slice(start, end))).toEqual(['two.', 'Th']);
    expect(blockStart(blocks, 3)).toBe(text.indexOf('Three'));
  });
});

describe('on 60 edited pages', () => {
  it.each(Object.keys(edits))('%s: nothing is placed wrongly', (edit) => {
    for (const seed of [1, 2]) {
      const score = measure(edit, seed);
      expect(score.examples).toEqual([]);
      expect(score.right).toBeGreaterThan(score.there * (/four|,/.test(edit) ? 0.4 : 0.8));
    }
  });
});
