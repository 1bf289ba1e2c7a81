import { describe, expect, test, vi } from 'vitest';
import { fold } from '../../../lib/text/fold.ts';
import { fc } from '../properties.ts';
import { cpuMs } from './support.ts';

/** Texts full of what folding changes, besides arbitrary UTF-16. */
const messy = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...[
        'a',
        'Z',
        '9',
        ' ',
        '\u3000',
        '\n',
        '\u200b',
        '\u202e',
        '，',
        '“',
        '”',
        '—',
        '個',
        '数',
        '(gè)',
        '(',
        ')',
        'ﬁ',
      ],
      ...[
        'é',
        '\u0301',
        '\ud83d',
        '\ude00',
        '😀',
        '𝐀',
        '\ud835',
        '?',
        '?,',
        '€',
        '龍',
        '\ue846',
        '\ufeff',
        '①',
        'ＡＩ',
      ],
    ),
    maxLength: 60,
  }),
);

// Random texts take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('fold', () => {
  test.each([
    ['plain English is left alone', 'It costs 100 times less.', 'It costs 100 times less.'],
    ['full width to half width', 'ＯｐｅｎＡＩ（１００％），好！', 'OpenAI(100%),好!'],
    ['traditional to simplified', '記憶體價格與資料中心後來漲了', '记忆体价格与资料中心后来涨了'],
    ['著 folds with 着 in either script', '看著 看着 顯著 显著', '看着 看着 显着 显着'],
    ['quotes and dashes', '“a” «b» 「c」 ‘d’ it’s — – −', `"a" "b" "c" 'd' it's - - -`],
    ['invisible characters', 'Open\u200bAI\u202e \ufeffnow\u00ad', 'OpenAI now'],
    ['runs of white space', ' a \u00a0\n\tb\u3000c', ' a b c'],
    ['spaces around an invisible character', 'a \u200b b', 'a b'],
    ['accents', 'café, Beyoncé, cafe\u0301', 'cafe, Beyonce, cafe'],
    ['decorated letters', '𝐒𝐚𝐦 ①', 'Sam 1'],
    ['pinyin behind a character', '個(gè)人觀(guān)點(diǎn)（diǎn）', '个人观点'],
    ['brackets without a tone mark stay', '数(shu)十亿(quadrillion) a(gè)', '数(shu)十亿(quadrillion) a(ge)'],
  ])('%s', (_, original, expected) => {
    expect(fold(original).text).toBe(expected);
  });

  test('spans lead back to the very characters', () => {
    const original = '  這個(gè)月　內(nèi)，“好”';
    const folded = fold(original);
    expect(folded.text).toBe(' 这个月 内,"好"');
    const back = (part: string) => {
      const start = folded.text.indexOf(part);
      const span = folded.spanToOriginal({ start, end: start + part.length });
      return original.slice(span.start, span.end);
    };
    expect(back('这个')).toBe('這個');
    expect(back('个月')).toBe('個(gè)月');
    expect(back(' 内')).toBe('　內');
    expect(back('"好"')).toBe('“好”');
    expect(back(' 这')).toBe('  這');
  });

  test('halves of characters that an invisible one kept apart stay apart', () => {
    const { text } = fold('\ud835\ufeff\ude00');
    expect(text).toBe('\ud835\ufffd');
    expect(fold(text).text).toBe(text);
  });

  test('any text folds; offsets rise and stay inside; folding twice changes nothing', () => {
    fc.assert(
      fc.property(messy, (original) => {
        const folded = fold(original);
        const offsets = Array.from({ length: folded.text.length + 1 }, (_, i) => folded.toOriginal(i));
        const rise = offsets.every((at, i) => at >= (offsets[i - 1] ?? 0) && at <= original.length);
        return rise && fold(folded.text).text === folded.text;
      }),
      { numRuns: 400 },
    );
  });

  test('the original slice of a span folds to the span', () => {
    fc.assert(
      fc.property(messy, fc.nat(60), fc.nat(60), (original, a, b) => {
        const folded = fold(original);
        const span = { start: Math.min(a, b, folded.text.length), end: Math.min(Math.max(a, b), folded.text.length) };
        const back = folded.spanToOriginal(span);
        expect(back.start).toBeLessThanOrEqual(back.end);
        expect(fold(original.slice(back.start, back.end)).text).toBe(folded.text.slice(span.start, span.end));
      }),
      { numRuns: 400 },
    );
  });

  test('a megabyte takes linear time', () => {
    for (const unit of ['個(gè)', '（', '  ', '?(gè)?,', '\ud835', '€?']) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      expect(
        cpuMs(() => fold(text)),
        unit,
      ).toBeLessThan(1500);
    }
  });
});
