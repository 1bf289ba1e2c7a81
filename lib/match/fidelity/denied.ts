import type { Span } from '../../text/span.ts';
import type { Known } from './known.ts';
import { around, hashesOf, type Likeness, mean, placeIn, shareIn } from './likeness.ts';
import { type Suspicion, shareOf } from './suspicion.ts';
import type { Told, ToldTerm } from './told.ts';

/** What is denied: whether something will be or can be, what it is, what someone thinks of it. */
const ways = [
  /^(?:will|would|can|could|should|shall|won|can)$|^[会能可将该应]/i,
  /^(?:is|are|was|were)$|^是/i,
  /^(?:do|does|did|has|have|had)$|^有/i,
  /^[认觉希想打愿相]/,
];
const conditional = /\b(?:if|unless|whether|without)\b|如果|要是|除非|假如|若|一旦|除了|是否/i;

/** The word that a denial takes back: before it in English, behind it in Chinese. */
function deniedWord(text: string, word: Span): string {
  const chinese = /\p{Script=Han}/u.test(text.slice(word.start, word.end));
  if (!chinese) return /([a-z]+)[ ']*$/i.exec(text.slice(0, word.start))?.[1] ?? '';
  const last = text.charAt(word.end - 1);
  return /[不没未无非并]/u.test(last) ? text.slice(word.end, word.end + 2) : last;
}

const foil = /而不是|而非|而不|rather than|instead of|^, not\b/i;
/** `does not take lightly`: only the manner is denied. */
const manner = /\blightly\b|\bfor granted\b/i;
const meta = /^[是会]?(?:意味|代表|等于|是说|等同)|^ ?(?:mean|imply|suggest|to say|necessarily)/i;

/**
 * Denials that deny nothing of the claim: of a foil (`rather than`), of a conclusion (`does not mean`), in a condition,
 * or of what the sentence affirms as well (when to call and when not to).
 */
const isAside = ({ folded, terms }: Told, word: Span, scope: Span, head: ToldTerm): boolean =>
  foil.test(folded.slice(Math.max(0, word.start - 2), word.end)) ||
  meta.test(folded.slice(word.end, scope.end)) ||
  manner.test(folded.slice(word.end, scope.end)) ||
  conditional.test(clauseBefore(folded, word.start)) ||
  terms.some((term) => term.hash === head.hash && !term.denied);

const clauseBefore = (text: string, at: number) =>
  /[^,;:!?，。；：]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
/** Of the terms' weight, what a wording affirms, and what it denies. */
const affirmedIn = (terms: readonly ToldTerm[], wording: Told, known: Known) =>
  shareIn(terms, hashesOf(wording.terms.filter((term) => !term.denied)), known);
const deniedIn = (terms: readonly ToldTerm[], wording: Told, known: Known) =>
  shareIn(terms, hashesOf(wording.terms.filter((term) => term.denied)), known);

/** A claim that something was given up is denied by nobody who says that it will not be. */
const givingUp =
  /\b(?:drop(?:s|ped)?|cancel\w*|scrap\w*|abandon\w*|halt\w*|shelv\w*|stop(?:s|ped)?|refus\w*|declin\w*|g(?:i|a)ve up|delay\w*|postpon\w*|paus(?:e|es|ed))\b|放弃|取消|停止|叫停|搁置|暂停|推迟|延后|延期|拒绝|砍掉/i;
const givesUp = ({ wordings }: Known) =>
  4 * wordings.filter(({ folded }) => givingUp.test(folded)).length >= wordings.length;

/** The sentence denies what the claim's wordings affirm. */
export function denied(sentence: Told, known: Known, likeness: Likeness): Suspicion[] {
  if (sentence.denials.length === 0 || givesUp(known)) return [];
  return sentence.denials.flatMap(({ word, scope }): Suspicion[] => {
    const inside = sentence.terms.filter(
      ({ start, end }) => start >= scope.start && end <= scope.end && end > word.start,
    );
    // What two denials govern is affirmed.
    const own = inside.filter((term) => term.denied && known.terms.has(term.hash) && known.weight(term.hash) >= 0.5);
    const [head] = own;
    const beside = around(sentence, word, 16);
    const record = placeIn(known.statement, own);
    if (!head || !record || isAside(sentence, word, scope, head)) return [];
    const [headAffirmed, headDenied] = known.terms.get(head.hash) ?? [0, 0];
    const claimed = beside.filter(({ hash }) => known.terms.has(hash) && known.weight(hash) >= 1).length;
    const affirmed = own.map(({ hash }) => {
      const [yes, no] = known.terms.get(hash) ?? [0, 0];
      return shareOf(yes, yes + no);
    });
    const weights = own.map(({ hash }, i) => known.weight(hash) / (1 + i));
    const denying = known.wordings.map(({ denials }) => (denials.length > 0 ? 1 : 0));
    const covered = Math.max(...known.wordings.map((wording) => shareIn(inside, wording.hashes, known)));
    return [
      {
        suspect: 'denied',
        finding: { kind: 'opposite', article: word, record },
        // Of the first word denied and of all: how the wordings have it; of the denial: where it stands, what it denies.
        features: [
          shareOf(headAffirmed, headAffirmed + headDenied),
          mean(affirmed, weights),
          Math.min(1, headDenied),
          shareOf(headDenied, headAffirmed + headDenied),
          claimed / (beside.length + 1),
          head.start - scope.start > 6 ? 1 : 0,
          own.length / (inside.length + 1),
          Math.min(4, own.length),
          covered,
          mean(denying),
          mean(denying, likeness.near),
          known.statement.denials.length ? 1 : 0,
          Math.min(3, sentence.denials.length),
          likeness.best,
          Math.min(1, sentence.folded.length / 100),
          conditional.test(sentence.folded) ? 1 : 0,
          /的(?!是)/.test(sentence.folded.slice(head.end, scope.end)) ? 1 : 0,
          ...ways.map((way) => (way.test(deniedWord(sentence.folded, word)) ? 1 : 0)),
          /而是|而不是|rather than|, not |instead of|不仅|不只/.test(sentence.folded) ? 1 : 0,
          head.start - word.end,
          Math.max(...known.wordings.map((wording) => affirmedIn(own, wording, known))),
          Math.max(...known.wordings.map((wording) => deniedIn(own, wording, known))),
        ],
      },
    ];
  });
}
