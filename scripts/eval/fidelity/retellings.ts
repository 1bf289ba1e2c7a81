import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../../../lib/claims/record.ts';
import { scriptOf } from '../../../lib/match/bag.ts';
import { knownOfClaim } from '../../../lib/match/fidelity/known.ts';
import { fold } from '../../../lib/text/fold.ts';
import { mutantKinds } from '../mutants/mutants.ts';
import { type allAgainst, changed, type Example, exampleOf } from './examples.ts';

/** A faithful sentence with the mutants that were made of it by hand. */
export interface Retelling extends Example {
  readonly byHand: Example['mutants'];
}

/**
 * Faithful sentences by themselves, retold from the statements alone in all the ways that a check may take for a
 * difference: a line each, claim and sentence, and of some a kind of change and the sentence so changed. Those `held-out`
 * and `in-articles` are measured on and never fitted to.
 */
export function retellings(
  name: 'to-fit' | 'held-out' | 'in-articles',
  pack: Pack,
  against: Awaited<ReturnType<typeof allAgainst>>,
): Retelling[] {
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const file = fileURLToPath(new URL(`../retellings/${name}.tsv`, import.meta.url));
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): Retelling[] => {
      const [id = '', written = '', name, other = ''] = line.split('\t');
      const { text } = fold(written, null);
      const claim = claims.get(id);
      const own = claim && against(claim, scriptOf(text));
      if (!own) return [];
      const wrong = fold(other, null).text;
      const byHand = mutantKinds
        .filter((kind) => kind === name && wrong !== text)
        .map((kind) => ({ kind, text: wrong, ...changed(text, wrong) }));
      return [{ ...exampleOf({ ...own, text, known: knownOfClaim(own, own.side) }), byHand }];
    });
}
