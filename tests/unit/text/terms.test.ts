import { describe, expect, test, vi } from 'vitest';
import { fold } from '../../../lib/text/fold.ts';
import { terms } from '../../../lib/text/terms.ts';
import { fc } from '../properties.ts';
import { cpuMs, inOrder } from './support.ts';

const read = (text: string, grams?: 1 | 2 | 3) => terms(fold(text).text, grams).map((term) => term.text);
const joined = (text: string, grams?: 1 | 2 | 3) => read(text, grams).join(' ');

// Random texts take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('terms', () => {
  test.each([
    ['stems without stop words', 'The companies were building cheaper models', 'compani build cheaper model'],
    ['apostrophes', "It isn't the company’s model", 'isn compani model'],
    ['Chinese bigrams', '价格会下降。很快', '价格 格会 会下 下降 很快'],
    ['traditional as simplified', '價格會下降', '价格 格会 会下 下降'],
    ['names inside Chinese', '用Codex写的程序', '用 codex 写的 的程 程序'],
    ['models', 'GPT-5.2, GPT5.2, gpt 5.2 mini, ChatGPT-5, o3, Sora 2', 'gpt5.2 gpt5.2 gpt5.2mini gpt5 o3 sora2'],
    ['amounts', '$1.4 trillion，1.4万亿，14000億，1.4兆', '1400000000000 1400000000000 1400000000000 1400000000000'],
    ['shares', '30%，30 percent，百分之三十，三成', '30% 30% 30% 30%'],
    ['multiples', 'a hundred times, 100x, 100倍, 一百倍, a hundredfold', '100x 100x 100x 100x 100x'],
    ['years are numbers, versions are not', 'in 2027, 2027年, v2', '2027 2027 年 v2'],
    ['other alphabets', 'Привет мир', 'привет мир'],
    ['lone function characters', '谷歌的英伟达', 'google nvidia'],
  ])('%s', (_, text, expected) => {
    expect(joined(text)).toBe(expected);
  });

  test('one name, however it is written', () => {
    const forms = [
      'Sam Altman',
      'ALTMAN',
      '@sama',
      'SamAltman',
      '奥特曼',
      '奧特曼',
      '阿爾特曼',
      '奥尔曼',
      '山姆·奥特曼',
      '薩姆・阿爾特曼',
      '山姆奥尔特曼',
    ];
    for (const form of forms) expect(read(`“${form}”`), form).toEqual(['altman']);
    for (const [one, other] of [
      ['Google', '谷歌'],
      ['Microsoft', '微軟'],
      ['NVIDIA', '輝達'],
      ['Elon Musk', '馬斯克'],
      ['data centers', '資料中心'],
    ]) {
      expect(read(one ?? ''), one).toEqual(read(other ?? ''));
    }
    expect(joined('Altmans, samarium, pineapples and us')).toBe('altman samarium pineappl');
  });

  test('grams of one and three', () => {
    expect(joined('价格会下降', 1)).toBe('价 格 会 下 降');
    expect(joined('价格会下降', 3)).toBe('价格会 格会下 会下降');
  });

  test('any text: terms in order, inside, never empty', () => {
    const part = fc.constantFrom(
      'a',
      'Z',
      '9',
      '.',
      '-',
      "'",
      '@',
      ' ',
      '山姆',
      '·',
      '奥特曼',
      '亿',
      '一',
      '百',
      'GPT',
      'İ',
      '😀',
      '\ud800',
      '分之',
      '倍',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: part, maxLength: 40 })), (text) => {
        const found = terms(text);
        const spans = found.map(({ span }) => span);
        return inOrder(spans, text.length, true) && found.every((term) => term.text !== '');
      }),
      { numRuns: 300 },
    );
  });

  test('long runs take linear time', () => {
    for (const unit of ['a', '山', "a'", '@', '一', 'GPT-', '9', 'chief executive ', '山姆·']) {
      const text = unit.repeat(100_000 / unit.length);
      expect(
        cpuMs(() => terms(text)),
        unit,
      ).toBeLessThan(3000);
    }
  });
});
