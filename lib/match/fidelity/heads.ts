import type { Span } from '../../text/span.ts';
import type { Known } from './known.ts';
import { placeOf } from './place.ts';
import { denials, deniedAt } from './polarity.ts';
import type { Told } from './told.ts';

/** In contraries: any denial of what follows. */
const any = '¬';
/** What may stand between a denial and its head. */
const light =
  /^(?:[会能可该应要想有再太是很以]|更|特别|完全|真的?|一定|必|将| |to\b|be\b|been\b|have\b|has\b|a\b|an\b|the\b|any\b|very\b|really\b|that\b)+/iu;
/** How a phrase that denies begins. */
const denying =
  /^(?:[并绝还也都却从仍已再尚]|根本|完全)?(?:不再|不[会能可]|没有|无法|未能|并非|难以|拒绝|[不没无未非])|^(?:(?:will|would|can|could|should|do|does|did|is|are|was|were|has|have|had) not|[a-z]+n't|cannot|not|never|no longer|no|without|(?:refuse|fail)(?:s|d|ed)? to|unable to) /;

const isLong = (head: string) => (/\p{Script=Han}/u.test(head) ? [...head].length > 1 : head.length > 3);

/** What a phrase in small letters denies: all of it but the denial with which it begins. */
function deniedBy(phrase: string): string {
  const denial = phrase.startsWith(any) ? any : denying.exec(phrase)?.[0];
  return denial ? phrase.slice(denial.length) : '';
}

/** What folded wordings deny, in small letters. */
export const deniedWords = (wordings: readonly string[]): string[] =>
  wordings.flatMap((wording) => {
    const small = wording.toLowerCase();
    return denials(small).map(({ word, scope }) => small.slice(word.end, scope.end));
  });

/**
 * Heads: words that a claim affirms in so many words, from the contraries that deny them. One that its wordings deny as well
 * is none. `phrases`: folded, in small letters.
 */
export function headsOf(phrases: readonly string[], denied: readonly string[]): string[] {
  const found = phrases.map((phrase) => deniedBy(phrase).replace(light, '')).filter(isLong);
  return [...new Set(found)].filter((head) => !denied.some((text) => text.includes(head)));
}

/** The phrases that are searched as they stand. */
export const literal = (phrases: readonly string[]): string[] => phrases.filter((phrase) => !phrase.startsWith(any));

/** A head in a sentence. */
export interface Held {
  /** How far behind the beginning of the stretch, without what is light, and how long it is: UTF-16 units. */
  readonly gap: number;
  readonly length: number;
  /** What of the statement it is of. */
  readonly record: Span;
}

/** The heads of a claim that stand denied within a stretch of a sentence, the nearest first. */
export function headsIn(sentence: Told, { start, end }: Span, { heads, statement }: Known): Held[] {
  const text = sentence.folded.toLowerCase();
  const stated = statement.folded.toLowerCase();
  const found: Held[] = [];
  for (const [of, words] of heads) {
    for (const head of words) {
      const place = placeOf(text, head, start);
      if (!place || place.end > end || !deniedAt({ ...place, end: place.start + 1 }, sentence.denials)) continue;
      const record = placeOf(stated, of);
      const gap = text.slice(start, place.start).replace(light, '').length;
      if (record) found.push({ gap, length: head.length, record });
    }
  }
  return found.sort((a, b) => a.gap - b.gap);
}
