import { describe, expect, it } from 'vitest';
import { checkOf } from '../../../lib/match/fidelity/check.ts';
import { contraries } from '../../../lib/match/fidelity/contrary.ts';
import { knownOf } from '../../../lib/match/fidelity/known.ts';
import { Likeness } from '../../../lib/match/fidelity/likeness.ts';
import { Told } from '../../../lib/match/fidelity/told.ts';

const side = { terms: new Uint32Array(0), idf: new Float32Array(0) };
const told = (statement: string, of: string, phrase: string, sentence: string) => {
  const [own, known] = [new Told(sentence), knownOf(statement, checkOf([statement], { [of]: [phrase] }), side)];
  const [first] = contraries(own, known, new Likeness(own, known));
  return first?.finding ?? null;
};

describe('a contrary', () => {
  it.each([
    ['The crew keeps 40 percent.', '40 percent', '80 percent', 'It keeps 80 percent of the silt.', 'number'],
    ['The crew is done within weeks.', 'within weeks', 'within years', 'It is done within years.', 'date'],
    ['挖泥队未来两年会来。', '未来两年', '未来五年', '他说未来五年会来。', 'date'],
    [
      'The boat docks in the first quarter.',
      'first quarter',
      'second quarter',
      'It docks in the second quarter.',
      'date',
    ],
    ['The crew is confident.', 'confident', 'not sure', 'It is not sure it can dock.', 'certainty'],
    ['码头保证开闸。', '保证', '不敢保证', '他不敢保证开闸。', 'certainty'],
    ['The crew finds it easy.', 'finds it easy', 'finds it hard', 'It finds it hard to go.', 'opposite'],
  ])('is of the kind that it changes: %s, %s, %s', (statement, of, phrase, sentence, kind) => {
    expect(told(statement, of, phrase, sentence)?.kind).toBe(kind);
  });

  it.each([
    ['The crew shares the logs.', 'shares', 'identified', 'It shares the de-identified logs.'],
    ['Many boats come.', 'Many', 'few of', 'A fair few of the boats come.'],
    ['It is more of a friend.', 'more of', 'less like', 'It will seem less like a tool and more like a friend.'],
    ['数字对不上。', '对不上', '对得上', '这些数字很难对得上。'],
    ['共有四层。', '四层', '一层', '一共四层，其中一层归她。'],
    ['He keeps an open mind.', 'keeps an open mind', 'dismissing ideas', 'Stop dismissing ideas, he said.'],
    ['It is a threat.', 'threat', 'spent force', 'Far from a spent force, it is feared.'],
    ['他主张开门。', '开门', '关门', '他说别急着关门。'],
    ['第一次坐更惊艳。', '第一次坐', '坐久了', '第一回比坐久了更惊艳。'],
    ['新船像客轮。', '像客轮', '像渔船', '从前的船像渔船，这回坐得下一城的人。'],
    ['这是最好的码头。', '最好的码头', '没见过', '他没见过这么好的码头。'],
    ['泊位是唯一稀缺之物。', '唯一稀缺之物', '不再稀缺', '船不再稀缺，泊位才是最稀缺的。'],
    ['他承认闸门漏水。', '承认', '不承认', '他不得不承认闸门漏水。'],
  ])('is none in half a word, or where it is turned round: %s, %s, %s', (statement, of, phrase, sentence) => {
    expect(told(statement, of, phrase, sentence)).toBeNull();
  });
});
