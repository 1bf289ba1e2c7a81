import { expect, test } from 'vitest';
import { magnitudes } from '../../../lib/text/magnitudes.ts';

const read = (text: string) =>
  magnitudes(text).map(({ value, upTo, unit, span }) =>
    `${text.slice(span.start, span.end)} = ${value}..${upTo} ${unit}`.trim(),
  );

test.each<[string, string[]]>([
  ['每天数十亿条消息', ['数十亿条消息 = 1000000000..9990000000 message']],
  ['消息以十亿计', ['以十亿计 = 1000000000..9990000000']],
  ['过去几百人的团队', ['几百人 = 100..999 person']],
  ['几个月后，数周之内', ['几个月 = 2..8.5 month', '数周 = 1209600..5140800 s']],
  ['十几个小时', ['十几个小时 = 39600..68400 s']],
  ['换过五六次', ['五六次 = 5..6 times']],
  ['hundreds of millions of users', ['hundreds of millions of users = 100000000..999000000 user']],
  ['a few years, several weeks', ['a few years = 24..102 month', 'several weeks = 1209600..5140800 s']],
  [
    'several hundred firms, a few million users',
    ['several hundred firms = 200..999 company', 'a few million users = 2000000..9990000 user'],
  ],
  ['third of few, dozens', ['dozens = 24..239.76']],
  ['第几次，数字，几乎', []],
  ['走了七八成', ['七八成 = 70..80 %']],
  ['多年来，many years', ['多年 = 48..720 month', 'many years = 48..720 month']],
  ['within days', ['days = 172800..734400 s']],
])('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
