import { certainty } from '../../text/certainty.ts';
import type { Span } from '../../text/span.ts';

/** 未必, 不敢保证, not yet sure, did not rule out: how sure somebody is gets denied, not what it is of. */
const unsure =
  /^(?:未必|不见得|不一定|不敢(?:保证|肯定|说|断|确定|打包票|担保|承诺)|[不没无](?:有|太|大|很|能|法|十分|完全)*(?:确定|肯定|把握|保证|断言|断定|打包票|排除|说得准)|(?:not|n't|never|no|cannot)(?: (?:yet|so|at all|entirely|fully|quite|really|now|be|been|feel|say|was|is|for))* (?:sure|certain|confident|convinced|promise|guarantee|vouch|swear|rul(?:e|ed|ing)(?: \w+)? out)|cannot (?:promise|guarantee|vouch|rule))/i;

/** Whether the denial that begins here is of how sure somebody is. */
export const isOfSureness = (folded: string, { start }: Span): boolean => unsure.test(folded.slice(start, start + 40));

/** Whether two phrases that are contrary differ in how sure they are: `may` and `will`, 确定 and 不确定. */
export function isOtherSureness(phrase: string, of: string): boolean {
  if (unsure.test(phrase) || unsure.test(of)) return true;
  const levels = (text: string) => certainty(text).map(({ level }) => level);
  const [own, other] = [levels(phrase), levels(of)];
  const isGuess = (level: number) => level === -1 || level === 0;
  const isFirm = (level: number) => level >= 1;
  return (own.some(isGuess) && !other.some(isGuess)) || (own.some((level) => level === 2) && !other.some(isFirm));
}
