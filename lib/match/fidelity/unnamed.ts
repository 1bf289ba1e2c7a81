import { type DateMention, dates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Card } from '../index/card.ts';
import { clauseAt } from './clause.ts';
import { amountsIn, compare, isOfAnother } from './compared.ts';
import type { Finding } from './difference.ts';
import type { Known } from './known.ts';
import { partClaimed } from './likeness.ts';
import type { Told } from './told.ts';

/** How a record tells when something is or comes without naming a time. */
const sometime =
  /\b(?:soon|shortly|before long|near (?:term|future)|short term|imminent|about to|around the corner|on the verge|for now|right now|currently|now|already|just|(?:a |very )?long (?:time|way|while)|far (?:off|away)|for years|always|eventually|in the end|gradually|(?:next|coming) (?:few )?years|a few years|no (?:new )?(?:date|deadline|timeline|schedule))\b|即将|很快|马上|不久|短期|近期|眼下|如今|目前|现在|当前|已经?|正在|刚刚?|很长|相当长|长期|还早|很?远|很久|未来几年|几年|一直|永远|始终|最终|终将|迟早|逐步|逐渐|当天|(?:没有|未[给定])[^，。]{0,4}(?:时间|期限|日期)/iu;

/** How it tells a share without a number. */
const some =
  /\b(?:(?:nearly |almost |virtually )?(?:all|every(?:one|body|thing)?)|most|the majority|(?:the )?(?:whole|entire)|none|nobody)\b|几乎(?:全|所有)[部都体]?|全[部都体数]|所有|绝大部分|大部分|绝大多数|大多数|多数|大半|整个|人人|没有一[个家人]/iu;

const day = 86_400_000;
/** Less of the clause may be of something else. */
const leastClaimed = 0.15;

/** How much of the words beside a place, in its clause, is the claim's. */
function claimedBeside({ folded, terms }: Told, place: Span, known: Known): number {
  const clause = clauseAt(folded, place);
  const beside = terms.filter(
    ({ start, end }) => start >= clause.start && end <= clause.end && (end <= place.start || start >= place.end),
  );
  return partClaimed(beside, known);
}

/** What the record says in that way and the sentence does not. */
function unsaid(pattern: RegExp, sentence: Told, { statement }: Known): Span | null {
  const found = pattern.exec(statement.folded);
  if (!found || sentence.folded.toLowerCase().includes(found[0].toLowerCase())) return null;
  return { start: found.index, end: found.index + found[0].length };
}

/** The sentence names a time to come where the record names none in any wording: `in ten years` for `soon`. */
export function untimed(
  sentence: Told,
  known: Known,
  { day: said, slack }: Pick<Card, 'day' | 'slack'>,
): Finding | null {
  const record = unsaid(sometime, sentence, known);
  if (!record) return null;
  const reference = new Date(said * day).toISOString().slice(0, 10);
  // A month that it may have been said in is no time to come.
  const isToCome = ({ from, to }: DateMention) =>
    (from === reference || Date.parse(from) > (said + slack + 3) * day) && Date.parse(to) > (said + slack + 20) * day;
  const toCome = ({ folded }: Told) => dates(folded, reference).filter(isToCome);
  const [one, ...others] = toCome(sentence);
  if (!one || others.length > 0 || claimedBeside(sentence, one.span, known) < leastClaimed) return null;
  if ([known.statement, ...known.wordings].some((told) => toCome(told).length > 0)) return null;
  return { kind: 'date', article: one.span, record };
}

/** The sentence names a share where the record names none in any wording: `half of` for `all`. */
export function unshared(sentence: Told, known: Known): Finding | null {
  const record = unsaid(some, sentence, known);
  if (!record) return null;
  const compared = compare(sentence, known);
  const [one, ...others] = compared.unknown.filter(({ unit, value }) => unit === '%' && value <= 80);
  if (!one || others.length > 0 || claimedBeside(sentence, one.span, known) < leastClaimed) return null;
  if (isOfAnother(one.span, compared)) return null;
  if ([known.statement, ...known.wordings].some((told) => amountsIn(told).some(({ unit }) => unit === '%')))
    return null;
  return { kind: 'number', article: one.span, record };
}
