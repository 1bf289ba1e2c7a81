import { describe, expect, test, vi } from 'vitest';
import { fold } from '../../../lib/text/fold.ts';
import { quantities } from '../../../lib/text/quantities.ts';
import { fc } from '../properties.ts';
import { cpuMs, inOrder } from './support.ts';

/** `words = value unit`, with the bound in front (>=, <=, ~) and `..` in a range; `!` before a ratio. */
const read = (text: string) => {
  const folded = fold(text);
  return quantities(folded.text).map(({ value, upTo, unit, cmp, ratio, span }) => {
    const original = folded.spanToOriginal(span);
    const bound = { exactly: '', 'at-least': '>=', about: '~', 'at-most': '<=' }[cmp];
    const range = upTo === undefined ? '' : `..${upTo}`;
    const change = ratio === undefined ? '' : ` !${Number(ratio.toPrecision(3))}`;
    return `${text.slice(original.start, original.end)} = ${bound}${value}${range} ${unit}${change}`.trim();
  });
};

// Random texts take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('quantities', () => {
  test.each<[string, string[]]>([
    ['They will spend $1.4 trillion.', ['$1.4 trillion = 1400000000000 USD']],
    ['他们要花1.4万亿美元', ['1.4万亿美元 = 1400000000000 USD']],
    ['他們要花 14000億美元，或 1.4 兆美元', ['14000億美元 = 1400000000000 USD', '1.4 兆美元 = 1400000000000 USD']],
    ['1兆瓦的机房', ['1兆瓦 = 1000000 W']],
    ['3亿5千万用户', ['3亿5千万用户 = 350000000 user']],
    ['some 500M weekly active users', ['500M weekly active users = ~500000000 user']],
    ['1,250 people and 20k tokens', ['1,250 people = 1250 person', '20k tokens = 20000 token']],
    ['two and a half million customers', ['two and a half million customers = 2500000 customer']],
    ['half a billion dollars', ['half a billion dollars = 500000000 USD']],
    ['it fell ten metres', []],
    ['raised €5m and £3bn', ['€5m = 5000000 EUR', '£3bn = 3000000000 GBP']],
    ['1000多亿日元', ['1000多亿日元 = >=100000000000 JPY']],
    ['一百多万用户，1至3月', ['一百多万用户 = >=1000000 user']],
    ['四到九万亿美元', ['四到九万亿美元 = 4000000000000..9000000000000 USD']],
    ['200 to 2,000 dollars', ['200 to 2,000 dollars = 200..2000 USD']],
    ['为期三年，做一分钟的事', ['三年 = 36 month', '一分钟 = 60 s']],
    ['about an hour and a half', ['an hour = ~5400 s']],
    ['最近一个月年化收入', ['一个月 = 1 month']],
    ['星空101称SB 1047太严', []],
    ['四吉瓦半，三倍半，三个半月', ['四吉瓦半 = 4500000000 W', '三倍半 = 3.5 x', '三个半月 = 3.5 month']],
    ['2½ years, a fortnight', ['2½ years = 30 month', 'a fortnight = 1209600 s']],
    ["in '28, by the end of ’27, 27年底", []],
    ['several hundred firms, a few million users', []],
    ['約一千兆，一千兆瓦', ['一千兆 = ~1000000000000000', '一千兆瓦 = 1000000000 W']],
    ['突破千万，千万别去，二十几个行业', ['千万 = >=10000000', '二十几 = >=20']],
    [
      '一天多，一个多月，两年多',
      ['一天多 = >=86400..171936 s', '一个多月 = >=1..1.99 month', '两年多 = >=24..35.879999999999995 month'],
    ],
    [
      'a gigawatt, more than a month, a week sooner',
      ['a gigawatt = 1000000000 W', 'a month = >=1 month', 'a week = 604800 s'],
    ],
  ])('amounts: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['30 percent or 30%', ['30 percent = 30 %', '30% = 30 %']],
    ['百分之三十，三成，3成，千分之五', ['百分之三十 = 30 %', '三成 = 30 %', '3成 = 30 %', '千分之五 = 0.5 %']],
    ['八折、七五折、三分之二', ['八折 = 80 %', '七五折 = 75 %', '三分之二 = 66.6666666667 %']],
    [
      'half of the staff, a third of it, one in a thousand',
      ['half = 50 %', 'a third = 33.3333333333 %', 'one in a thousand = 0.1 %'],
    ],
    ['nine tenths of it, five sixths of the staff', ['nine tenths = 90 %', 'five sixths = 83.3333333333 %']],
    ['in the second half of the year', []],
    ['成为第一，成功了，转折，打折', []],
    ['a hundred times the price', ['a hundred times = 100 x']],
    ['100倍，一百倍，上百倍，100多倍', ['100倍 = 100 x', '一百倍 = 100 x', '上百倍 = >=100 x', '100多倍 = >=100 x']],
    ['a hundredfold gain, 390-fold, 10x', ['a hundredfold = 100 x !100', '390-fold = 390 x', '10x = 10 x']],
    ['revenue doubled, then tripled', ['doubled = 2 x', 'tripled = 3 x']],
    ['收入翻倍，算力翻两番', ['翻倍 = 2 x', '翻两番 = 4 x']],
    ['翻了一番，加倍，减半', ['翻了一番 = 2 x', '加倍 = 2 x', '减半 = 50 %']],
    ['trebled, a fourfold rise, halved', ['trebled = 3 x', 'a fourfold = 4 x !4', 'halved = 50 %']],
    ['the top 10 percent, the top 10', ['10 percent = 10 %']],
    ['三到四成，原价的八成', ['三到四成 = 30..40 %', '八成 = 80 % !0.8']],
    ['two orders of magnitude，两个数量级', ['two orders of magnitude = 100 x', '两个数量级 = 100 x']],
    ['he doubled down; they met three times; twice a year', ['three times = 3 time']],
  ])('shares and multiples: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['It is 99% cheaper.', ['99% = 99 % !0.01']],
    ['Costs fell by more than 99%.', ['99% = >=99 % !0.01']],
    ['Costs fell to 1% of that.', ['1% = 1 % !0.01']],
    ['1/100 of the price', ['1/100 = 1 % !0.01']],
    ['成本降低了99%，价格降至百分之一', ['99% = 99 % !0.01', '百分之一 = 1 % !0.01']],
    ['便宜100倍', ['100倍 = 100 x !0.01']],
    ['100 times cheaper', ['100 times = 100 x !0.01']],
    ['销量增长了50%', ['50% = 50 % !1.5']],
    ['sales grew by 50%', ['50% = 50 % !1.5']],
  ])('changes: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['at least 10 GW, up to 20 gigawatts', ['10 GW = >=10000000000 W', '20 gigawatts = <=20000000000 W']],
    [
      '至少10吉瓦，不超过1000万千瓦，约3小时',
      ['10吉瓦 = >=10000000000 W', '1000万千瓦 = <=10000000000 W', '3小时 = ~10800 s'],
    ],
    ['more than the $5 billion', ['$5 billion = >=5000000000 USD']],
    ['100倍以上，90%左右，5年以内', ['100倍 = >=100 x', '90% = ~90 %', '5年 = <=60 month']],
    ['over four years, over 400 workers', ['four years = 48 month', '400 workers = >=400 employee']],
    ['不到一个月，近9成', ['一个月 = <=1 month', '9成 = ~90 %']],
  ])('bounds: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['10 to 20 billion dollars', ['10 to 20 billion dollars = 10000000000..20000000000 USD']],
    ['$10-20 billion', ['$10-20 billion = 10000000000..20000000000 USD']],
    ['five to seven trillion dollars', ['five to seven trillion dollars = 5000000000000..7000000000000 USD']],
    [
      '三到五年，5万到10万人，10%至20%',
      ['三到五年 = 36..60 month', '5万到10万人 = 50000..100000 person', '10%至20% = 10..20 %'],
    ],
    ['between 1 and 2 GW', ['1 and 2 GW = 1000000000..2000000000 W']],
    ['从60亿美元增至200亿美元', ['60亿美元 = 6000000000 USD', '200亿美元 = 20000000000 USD']],
    ['from $6 billion to $20 billion', ['$6 billion = 6000000000 USD', '$20 billion = 20000000000 USD']],
  ])('ranges: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, string[]]>([
    [
      '18 months, 1.5 years, 两年半, 半年',
      ['18 months = 18 month', '1.5 years = 18 month', '两年半 = 30 month', '半年 = 6 month'],
    ],
    ['two weeks, 14天, 一个半小时', ['two weeks = 1209600 s', '14天 = 1209600 s', '一个半小时 = 5400 s']],
    ['one day, 有一天, 下半年, 90年代', []],
    ['GPT-5.2, gpt 5.2, o3, Sora 2, 4o, 5.2版本, version 3, No. 5', []],
    ['in 2027, 2027年底, Jan 27, 27 January, 1月27日, 10:30, 1/27/2026, 24/7', []],
    ['第三个，几百人，数十亿，千万别，百度，万一，十分，一些人，一个人', []],
    ['Silicon Valley 101 and the Boeing 747', []],
    ['one of the three questions', ['three questions = 3 question']],
  ])('times, and what is no quantity: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test('any text: in order, inside, finite', () => {
    const unit = fc.constantFrom(
      '1',
      '9',
      '.',
      ',',
      '/',
      '%',
      ' ',
      '万',
      '亿',
      '一',
      '十',
      '百',
      '分之',
      '倍',
      '年',
      '半',
      '成',
      '折',
    );
    const word = fc.constantFrom(
      '$',
      '-',
      '~',
      'to ',
      'half ',
      'a ',
      'million ',
      'one ',
      'x',
      '到',
      '个',
      '多',
      '点',
      '上',
      'GW',
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.oneof(unit, word), maxLength: 40 })),
        (text) => {
          const found = quantities(text);
          const spans = found.map(({ span }) => span);
          return inOrder(spans, text.length) && found.every(({ value }) => Number.isFinite(value));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('long runs take linear time', () => {
    for (const unit of ['1,', '一', '1/', 'one ', '百分之', '1 ', '10 to ', '$1', '半', '一百']) {
      const text = unit.repeat(40_000 / unit.length);
      expect(
        cpuMs(() => quantities(text)),
        unit,
      ).toBeLessThan(1500);
    }
  });
});
