import type { Span } from '../../text/span.ts';
import { amountsOf } from './amounts.ts';
import type { Finding } from './difference.ts';
import { isOtherSureness } from './of-sureness.ts';
import { tellsWhen } from './tells-when.ts';
import type { Told } from './told.ts';

const counted =
  /\d+|[一二两三四五六七八九十百千万亿几数半]+(?=[层张成个项种款次件点条家年月周天日倍人块句步类版美折步]|$)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|[mbtr]+illion|single|double|triple|half|quarter|third|majority|minority)s?\b/gu;
const season =
  /[上下]半年|[一二三四1-4]季度?|[年月]底|[一二三四五六七八九十]月|\b(?:(?:first|second|third|fourth|latter|last) (?:quarter|half)|early|late|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b/gu;
const allOf = (text: string, pattern: RegExp) => text.match(pattern)?.join(' ') ?? '';
/** Whether both have what is read in this way, and not the same. */
const isOther = (one: string, other: string, pattern: RegExp) => {
  const [a, b] = [allOf(one, pattern), allOf(other, pattern)];
  return a !== '' && b !== '' && a !== b;
};

const unitOfTime = /\b(?:second|minute|hour|day|week|month|year|decade)/;

/** What a phrase says otherwise: another amount than the record's is a number, or a date where it tells when; or how sure it is. */
export function kindOf(sentence: Told, { start, end }: Span, phrase: string, of: string): Finding['kind'] {
  const own = amountsOf(sentence.folded).find(({ span }) => span.start < end && span.end > start);
  const isAmount = own !== undefined && amountsOf(of).length > 0;
  if (isAmount) return tellsWhen(sentence.folded, own) ? 'date' : 'number';
  const [unit, other] = [unitOfTime.exec(of)?.[0], unitOfTime.exec(phrase)?.[0]];
  if (isOther(phrase, of, season)) return 'date';
  if ((unit && other && unit !== other) || isOther(phrase, of, counted)) return 'number';
  return isOtherSureness(phrase, of) ? 'certainty' : 'opposite';
}
