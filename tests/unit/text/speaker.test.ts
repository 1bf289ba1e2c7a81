import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { speakerLabel, speakerLabels } from '../../../lib/text/speaker.ts';

describe('speakerLabel', () => {
  test.each([
    ['Sam Altman: We will see.', 'Sam Altman', 'Sam Altman: '],
    ['SamAltman：我们会看到。', 'SamAltman', 'SamAltman：'],
    ['**Mary-Jane O’Neill (host)：** Why?', 'Mary-Jane O’Neill', '**Mary-Jane O’Neill (host)：** '],
    ['Q: Is it cheap?', 'Q', 'Q: '],
    ['主持人：欢迎。', '主持人', '主持人：'],
    ['現場觀眾:為什麼?', '現場觀眾', '現場觀眾:'],
    ['OpenAI员工：是的。', 'OpenAI员工', 'OpenAI员工：'],
    ['山姆·奥特曼（OpenAI首席执行官）：是的。', '山姆·奥特曼', '山姆·奥特曼（OpenAI首席执行官）：'],
  ])('%s', (text, name, label) => {
    const found = speakerLabel(text);
    expect(found?.name).toBe(name);
    expect(text.slice(found?.span.start, found?.span.end)).toBe(label);
  });

  test.each([
    'The bottom line: prices fall.',
    'Key Takeaways: prices fall.',
    'He put it plainly: prices fall.',
    'https://example.com/a is a page.',
    '他表示：价格会下降。',
    'GPT-5：更便宜的模型',
    'At 10:30 it began.',
    '价格会下降：这是他的话。',
    '',
  ])('no label: %s', (text) => {
    expect(speakerLabel(text)).toBeNull();
  });
});

test('a name that comes back is a speaker; a lead-in or a single entry of a list is not', () => {
  const talk = ['李青：你好。', '陈默：你好。', '李青：走吗？', '陈默：走。', '李青：好。', '陈默：好。'];
  expect(speakerLabels(talk).map((label) => label?.name)).toEqual(['李青', '陈默', '李青', '陈默', '李青', '陈默']);
  expect(speakerLabels(['他表示：好。', '他表示：不好。', '他表示：也好。', 'Ann Lee: founder'])).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('labels belong to no sentence', () => {
  const blocks = ['Ann Lee: It falls. Fast.', 'Bob Ray:', 'Ann Lee: Yes.', 'Bob Ray: No.'];
  const sentences = splitSentences({
    ...{ title: '', language: 'en', site: null, author: null, published: null, url: null },
    blocks: blocks.map((text) => ({ kind: 'paragraph', text })),
  });
  expect(sentences.map(({ block, text }) => [block, text])).toEqual([
    [0, 'It falls.'],
    [0, 'Fast.'],
    [2, 'Yes.'],
    [3, 'No.'],
  ]);
  for (const { block, start, end, text } of sentences) expect(blocks[block]?.slice(start, end)).toBe(text);
});
