import type { Counts } from '../../lib/words/panel/en.ts';
import { dimensionOf, type Entry } from '../entry.ts';

/** How many statements on record an article repeats, and what became of them. A statement counts once, however often it is repeated. */
export function countsOf(entries: readonly Entry[]): Counts {
  const sure = entries.filter(({ annotation }) => annotation.sure);
  const statements = once(sure);
  const settled = (kind: string) =>
    statements.filter(({ dossier: { claim } }) => {
      const verdict = claim.outcome?.verdict ?? 'pending';
      return claim.kind === kind && verdict !== 'pending' && verdict !== 'not-checkable';
    }).length;
  const differs: Counts['differs'] = {};
  for (const { annotation } of once(sure.filter(({ annotation }) => annotation.tone === 'differs'))) {
    const dimension = dimensionOf(annotation);
    if (dimension) differs[dimension] = (differs[dimension] ?? 0) + 1;
  }
  const known = new Set(statements.map(({ annotation }) => annotation.claim));
  return {
    statements: statements.length,
    changed: once(sure.filter(({ annotation }) => annotation.tone === 'changed')).length,
    differs,
    predictions: settled('prediction'),
    commitments: settled('commitment'),
    possible: once(entries).filter(({ annotation }) => !known.has(annotation.claim)).length,
  };
}

/** The first entry of each statement. */
function once(entries: readonly Entry[]): Entry[] {
  return [...new Map([...entries].reverse().map((entry) => [entry.annotation.claim, entry])).values()];
}
