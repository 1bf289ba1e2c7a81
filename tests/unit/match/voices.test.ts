import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../../lib/match/speakers.ts';
import type { Block } from '../../../lib/text/article.ts';

const speakers = [{ id: 'mei-lin', kind: 'person' as const, of: null, names: ['mei lin', 'lin', '林梅'] }];
const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const voices = (blocks: Block[]) => voicesOf(blocks, speakers);

describe('who speaks', () => {
  it('follows the labels of a transcript, over paragraphs without one', () => {
    const found = voices(
      paragraphs(
        'Host: How is the harbour?',
        'Mei Lin: Open.',
        'And it will stay so.',
        'Host: Until when?',
        'Mei Lin: Until May.',
      ),
    );
    expect(found.map((voice) => voice?.person ?? null)).toEqual([null, 'mei-lin', 'mei-lin', null, 'mei-lin']);
    expect(found.map((voice) => voice?.asks)).toEqual([true, false, false, true, false]);
  });

  it('reads Chinese labels', () => {
    const found = voices(
      paragraphs(
        '主持人：港口怎么样？',
        '林梅：已经开放。',
        '主持人：到什么时候？',
        '林梅：到五月。',
        '林梅：也许六月。',
      ),
    );
    expect(found.map((voice) => voice?.person ?? null)).toEqual([null, 'mei-lin', null, 'mei-lin', 'mei-lin']);
  });

  it('does not take a colon in running text for a label', () => {
    const found = voices(
      paragraphs('The plan: open the harbour.', 'The cost: two million.', 'Mei Lin said it is open.', 'Nobody asked.'),
    );
    expect(found).toEqual([null, null, null, null]);
  });
});
