import { describe, expect, test, vi } from 'vitest';
import { dates } from '../../../lib/text/dates.ts';
import { fold } from '../../../lib/text/fold.ts';
import { fc } from '../properties.ts';
import { cpuMs, inOrder } from './support.ts';

const TODAY = '2026-01-27';
/** `words = from..to`, with the bound in front when it is not `in`; one day is written once. */
const read = (text: string, today: string | undefined = TODAY) => {
  const folded = fold(text);
  return dates(folded.text, today).map(({ from, to, bound, span }) => {
    const original = folded.spanToOriginal(span);
    const period = from === to ? from : `${from}..${to}`;
    return `${text.slice(original.start, original.end)} = ${bound === 'in' ? '' : `${bound} `}${period}`;
  });
};

// Random texts take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('dates', () => {
  test.each<[string, string[]]>([
    ['It ships by the end of 2027.', ['the end of 2027 = by 2027-10-01..2027-12-31']],
    [
      'late 2027, mid-2026, early 2028',
      [
        'late 2027 = 2027-10-01..2027-12-31',
        'mid-2026 = 2026-05-01..2026-08-31',
        'early 2028 = 2028-01-01..2028-03-31',
      ],
    ],
    [
      'in Q1 2026 or the second half of 2026',
      ['Q1 2026 = 2026-01-01..2026-03-31', 'the second half of 2026 = 2026-07-01..2026-12-31'],
    ],
    [
      'since 2024, before 2030, around 2035',
      [
        '2024 = after 2024-01-01..2024-12-31',
        '2030 = by 2030-01-01..2030-12-31',
        '2035 = about 2035-01-01..2035-12-31',
      ],
    ],
    ['January 27, 2026 and 3 March 2025', ['January 27, 2026 = 2026-01-27', '3 March 2025 = 2025-03-03']],
    ['on Feb. 13; in September 2026', ['Feb. 13 = 2026-02-13', 'September 2026 = 2026-09-01..2026-09-30']],
    ['on Dec. 20', ['Dec. 20 = 2025-12-20']],
    [
      "in '28, by late ’27, since May '25",
      [
        "'28 = 2028-01-01..2028-12-31",
        'late ’27 = by 2027-10-01..2027-12-31',
        "May '25 = after 2025-05-01..2025-05-31",
      ],
    ],
    ["the '80s, he said '28 people' and rock 'n' roll", []],
    ['within a fortnight', ['within a fortnight = by 2026-01-27..2026-02-10']],
    ['2026-02-28, 2026/3/1', ['2026-02-28 = 2026-02-28', '2026/3/1 = 2026-03-01']],
    [
      'in the 2030s, by the end of the decade',
      ['the 2030s = 2030-01-01..2039-12-31', 'the end of the decade = by 2029-01-01..2030-12-31'],
    ],
  ])('English: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, string[]]>([
    [
      'next year and later this year',
      ['next year = 2027-01-01..2027-12-31', 'later this year = 2026-01-27..2026-12-31'],
    ],
    ['by the end of next year', ['the end of next year = by 2027-10-01..2027-12-31']],
    ['next month, last month', ['next month = 2026-02-01..2026-02-28', 'last month = 2025-12-01..2025-12-31']],
    ['within two years', ['within two years = by 2026-01-27..2028-01-27']],
    ['over the next 18 months', ['over the next 18 months = by 2026-01-27..2027-07-27']],
    ['over the next month', ['over the next month = by 2026-01-27..2026-02-27']],
    ['in the next three to five years', ['in the next three to five years = by 2026-01-27..2031-01-27']],
    ['in about two weeks', ['in about two weeks = about 2026-02-10']],
    ['three years ago', ['three years ago = about 2022-07-31..2023-07-26']],
  ])('English, from a day: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, string[]]>([
    [
      '27年底，到28年3月，30年前',
      [
        '27年底 = 2027-10-01..2027-12-31',
        '28年3月 = by 2028-03-01..2028-03-31',
        '30年前 = about 1995-07-31..1996-07-25',
      ],
    ],
    ['到2027年底', ['2027年底 = by 2027-10-01..2027-12-31']],
    ['2027年年底前，2027年以后', ['2027年年底 = by 2027-10-01..2027-12-31', '2027年 = after 2027-01-01..2027-12-31']],
    [
      '2026年第一季度、2026年下半年',
      ['2026年第一季度 = 2026-01-01..2026-03-31', '2026年下半年 = 2026-07-01..2026-12-31'],
    ],
    ['2026年1月27日，二〇二七年三月', ['2026年1月27日 = 2026-01-27', '二〇二七年三月 = 2027-03-01..2027-03-31']],
    [
      '今年底、明年 Q1、去年12月',
      ['今年底 = 2026-10-01..2026-12-31', '明年 Q1 = 2027-01-01..2027-03-31', '去年12月 = 2025-12-01..2025-12-31'],
    ],
    [
      '年底前；下個月；後年',
      ['年底 = by 2026-10-01..2026-12-31', '下個月 = 2026-02-01..2026-02-28', '後年 = 2028-01-01..2028-12-31'],
    ],
    [
      '兩年內，未来五年，半年内',
      [
        '兩年內 = by 2026-01-27..2028-01-27',
        '未来五年 = by 2026-01-27..2031-01-27',
        '半年内 = by 2026-01-27..2026-07-27',
      ],
    ],
    ['未来3至5年', ['未来3至5年 = by 2026-01-27..2031-01-27']],
    ['三个月后', ['三个月后 = about 2026-04-12..2026-05-12']],
    ['2030年代', ['2030年代 = 2030-01-01..2039-12-31']],
    ['1月24日', ['1月24日 = 2026-01-24']],
  ])('Chinese: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    '2027 people',
    '$2027',
    'GPT-2027',
    '2,027 users',
    '2027.5',
    '前景',
    '三年级',
    '一年又一年',
    '春天来了',
    'May I ask?',
    'in 5 of 6 cases',
  ])('no date: %s', (text) => expect(read(text)).toEqual([]));

  test('without a day to count from, only what names its year', () => {
    const folded = 'next year, within two years, 明年, 两年内, 年底, May 3, late 2027';
    expect(dates(folded).map(({ from }) => from)).toEqual(['2027-10-01']);
  });

  test('a month or a year is enough to count from', () => {
    expect(read('next year', '2026')).toEqual(['next year = 2027-01-01..2027-12-31']);
    expect(read('两年内', '2026-05')).toEqual(['两年内 = by 2026-05-15..2028-05-15']);
  });

  test('any text: ordered periods, in order, inside', () => {
    const part = fc.constantFrom(
      '20',
      '27',
      '2027',
      '年',
      '月',
      '日',
      '底',
      '前',
      '后',
      '内',
      '未来',
      '三',
      '今年',
      '半',
      'in ',
      'two ',
      'years',
      ' ',
      'by ',
      'end of ',
      'Jan ',
      'Q1',
      '-',
      '到',
      '19',
      '0',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: part, maxLength: 30 })), (text) => {
        const found = dates(text, TODAY);
        const spans = found.map(({ span }) => span);
        const day = /^\d{4}-\d\d-\d\d$/;
        return (
          inOrder(spans, text.length) && found.every(({ from, to }) => day.test(from) && day.test(to) && from <= to)
        );
      }),
      { numRuns: 300 },
    );
  });

  test('long runs take linear time', () => {
    for (const unit of ['2027年', '1月', 'in two ', 'the ', '一', 'May ', '未来', '20', 'end of ', 'two or ']) {
      const text = unit.repeat(40_000 / unit.length);
      expect(
        cpuMs(() => dates(text, TODAY)),
        unit,
      ).toBeLessThan(1500);
    }
  });
});
