import { describe, expect, it } from 'vitest';
import { surelyBefore } from '../../../lib/claims/date.ts';
import { abridge, dossier, finding } from '../../../lib/claims/dossier.ts';
import { knownOf, tie } from '../../../lib/claims/known.ts';
import type { Claim, Outcome } from '../../../lib/claims/record.ts';
import { tone } from '../../../lib/claims/tone.ts';
import { claim, pack, relation } from './sample.ts';

const outcome = (verdict: Outcome['verdict']): Outcome => ({ verdict, asOf: '2025-06-01', note: null, evidence: [] });
const tell = (id: string, claims: Claim[], more: Parameters<typeof pack>[1] = {}, article: string | null = null) => {
  const all = pack(claims, more);
  const found = all.claims.find((item) => item.id === id) as Claim;
  return dossier(found, knownOf(all), { today: '2025-06-01', article });
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
  it('finds what is against a record from either side, strongest first, older on the left', () => {
    const { against, disputed, repeated } = tell('soon', all, { threads: [thread] });
    expect(against.map(({ older, newer, strength }) => [older.id, newer.id, strength])).toEqual([
      ['never', 'soon', 3],
      ['maybe', 'soon', 1],
    ]);
    expect(disputed.map(({ other }) => other.id)).toEqual(['rival']);
    expect(repeated.map(({ other }) => other.id)).toEqual(['again']);
    const earlier = tell('never', all, { threads: [thread] }).against;
    expect(earlier.map(({ older, newer, brief }) => [older.id, newer.id, brief?.en ?? null])).toEqual([
      ['never', 'soon', 'Tolls soon'],
      ['never', 'maybe', null],
    ]);
  });

  it('tells the thread in order and marks this record, the turns, and what the article could not know', () => {
    const { stories } = tell('soon', all, { threads: [thread] }, '2025-02-10');
    expect(
      stories[0]?.steps.map(({ claim: { id }, place, later, turn, change }) => [
        id,
        place,
        later,
        turn?.en ?? null,
        change,
      ]),
    ).toEqual([
      ['never', 'before', false, null, null],
      ['maybe', 'before', false, null, 'revises'],
      ['soon', 'this', false, 'Tolls soon', 'contradicts'],
      ['rival', 'after', false, null, null],
      ['again', 'after', true, null, null],
    ]);
  });

  it('puts the thread that turns on the record before a longer one', () => {
    const longer = { ...thread, id: 'harbour', turns: [] };
    const shorter = { ...thread, claims: ['never', 'soon'] };
    expect(tell('soon', all, { threads: [longer, shorter] }).stories.map((story) => story.thread.id)).toEqual([
      'tolls',
      'harbour',
    ]);
  });

  it('opens sources at their words', () => {
    expect(tell('never', all).sources[0]?.href).toBe('https://harbour.example/a#:~:text=a%20few%20words');
  });
});

describe('the finding', () => {
  it('of a change names the strongest pair and where the other stands', () => {
    expect(finding(tell('soon', all), 'changed')).toMatchObject({
      kind: 'change',
      pair: { other: { id: 'never' } },
      direction: 'earlier',
    });
    expect(finding(tell('never', all), 'changed')).toMatchObject({
      kind: 'change',
      pair: { other: { id: 'soon' } },
      direction: 'later',
    });
  });

  it('of a pending prediction says whether its date has passed', () => {
    const due = (deadline: string | null) => {
      const told = tell('it', [claim('it', { kind: 'prediction', deadline, outcome: outcome('pending') })]);
      return finding(told, 'record');
    };
    expect(due('2025-05-31')).toMatchObject({ kind: 'pending', due: 'passed' });
    expect(due('2025-06')).toMatchObject({ kind: 'pending', due: 'ahead' });
    expect(due(null)).toMatchObject({ kind: 'pending', due: 'open' });
  });

  it('of a plain record lists when the same was said', () => {
    expect(finding(tell('again', all), 'record')).toEqual({ kind: 'repeated', dates: ['2025-02-01'] });
    expect(finding(tell('rival', [rival, { ...soon, relations: [] }]), 'record')).toEqual({ kind: 'none' });
  });
});

it('abridges a long story to this record, the turns and the ends', () => {
  const claims = Array.from({ length: 20 }, (_, i) =>
    claim(`c${i}`, { saidOn: `2025-01-${String(i + 1).padStart(2, '0')}` }),
  );
  const long = {
    ...thread,
    claims: claims.map(({ id }) => id),
    turns: [{ date: '2025-01-04', what: { en: 'Turn' }, claim: 'c3' }],
  };
  const steps = tell('c10', claims, { threads: [long] }).stories[0]?.steps ?? [];
  expect(abridge(steps, 6).map((step) => step.claim.id)).toEqual(['c0', 'c3', 'c9', 'c10', 'c11', 'c19']);
  expect(abridge(steps, 1).map((step) => step.claim.id)).toEqual(['c10']);
  expect(abridge(steps.slice(0, 3), 6)).toHaveLength(3);
});

it('knows when a date is surely before another', () => {
  expect(surelyBefore('2025-08', '2025-08-07')).toBe(false);
  expect(surelyBefore('2025-08-07', '2025-08')).toBe(false);
  expect(surelyBefore('2025-07', '2025-08-01')).toBe(true);
  expect(surelyBefore('2024', '2025-01')).toBe(true);
  expect(surelyBefore('2024-02-29', '2024-02')).toBe(false);
});
