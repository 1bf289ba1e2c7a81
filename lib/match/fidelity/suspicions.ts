import type { Kind } from '../../claims/record.ts';
import { firmer, softer } from './certainty.ts';
import { contraries } from './contrary.ts';
import { denied } from './denied.ts';
import type { Known } from './known.ts';
import { Likeness } from './likeness.ts';
import { reversed } from './reversed.ts';
import type { Suspicion } from './suspicion.ts';
import type { Told } from './told.ts';

/** Every place where a sentence may have a claim's sign or certainty wrong. */
export function suspicionsOf(sentence: Told, known: Known, kind: Kind): Suspicion[] {
  const likeness = new Likeness(sentence, known);
  return [
    ...contraries(sentence, known, likeness),
    ...denied(sentence, known, likeness),
    ...reversed(sentence, known, likeness),
    ...firmer(sentence, known, likeness, kind),
    ...softer(sentence, known, likeness, kind),
  ];
}
