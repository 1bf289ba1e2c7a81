import { describe, expect, it } from 'vitest';
import { surelyBefore } from '../../../lib/claims/date.ts';
import { changes, disputes, dossier, dueOf, type Tie } from '../../../lib/claims/dossier.ts';
import { knownOf, tie } from '../../../lib/claims/known.ts';
import type { Claim, Outcome } from '../../../lib/claims/record.ts';
import { tone } from '../../../lib/claims/tone.ts';
import { claim, pack, relation } from './sample.ts';

const outcome = (verdict: Outcome['verdict']): Outcome => ({ verdict, asOf: '2025-06-01', note: null, evidence: [] });
const tell = (id: string, claims: Claim[], more: Parameters<typeof pack>[1] = {}) => {
  const all = pack(claims, more);
  const found = all.claims.find((item) => item.id === id) as Claim;
  return dossier(found, knownOf(all));
};
const standings = (claims: Claim[]) =>
  Object.fromEntries(tie(pack(claims)).map((tied) => [tied.claim.id, tied.standing]));

const never = claim('never', { saidOn: '2024-05' });
const maybe = claim('maybe', {
  saidOn: '2025-01-10',
  speaker: 'ben-south',
  relations: [relation('revises', 'never', 2)],
});
const soon = claim('soon', {
  saidOn: '2025-02-01',
  relations: [relation('contradicts', 'never', 3), relation('revises', 'maybe', 1)],
});
const rival = claim('rival', {
  saidOn: '2025-02-02',
  speaker: 'cy-rival',
  relations: [relation('contradicts', 'soon', 3)],
});
const again = claim('again', { saidOn: '2025-03-01', relations: [relation('reaffirms', 'soon')] });
const thread = {
  id: 'tolls',
  title: { en: 'Tolls' },
  summary: { en: 'Tolls' },
  claims: ['never', 'maybe', 'soon', 'rival', 'again'],
  turns: [{ date: '2025-02-01', what: { en: 'Tolls soon' }, claim: 'soon' }],
};
const all = [never, maybe, soon, rival, again];

describe('the standing of a record', () => {
  it('is changed on both sides of a revision or contradiction by the same voice', () => {
    expect(standings([never, maybe])).toEqual({ never: 'changed', maybe: 'changed' });
  });

  it('is not changed by another voice, nor by what context softens', () => {
    expect(standings([soon, { ...rival }, { ...maybe, relations: [] }, { ...never }]).rival).toBe('record');
    const softened = [never, { ...maybe, relations: [relation('contradicts', 'never', 1)] }];
    expect(standings(softened)).toEqual({ never: 'record', maybe: 'record' });
  });

  it('is an outcome only where one is known', () => {
    const verdicts = ['pending', 'came-true', 'partly', 'missed', 'walked-back', 'not-checkable'] as const;
    const claims = verdicts.map((verdict) => claim(verdict, { kind: 'prediction', outcome: outcome(verdict) }));
    expect(standings(claims)).toEqual({
      pending: 'record',
      'came-true': 'outcome',
      partly: 'outcome',
      missed: 'outcome',
      'walked-back': 'outcome',
      'not-checkable': 'record',
    });
  });

  it('gives way to a difference in the article', () => {
    expect(tone('changed', true)).toBe('differs');
    expect(tone('outcome', false)).toBe('outcome');
  });
});

describe('a dossier', () => {
  it('finds what is against a record from either side, strongest first', () => {
    const sides = (ties: readonly Tie[]) => ties.map(({ other, when, strength }) => [other.id, when, strength]);
    expect(sides(changes(tell('soon', all)))).toEqual([
      ['never', 'earlier', 3],
      ['maybe', 'earlier', 1],
    ]);
    expect(sides(changes(tell('never', all)))).toEqual([
      ['soon', 'later', 3],
      ['maybe', 'later', 2],
    ]);
  });

  it("keeps another voice's objection apart", () => {
    expect(disputes(tell('soon', all)).map(({ other, when }) => [other.id, when])).toEqual([['rival', 'later']]);
    expect(disputes(tell('rival', all)).map(({ other, when }) => [other.id, when])).toEqual([['soon', 'earlier']]);
    expect(changes(tell('rival', all))).toEqual([]);
  });

  it('tells every thread of the record in order, without records that are not known', () => {
    const holed = { ...thread, claims: ['never', 'gone', 'soon'] };
    const other = { ...thread, id: 'harbour', claims: ['maybe', 'again'] };
    const { stories } = tell('soon', all, { threads: [holed, other] });
    expect(stories.map((story) => [story.thread.id, story.claims.map(({ id }) => id)])).toEqual([
      ['tolls', ['never', 'soon']],
    ]);
  });

  it('names the speaker and opens sources at their words', () => {
    expect(tell('never', all).speaker?.id).toBe('ada-north');
    expect(tell('never', all).sources[0]?.href).toBe('https://harbour.example/a#:~:text=a%20few%20words');
  });
});

it('says whether the date of a pending prediction has passed', () => {
  const due = (deadline: string | null, verdict: Outcome['verdict'] = 'pending') =>
    dueOf({ deadline, outcome: outcome(verdict) }, '2025-06-01');
  expect([
    due('2025-05-31'),
    due('2025-06-01'),
    due('2025-06'),
    due('2024'),
    due(null),
    due('2025-05-31', 'missed'),
  ]).toEqual(['passed', 'ahead', 'ahead', 'passed', 'open', null]);
});

it('knows when a date is surely before another', () => {
  expect(surelyBefore('2025-08', '2025-08-07')).toBe(false);
  expect(surelyBefore('2025-08-07', '2025-08')).toBe(false);
  expect(surelyBefore('2025-07', '2025-08-01')).toBe(true);
  expect(surelyBefore('2024', '2025-01')).toBe(true);
  expect(surelyBefore('2024-02-29', '2024-02')).toBe(false);
});
