import { fold } from '../../text/fold.ts';
import type { Script } from '../bag.ts';
import type { CertaintyProfile } from './certainty.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Moment } from './moments.ts';
import { type Amount, amountOf } from './number.ts';
import type { Polarity } from './opposite.ts';
import { denies, directions, negations } from './polarity.ts';

/** What a sentence is checked against: the statement, and what all wordings of the claim allow. */
export interface Check {
  readonly stated: Facts;
  readonly amounts: readonly Amount[];
  readonly moments: readonly Omit<Moment, 'span'>[];
  readonly certainty: CertaintyProfile;
  readonly models: readonly string[];
  readonly polarity: Polarity;
}

/** `wordings`: the statement first. */
export function checkOf(wordings: readonly string[], script: Script): Check {
  const texts = wordings.map((wording) => fold(wording, null).text);
  const facts = texts.map(factsOf);
  const ways = texts.map(directions);
  const factsWith = (kind: 'promise' | 'certain' | 'weak') =>
    facts.filter(({ certainty }) => certainty[kind] !== null).length;
  const axis = (at: number, end: 0 | 1) => ways.filter((way) => way[at]?.[end] && !way[at]?.[end === 0 ? 1 : 0]).length;
  return {
    stated: facts[0] ?? factsOf(''),
    amounts: facts.flatMap((fact) => fact.quantities.map(amountOf)),
    moments: facts.flatMap((fact) => fact.moments.map(({ year, month, before }) => ({ year, month, before }))),
    certainty: {
      wordings: texts.length,
      promise: factsWith('promise'),
      certain: factsWith('certain'),
      weak: factsWith('weak'),
    },
    models: [...new Set(facts.flatMap((fact) => fact.models.map(({ name }) => name)))],
    polarity: {
      wordings: texts.length,
      denying: texts.filter((text) => denies(text, script)).length,
      refusing: texts.filter((text) => negations(text, script).length > 0).length,
      directions: (ways[0] ?? []).map((_, at) => [axis(at, 0), axis(at, 1)]),
    },
  };
}
