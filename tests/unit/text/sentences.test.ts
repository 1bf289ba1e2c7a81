import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../lib/text/article.ts';
import { sentenceSpans, splitSentences } from '../../../lib/text/sentences.ts';
import { fc } from '../properties.ts';
import { cpuMs, inOrder } from './support.ts';

const split = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

// Random texts take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('sentences', () => {
  // `|` stands between sentences.
  test.each([
    ['titles and initials', 'Mr. Altman met Dr. J. K. Lee.| They spoke.'],
    [
      'countries and companies',
      'The U.S. Senate asked Example Inc. Chairman Lee.| He came to the U.S.| The talk was short.',
    ],
    ['a sentence after an abbreviation', 'They moved to the U.S.| The firm is now Example Inc.| It grew.'],
    ['numbers', 'It cost $1.4 trillion, i.e. a lot, in No. 5 of 2.5 cases.| Version GPT-5.2 came on Dec. 11.| Good.'],
    ['list numbers', '1. Cheaper models are coming.| 2. They are fast.'],
    ['Chinese list numbers', '1.模型会更便宜。|它们很快。'],
    ['reporting clauses', '"Is it cheap?" he asked.| "No!" the other said.| "Why?" Ms. Lee asked.'],
    ['a sentence after a quotation', 'It will “get better soon.” |He added that prices fall.'],
    ['English quotes end with their sentence', '"It works. |We like it." |Then he left.'],
    ['an opening quote belongs to what follows', 'He agreed. |“We will,” he said. |(Nobody asked.) |[Laughter.]'],
    ['a bracket within', '这家公司（你信吗？）今年降价。|（笑。）|好。'],
    ['Chinese closing quotes', '他说：“会更便宜。|而且很快。”|然后他走了。|「好的。」|他點頭。|『是嗎？』|她問。'],
    ['a quote before the full stop', '公司“搞砸了”。|后来改了。'],
    ['half-width punctuation', '他问:"真的吗?"|大家都笑了!|价格是4.5美元,不是5.2.'],
    ['semicolons behind a quoted question', '有人写“能快点吗?”;也有人不在乎。|完。'],
    ['a quoted question inside', '他把“要不要涨价？”的问题丢了回去。|《谁会赢？》一书出版了。'],
    ['ellipses', 'Well... it depends.| 搜索、地图……每个入口都在变。|好……|'],
    ['camel case after a full stop', 'Prices fell.| iPhone sales rose.| xAI followed.| o3 was cheaper.'],
    ['a full stop without its space', 'The price fell.|The demand rose.'],
    ['an attribution behind a quote', '“It is cheaper now.”| - Lee, 35:43'],
    ['names with an exclamation mark', 'He sold Yahoo! shares and left.| Done.'],
    ['foreign names in Chinese', '執行長山姆．奧特曼表示會降價。|研究長馬克．陳也同意。|萨姆.奥特曼没有回应。'],
    ['Chinese with Western full stops', '价格会下降．|他们这样说．'],
    ['pinyin noise', '這個(gè)價(jià)格會下降。|他們(men)說(shuō)?|對(duì)。'],
    ['mixed scripts', 'OpenAI 的 U.S.政府合同到期了。|Inc.公司没有回应。'],
  ])('%s', (_, marked) => {
    const parts = marked.split('|').map((part) => part.trim());
    expect(split(marked.replaceAll('|', ''))).toEqual(parts.filter(Boolean));
  });

  test('sentences of an article name their block and are its unchanged slices', () => {
    const texts = ['  價(jià)格會降。 真的！', '', 'One. Two.'];
    const article: Article = {
      title: '',
      language: 'en',
      site: null,
      author: null,
      published: null,
      url: null,
      blocks: texts.map((text) => ({ kind: 'paragraph', text })),
    };
    const sentences = splitSentences(article);
    expect(sentences.map((s) => [s.block, s.text])).toEqual([
      [0, '價(jià)格會降。'],
      [0, '真的！'],
      [2, 'One.'],
      [2, 'Two.'],
    ]);
    for (const s of sentences) expect(texts[s.block]?.slice(s.start, s.end)).toBe(s.text);
  });

  test('what never ends is cut at commas, spaces, or anywhere', () => {
    for (const unit of ['菜单,', 'word ', '无', '😀']) {
      const text = unit.repeat(3000);
      const sentences = split(text);
      expect(Math.max(...sentences.map((s) => s.length))).toBeLessThanOrEqual(600);
      expect(sentences.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(sentences.every((s) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(s))).toBe(true);
    }
  });

  test('spans are in order, apart and lose nothing but space', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      '好',
      '。',
      '.',
      '?',
      '"',
      '“',
      '”',
      ' ',
      '(',
      ')',
      '1',
      '\u200b',
      ',',
      '😀',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit, maxLength: 80 })), (text) => {
        const spans = sentenceSpans(text);
        const outside = [...spans, { start: text.length, end: 0 }].map(({ start }, i) =>
          text.slice(spans[i - 1]?.end ?? 0, start),
        );
        return inOrder(spans, text.length) && !/[a-zA-Z好。.?]/u.test(outside.join(''));
      }),
      { numRuns: 300 },
    );
  });

  test('long texts take linear time', () => {
    for (const unit of ['这是一句话。', '. ', '“(', 'a', '!"', 'U.S. ', '.”']) {
      const text = unit.repeat(Math.ceil(300_000 / unit.length));
      expect(
        cpuMs(() => sentenceSpans(text)),
        unit,
      ).toBeLessThan(3000);
    }
  });
});
