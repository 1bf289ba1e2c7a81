import type { Span } from '../../text/span.ts';
import { amountsOf } from './amounts.ts';
import { clauseBefore, isConditional } from './aside.ts';
import type { Finding } from './difference.ts';
import type { Known } from './known.ts';
import { placeOf } from './place.ts';
import { tellsWhen } from './tells-when.ts';
import type { Told } from './told.ts';

/** Denied, even twice: better silent. The phrase may have a denial of its own: 不受. */
const isDenied = ({ start, end }: Span, { denials }: Told) =>
  denials.some(({ word, scope }) => word.start < start && scope.start <= start && end <= scope.end);

/** Not only the company: that is no denial of the rest, and no contrary either. */
const denying = /(?:\b(?:not|never|no|hard to|difficult to)|n't) $|[不没]$|很难$/iu;

/** 谁塞钱都不会往前挪: whatever it is, it changes nothing. */
const conceded =
  /^[^,;:!?，。；：]{0,6}[,，]?[^,;:!?，。；：]{0,4}(?:[也都](?:绝|从|并|一概)?(?:不|没|无法|休想|别想)|[又却也](?:很|太|极|实在)?(?:难|不易|不行|做不到))/u;
/** A fair few are many; less like a tool and more like a friend is no less. */
const isTurned = (text: string, { start, end }: Span) =>
  (/^(?:few|little)\b/.test(text.slice(start, end)) && /\ba (?:fair |good )?$/.test(text.slice(0, start))) ||
  (/^less\b/.test(text.slice(start, end)) && /^[^.;]*\b(?:and|but) more\b/.test(text.slice(end)));

/** 任何一个领域: not one field, but all; 其中一层: one of them. */
const isOneOfAll = ({ start }: Span, text: string) =>
  text[start] === '一' && /(?:[何意每哪]|其中)$/u.test(text.slice(0, start));

const small = (told: Told) => told.folded.toLowerCase();

const unitOfTime = /\b(?:second|minute|hour|day|week|month|year|decade)/;

/** What a phrase says otherwise: another amount than the record's is a number, or a date where it tells when. */
function kindOf(sentence: Told, { start, end }: Span, phrase: string, of: string): Finding['kind'] {
  const own = amountsOf(sentence.folded).find(({ span }) => span.start < end && span.end > start);
  const isAmount = own !== undefined && amountsOf(of).length > 0;
  if (isAmount) return tellsWhen(sentence.folded, own) ? 'date' : 'number';
  const [unit, other] = [unitOfTime.exec(of)?.[0], unitOfTime.exec(phrase)?.[0]];
  return unit && other && unit !== other ? 'number' : 'opposite';
}

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
      if (isConditional(clauseBefore(text, place.start))) continue;
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
