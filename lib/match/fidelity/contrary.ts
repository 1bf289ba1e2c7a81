import type { Span } from '../../text/span.ts';
import { clauseBefore, isConditional, isMatchless } from './aside.ts';
import { kindOf } from './contrary-kind.ts';
import type { Finding } from './difference.ts';
import type { Known } from './known.ts';
import { placeOf } from './place.ts';
import type { Told } from './told.ts';

/** Denied, even twice: better silent. The phrase may have a denial of its own: 不受. */
const isDenied = ({ start, end }: Span, { denials }: Told) =>
  denials.some(({ word, scope }) => word.start < start && scope.start <= start && end <= scope.end);

/** Not only the company: that is no denial of the rest, and no contrary either. */
const denying =
  /(?:\b(?:not|never|no|hard to|difficult to|stop(?:s|ped)?|quit|avoid|without|instead of|rather than|than|poor|bad|far from(?: an?)?)|n't) $|[比别莫]$|与其$|别急着$|不要$|[不没]$|很难$|停止$|不再$|而非$|而不是$/iu;

/** 谁塞钱都不会往前挪: whatever it is, it changes nothing. */
const conceded =
  /^[^,;:!?，。；：]{0,6}[,，]?[^,;:!?，。；：]{0,4}(?:[也都](?:绝|从|并|一概)?(?:不|没|无法|休想|别想)|[又却也](?:很|太|极|实在)?(?:难|不易|不行|做不到))/u;
/** What was: 从前的像中学生，这回像博士. */
const past = /从前|年前|以前|过去|原先|之前|曾经|先前|早先|\b(?:used to|once|previous|earlier|before)\b/iu;
const present = /现在|如今|这回|这次|眼下|今天|\b(?:now|today|this time)\b/iu;
const isPast = (text: string, place: Span) =>
  past.test(clauseBefore(text, place.start)) && present.test(text.slice(place.end));

/** A fair few are many; less like a tool and more like a friend is no less. */
const isTurned = (text: string, { start, end }: Span) =>
  (/^(?:few|little)\b/.test(text.slice(start, end)) && /\ba (?:fair |good )?$/.test(text.slice(0, start))) ||
  (/^less\b/.test(text.slice(start, end)) && /^[^.;]*\b(?:and|but) more\b/.test(text.slice(end)));

/** 任何一个领域: not one field, but all; 其中一层: one of them. */
const isOneOfAll = ({ start }: Span, text: string) =>
  text[start] === '一' && /(?:[何意每哪]|其中)$/u.test(text.slice(0, start));

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
      if (conceded.test(text.slice(place.end)) || isTurned(text, place)) continue;
      if (isConditional(clauseBefore(text, place.start)) || isPast(text, place)) continue;
      if (isMatchless(text.slice(place.start))) continue;
      if (known.wordings.some((wording) => placeOf(small(wording), phrase))) continue;
      const record = placeOf(small(known.statement), of);
      if (record) return { kind: kindOf(sentence, place, phrase, of), article: place, record };
    }
  }
  return null;
}

/** Whether a stretch of a sentence holds such a phrase: who denies the contrary affirms. */
export function holdsContrary(sentence: Told, { start, end }: Span, { contraries }: Known): boolean {
  const stretch = small(sentence).slice(start, end);
  return contraries.some(([, phrases]) => phrases.some((phrase) => placeOf(stretch, phrase) !== null));
}
