import type { Span } from '../../text/span.ts';
import type { Finding } from './difference.ts';
import type { Known } from './known.ts';
import { placeOf } from './place.ts';
import type { Told } from './told.ts';

/** Denied, even twice: better silent. The phrase may have a denial of its own: 不受. */
const isDenied = ({ start, end }: Span, { denials }: Told) =>
  denials.some(({ word, scope }) => word.start < start && scope.start <= start && end <= scope.end);

/** Not only the company: that is no denial of the rest, and no contrary either. */
const denying = /(?:\b(?:not|never|no)|n't) $|[不没]$/iu;

/** 任何一个领域: not one field, but all. */
const isOneOfAll = ({ start }: Span, text: string) => text[start] === '一' && /[何意每哪]$/u.test(text.slice(0, start));

const small = (told: Told) => told.folded.toLowerCase();

/**
 * The sentence has a phrase of which the claim says that it would turn it round, and does not deny it. Whoever wrote the
 * claim knows best how it is got wrong: this needs no weighing.
 */
export function contrary(sentence: Told, known: Known): Finding | null {
  const text = small(sentence);
  for (const [of, phrases] of known.contraries) {
    for (const phrase of phrases) {
      const place = placeOf(text, phrase);
      // Whoever says both speaks of two things; what is denied stands in its denial.
      if (!place || placeOf(text, of, 0, place)) continue;
      if (denying.test(text.slice(0, place.start)) || isDenied(place, sentence) || isOneOfAll(place, text)) continue;
      if (known.wordings.some((wording) => placeOf(small(wording), phrase))) continue;
      const record = placeOf(small(known.statement), of);
      if (record) return { kind: 'opposite', article: place, record };
    }
  }
  return null;
}
