import type { Span } from '../../text/span.ts';
import { clauseBefore } from './clause.ts';
import type { Denial } from './polarity.ts';
import type { Told } from './told.ts';

const conditional =
  /\b(?:if|unless|whether|without|as long as|even (?:if|though))\b|如果|要是|除非|假如|若|一旦|除了|是否|只要|哪怕|即[使便]|就算|不管|无论/i;
const foil = /而不是|而非|而不|rather than|instead of|^, not\b/i;
/** `does not take lightly`: only the manner is denied. */
const manner = /\blightly\b|\bfor granted\b/i;
/** Not at this rate, but at that; not to patch but to rebuild. */
const correlative = /^ ([a-z]+)\b[^;.!?]{1,80}?,? but (?:rather )?\1\b/i;
/** Isn't a helper but an agent. */
const copula = /\b(?:is|are|was|were)(?:n't| not)$/i;
const butAnother = /^ [^,;:.!?]{1,60} but (?:an?|the|rather) /i;
const meta = /^[是会]?(?:意味|代表|等于|是说|等同)|^ ?(?:mean|imply|suggest|to say|necessarily)/i;
/** Who would not? Everyone would. */
const rhetorical =
  /(?:哪(?:一?[次个位家种天]|里|能|会|有)|何尝|难道|岂|谁|怎么(?:会|能)?|为什么|为何|\b(?:why|who))[^,;:!?，。；：]{0,10}$/i;
const nobody = /^(?:nothing|nobody|never|none|no)$/i;
/** Nothing would do more good: that does most. */
const superlative =
  /^(?: [a-z'-]+){0,4} (?:more|better|worse|less|as|so)\b|^(?: [a-z'-]+){1,6} (?:[a-z]{2,}er)\b[^,.;]* than\b/i;
/** 找不出更, 从来没有这么: nothing is more so. */
const matchless =
  /^(?:[找想挑说举]不[出到]|没有?(?:哪|什么|谁|任何|见过)|再(?:也)?没有?|从(?:未|来没)有?过?)[^,;:!?，。；：]{0,10}(?:更|这[么样]|如此|比)|^没有?更(?!多|进一步|新)[^,;:!?，。；：]{1,16}的/u;
/** 没赶上过这么好: none was as good. */
const unequalled =
  /^[没未][^,;:!?，。；：]{0,8}过?(?:这[么样般]|如此)(?!说|做|写|想)|^(?:never|has not|have not|hasn't|haven't)\b[^,.;:!?]{0,24} (?:so|such|this|as)\b/iu;
/** Not the last, not the only one: there are others. */
const others = /^ (?:be |been )?(the (?:last|only|first))\b|^是?((?:最后|唯一|第一)[次个家款])/i;
/** He had not expected so many: there are many. */
const surprise = /^ (?:expected|thought|imagined|foreseen|guessed|known|seen)\b/i;
/** `They do not` is all. */
const elliptic = /^ (?:is|was|are|were)\b/i;
/** Who does not deny it affirms it; what is not low is high. */
const undone =
  /^ (?:deny|denied|dispute|reject|object|oppose|mind|doubt|exceed)\w*|^ (?:bad|low|small|far|rare|un(?!til|der|less|i)[a-z]{4,})\b|^(?:否认|反驳|反对|怀疑|介意|避讳|讳言|回避|掩饰|超[过出]|[多高大]于)|^[低小弱差坏轻薄慢短菲俗凡赖](?![价调规额])/iu;
/** 不去募就落空, 要是不放心就别看: what follows from a condition. */
const then = /[,，][^,;:!?，。；：]{0,3}(?:就|那|便|则|then )[^,;:!?，。；：]*$/iu;
const bare = /^[不没]$/u;
const follows = /^[^,;:!?，。；：]{1,24}[,，]?[^,;:!?，。；：]{0,16}(?:就|便|则)(?!是)/u;
const beside = /[也又、和或既更]|\b(?:and|or|nor)\b/iu;

/** 没有理由不, 无法相信它不能: one denial in the scope of another; 不能也不会 stand beside one another. */
const holdsAnother = ({ folded, denials }: Told, { word, scope }: Denial): boolean =>
  denials.some(
    (other) =>
      other.word.start > word.end &&
      other.word.end <= scope.end &&
      !beside.test(folded.slice(word.end, other.word.start)),
  );

/** Whether a text begins with a no that makes what follows the greatest of all. */
export const isMatchless = (text: string): boolean => matchless.test(text) || unequalled.test(text);

/** What stands in a condition: if it does not. */
export const isConditional = (text: string): boolean => conditional.test(text);

/**
 * Denials that deny nothing of a claim: of a foil (`rather than`, `not to … but to`), of a conclusion (`does not mean`), of another denial,
 * of a comparison (`nothing is more`), of what was expected (`had not expected`), in a condition or a question that answers
 * itself.
 */
export function isAside(sentence: Told, denial: Denial): boolean {
  const { folded } = sentence;
  const { word, scope } = denial;
  const [told, clause] = [folded.slice(word.end, scope.end), clauseBefore(folded, word.start)];
  return (
    foil.test(folded.slice(Math.max(0, word.start - 2), word.end)) ||
    correlative.test(folded.slice(word.end)) ||
    (copula.test(folded.slice(0, word.end)) && butAnother.test(folded.slice(word.end))) ||
    meta.test(told) ||
    manner.test(told) ||
    (bare.test(wordOf(folded, word)) && follows.test(folded.slice(word.end))) ||
    (nobody.test(wordOf(folded, word)) && superlative.test(told)) ||
    conditional.test(clause) ||
    (conditional.test(folded.slice(0, word.start)) && then.test(folded.slice(0, word.start))) ||
    rhetorical.test(clause) ||
    matchless.test(folded.slice(Math.max(0, word.start - 1), scope.end)) ||
    isMatchless(folded.slice(word.start, scope.end)) ||
    (/\bhad(?: never| not|n't)?$/i.test(folded.slice(0, word.end)) && surprise.test(told)) ||
    elliptic.test(told) ||
    holdsAnother(sentence, denial)
  );
}

/** Whether what is denied is itself a no, or a bound, that no wording has: the sentence affirms. */
export function isUndone({ folded }: Told, { word, scope }: Denial, wordings: readonly Told[]): boolean {
  const told = folded.slice(word.end, scope.end);
  const [whole, ...words] = undone.exec(told) ?? others.exec(told) ?? [];
  const found = (words.find((one) => one) ?? whole)?.trim().toLowerCase();
  return found !== undefined && !wordings.some((wording) => wording.folded.toLowerCase().includes(found));
}

const wordOf = (text: string, { start, end }: Span) => text.slice(start, end);
