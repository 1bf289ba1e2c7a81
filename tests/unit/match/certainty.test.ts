import { describe, expect, it } from 'vitest';
import { firmer, promised, softer } from '../../../lib/match/fidelity/certainty.ts';
import { checkOf } from '../../../lib/match/fidelity/check.ts';
import { knownOf } from '../../../lib/match/fidelity/known.ts';
import { Likeness } from '../../../lib/match/fidelity/likeness.ts';
import { Told } from '../../../lib/match/fidelity/told.ts';
import { fold } from '../../../lib/text/fold.ts';

const side = { terms: new Uint32Array(), idf: new Float32Array() };
const known = (statement: string, ...wordings: string[]) => knownOf(statement, checkOf([statement, ...wordings]), side);
const thought = known('林梅认为渡轮是最快的路。', '林梅觉得坐渡轮最快。');
const expected = known('Lin expects the ferry to sail at night.', 'The ferry is going to sail at night, Lin thinks.');
const plain = known('Lin said the ferry will sail at night.', 'There will be a night ferry, said Lin.');
const allowed = known('Lin announced that adults would be allowed on the night ferry.', 'Adults get on the ferry.');
const guessed = known('林梅猜渡轮可能夜间开航。', '林梅说渡轮也许会在夜里开。');

const told = (text: string) => new Told(fold(text, null).text);
const named = (text: string, against = expected, kind: 'prediction' | 'commitment' = 'prediction') => {
  const sentence = told(text);
  const found = promised(sentence, against, kind);
  return found && sentence.folded.slice(found.article.start, found.article.end);
};
const suspected = (of: typeof firmer, text: string, against: typeof expected) => {
  const sentence = told(text);
  return of(sentence, against, new Likeness(sentence, against), 'prediction').map(({ finding: { article } }) =>
    sentence.folded.slice(article.start, article.end),
  );
};

describe('a promise that was none', () => {
  it.each([
    ['Lin promised the ferry would sail at night.', 'promised'],
    ['Lin confirmed that the ferry sails at night.', 'confirmed'],
  ])('%s', (text, word) => expect(named(text)).toBe(word));

  it.each([
    ['我敢保证渡轮是最快的路。', '保证'],
    ['可以肯定，渡輪是最快的路。', '可以肯定'],
    ['他打包票说渡轮最快。', '打包票'],
  ])('answered for: %s', (text, word) => expect(named(text, thought)).toBe(word));

  it.each([
    'It must be confirmed that the ferry sails at night, Lin expects; to be confirmed.',
    'The promised ferry sails at night.',
    'Perhaps they promised a ferry at night.',
    'Nor did Lin promise that the ferry sails at night.',
  ])('leaves alone: %s', (text) => expect(named(text)).toBeNull());

  it('takes a plain future for as firm as a promise', () => {
    expect(named('Lin promised the ferry would sail at night.', plain)).toBeNull();
  });

  it('leaves commitments to be called promises', () => {
    expect(named('Lin promised the ferry would sail at night.', expected, 'commitment')).toBeNull();
  });

  it('is none where it is denied, or done to something', () => {
    expect(named('我不敢保证渡轮是最快的路。', thought)).toBeNull();
    expect(named('渡轮被证实夜间开航。', guessed)).toBeNull();
  });
});

describe('suspected', () => {
  it('of being firmer: a certainty, or a plain future in place of a guess', () => {
    expect(suspected(firmer, '渡轮必将在夜间开航。', guessed)).toEqual(['必将']);
    expect(suspected(firmer, '渡轮将在夜间开航。', guessed)).toEqual(['将在']);
    expect(suspected(firmer, 'The ferry will sail at night.', plain)).toEqual([]);
  });

  it('of being softer: a bare 可能 too, and beside what is sure', () => {
    expect(suspected(softer, '渡轮可能是最快的路。', thought)).toEqual(['可能']);
    expect(suspected(softer, '船不会停，但渡轮或许会在夜间开。', thought)).toEqual(['或许']);
  });

  it('of nothing in what is granted or denied', () => {
    expect(suspected(softer, '即使别的船可能更快，渡轮是最快的路。', thought)).toEqual([]);
    expect(suspected(softer, '他不希望渡轮是最快的路。', thought)).toEqual([]);
    expect(suspected(softer, 'The ferry sails later than Lin had guessed.', expected)).toEqual([]);
    expect(suspected(softer, 'Boats may or may not go; the ferry sails at night.', plain)).toEqual([]);
  });

  it('of nothing in a condition', () => {
    expect(suspected(firmer, 'Had anyone asked, and if Lin had decided, the ferry sails at night.', expected)).toEqual(
      [],
    );
    expect(named('If Lin promised it, the ferry would sail at night.')).toBeNull();
  });

  it('of nothing where what will be is promised, or an estimate told as another', () => {
    expect(suspected(firmer, 'Lin vowed that the ferry sails at night.', plain)).toEqual([]);
    expect(suspected(firmer, 'Lin vowed that the ferry sails at night.', expected)).toEqual(['vowed']);
    expect(suspected(softer, 'The ferry is likely to sail at night.', expected)).toEqual([]);
    expect(suspected(softer, 'The ferry is likely to sail at night.', plain)).toEqual(['likely']);
  });

  it('of nothing where only the number is rough', () => {
    expect(suspected(softer, 'The ferry sails at night, for maybe two hours.', plain)).toEqual([]);
    expect(suspected(softer, 'The ferry maybe sails at night.', plain)).toEqual(['maybe']);
  });

  it('of nothing in a permission', () => {
    expect(suspected(softer, 'Adults may board the night ferry.', allowed)).toEqual([]);
    expect(suspected(softer, 'Adults may board the night ferry.', plain)).toEqual(['may']);
  });
});
