import type { Quantity } from '../../text/quantities.ts';

const until =
  /(?:过去|最近|近|未来|今后|接下来|往后|再[过等熬]?|(?:还|要|需|得)[要得需]?[过等有]?|下|(?<![花用等费加搭赔耗占])上)(?:的|这)?(?:大?约|不到|至少)?$|\b(?:within|inside(?: of)?|(?<!put )in)(?: the)?(?: (?:next|past|last|coming|about|around))* $|\b(?:over|during|for|by) the(?: (?:next|past|last|coming|about|around))+ $|\b(?:next|past|last|coming) $/iu;
const since = /^(?:之?[前后内]|以[前后内来])|^ (?:ago|from now|away|later|earlier|hence)\b/iu;
/** `A hundred-hour week`. */
const attribute = /\w-[a-z]+$/i;

const day = 86_400;

/** A time that is counted from now, or until now, tells when: a date. Any other tells how long or how much: a number. */
export function tellsWhen(text: string, { unit, value, span }: Pick<Quantity, 'unit' | 'value' | 'span'>): boolean {
  const isDays = unit === 'month' || (unit === 's' && value >= day);
  const written = text.slice(span.start, span.end);
  if (!isDays || /小时|钟头|hour/i.test(written) || attribute.test(written)) return false;
  return (
    since.test(text.slice(span.end, span.end + 12)) || until.test(text.slice(Math.max(0, span.start - 32), span.start))
  );
}
