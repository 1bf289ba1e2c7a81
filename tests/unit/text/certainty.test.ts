import { describe, expect, test } from 'vitest';
import { certainty, negations } from '../../../lib/text/certainty.ts';
import { fold } from '../../../lib/text/fold.ts';

const steps = (text: string) => certainty(fold(text).text).map(({ step, word }) => `${word}: ${step}`);
const denied = (text: string) => negations(fold(text).text).map(({ word }) => word);

describe('certainty', () => {
  test.each<[string, string[]]>([
    ['I guess it might help.', ['guess: possible', 'might: possible']],
    ['They hope to ship; it may fail.', ['hope: possible', 'may: possible']],
    ['It will probably ship.', ['will: expected', 'probably: likely']],
    ['We expect it and plan to sell it.', ['expect: expected', 'plan to: expected']],
    [
      'She promised it; he confirmed it; we are committed to it.',
      ['promised: certain', 'confirmed: certain', 'committed to: certain'],
    ],
    ["It is unlikely, and I don't know when.", ['unlikely: doubt', "don't know: doubt"]],
    ['Free will matters in May, a promising month.', []],
    [
      'Perhaps it helps; maybe in May. It allegedly may.',
      ['Perhaps: possible', 'maybe: possible', 'allegedly: possible', 'may: possible'],
    ],
    ['She swore it is for certain, absolutely.', ['swore: certain', 'for certain: certain', 'absolutely: certain']],
    ['他猜可能有用', ['猜: possible', '可能: possible']],
    ['公司希望明年發布', ['希望: possible']],
    ['价格很可能下降', ['很可能: likely']],
    ['公司预计将于明年发布', ['预计: expected', '将于: expected']],
    ['我们承诺一定会做到，对方已确认', ['承诺: certain', '一定会: certain', '确认: certain']],
    ['恐怕會漲價，據說未定，不排除延期', ['恐怕: possible', '不排除: possible']],
    ['可能会漲價，不断定制，有担保的金额，他担保', ['可能: possible', '担保: certain']],
    ['据说，certainly, he certainly knows; reportedly', ['certainly: certain']],
    ['这一定是真的，无可置疑，但有一定的风险', ['一定: certain', '无可置疑: certain']],
    ['考虑到成本，他在考虑', ['考虑: possible']],
    ['这不太可能，也未必有用', ['不太可能: doubt', '未必: doubt']],
    [
      'They float the idea; it seems decided, with luck.',
      ['float the idea: possible', 'seems: possible', 'with luck: possible'],
    ],
    ['He gave his word; it has been achieved.', ['gave his word: certain', 'has been achieved: certain']],
    ['She has yet to decide and has made up her mind.', ['has yet to decide: doubt', 'made up her mind: certain']],
    ['好像还没决定，有朝一日力争做到', ['好像: possible', '还没决定: doubt', '有朝一日: possible', '力争: possible']],
    ['已经敲定，一口咬定，许诺', ['敲定: certain', '一口咬定: certain', '许诺: certain']],
    ['发布会上，社会大会的机会，会议，将军把它交给董事会', []],
  ])('%s', (text, expected) => expect(steps(text)).toEqual(expected));

  test('levels rise from doubt to certain, spans are the words', () => {
    const text = 'unlikely, might, likely, will, definitely';
    const marks = certainty(text);
    expect(marks.map(({ level }) => level)).toEqual([-2, -1, 0, 1, 2]);
    for (const { word, span } of marks) expect(text.slice(span.start, span.end)).toBe(word);
  });
});

describe('negations', () => {
  test.each<[string, string[]]>([
    ["It will not, never, can't; no plans.", ['not', 'never', "n't", 'no']],
    ['not only', ['not']],
    ['他不打算涨价，也没有计划，并非如此', ['不', '没有', '并非']],
    ['不过，不仅如此，不断地，非常不错，不低于三成', []],
    ['无法做到，从未承诺，尚未发布', ['无法', '从未', '尚未']],
    ['说不定会来，无非是钱，没有比这更糟的，不营利', []],
    ['没有没有，那是玩笑', []],
    ['没有船，没有人', ['没有', '没有']],
    ['Nothing is worse, she had barely sat down; nothing came.', ['nothing']],
  ])('%s', (text, expected) => expect(denied(text)).toEqual(expected));
});
