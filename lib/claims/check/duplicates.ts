import { voice } from '../known.ts';
import type { Rule } from './rule.ts';
import { overlap, terms } from './tokens.ts';

/** Statements of one voice within a few days that share this much are probably one utterance. */
const near = 0.5;
const days = 3;

/** Two records of one utterance. */
export const duplicates: Rule = (pack, report) => {
  const people = new Map(pack.people.map((person) => [person.id, person]));
  const known = pack.claims
    .map(({ id, saidOn, speaker, statement }) => ({
      id,
      day: Date.parse(saidOn) / 86_400_000,
      voice: voice(speaker, people),
      terms: terms(`${statement.en ?? ''} ${statement.zh ?? ''}`),
    }))
    .sort((a, b) => a.day - b.day);
  for (const [index, later] of known.entries()) {
    for (let i = index - 1; i >= 0; i--) {
      const earlier = known[i];
      if (!earlier || later.day - earlier.day > days) break;
      if (earlier.voice !== later.voice || overlap(earlier.terms, later.terms) < near) continue;
      const problem = `says nearly the same as ${earlier.id}`;
      const remedy = 'If it is the same utterance, merge them and keep the dropped id under aliases.';
      report({ record: later.id, field: 'statement', problem, remedy, level: 'warning' });
    }
  }
};
