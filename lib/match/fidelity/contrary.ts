import type { Span } from '../../text/span.ts';
import type { Finding } from './difference.ts';
import type { Known } from './known.ts';
import { deniedAt } from './polarity.ts';
import type { Told } from './told.ts';

const letter = /[\p{L}\p{N}]/u;

/** Where a phrase stands in a text in small letters: English words whole. */
function placeOf(text: string, phrase: string): Span | null {
  const spelled = /^[a-z]/.test(phrase);
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1)) {
    const end = start + phrase.length;
    const inWord = letter.test(text[start - 1] ?? '') || letter.test(text[end] ?? '');
    if (!spelled || !inWord) return { start, end };
  }
  return null;
}

const small = (told: Told) => told.folded.toLowerCase();

/**
 * The sentence has a phrase of which the claim says that it would turn it round, and does not deny it. Whoever wrote the
 * claim knows best how it is got wrong: this needs no weighing.
 */
export function contrary(sentence: Told, known: Known): Finding | null {
  if (known.contraries.length === 0) return null;
  const text = small(sentence);
  for (const [of, phrases] of known.contraries) {
    // Whoever says both speaks of two things.
    if (placeOf(text, of.toLowerCase())) continue;
    for (const phrase of phrases) {
      const place = placeOf(text, phrase.toLowerCase());
      if (!place) continue;
      // The phrase may have a denial of its own: 不受.
      const before = sentence.denials.filter(({ word }) => word.start < place.start);
      if (deniedAt(place, before)) continue;
      if (known.wordings.some((wording) => placeOf(small(wording), phrase.toLowerCase()))) continue;
      const record = placeOf(small(known.statement), of.toLowerCase());
      if (record) return { kind: 'opposite', article: place, record };
    }
  }
  return null;
}
