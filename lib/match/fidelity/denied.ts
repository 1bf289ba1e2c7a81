import type { Span } from '../../text/span.ts';
import { isAside, isConditional, isUndone } from './aside.ts';
import { clauseBefore } from './clause.ts';
import { holdsContrary } from './contrary.ts';
import { headsIn } from './heads.ts';
import type { Known } from './known.ts';
import { around, hashesOf, type Likeness, mean, placeIn, shareIn } from './likeness.ts';
import { isOfSureness } from './of-sureness.ts';
import { type Suspicion, shareOf } from './suspicion.ts';
import type { Told, ToldTerm } from './told.ts';

/** What is denied: whether something will be or can be, what it is, what someone thinks of it. */
const ways = [
  /^(?:will|would|can|could|should|shall|won|can)$|^[会能可将该应]/i,
  /^(?:is|are|was|were)$|^是/i,
  /^(?:do|does|did|has|have|had)$|^有/i,
  /^[认觉希想打愿相]/,
];
/** What was before, what it is for, what the next clause takes back, and what would follow from it. */
const turns = {
  before:
    /起先|起初|最初|原本|原先|以前|之前|过去|从前|当初|本来|曾|原以为|一度|\b(?:at first|initially|used to|previously|originally|once|before)\b/i,
  purpose: /为了|以便|以免|免得|好让|来避免|\b(?:so as|in order|so that)\b/i,
  taken: /^[,，"” ]*(?:但|不过|而是|只是|却|然而|but\b|though\b|yet\b)/i,
  follows: /^[^,;:!?，。；：]*[,，][^,;:!?，。；：]{0,24}(?:就|便|则|才|才能|注定)/u,
} as const;

/** The word that a denial takes back: before it in English, behind it in Chinese. */
function deniedWord(text: string, word: Span): string {
  const chinese = /\p{Script=Han}/u.test(text.slice(word.start, word.end));
  if (!chinese) return /([a-z]+)[ ']*$/i.exec(text.slice(0, word.start))?.[1] ?? '';
  const last = text.charAt(word.end - 1);
  return /[不没未无非并]/u.test(last) ? text.slice(word.end, word.end + 2) : last;
}

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

/** The sentence denies what the claim's wordings affirm, or a word of which the claim says that it does. */
export function denied(sentence: Told, known: Known, likeness: Likeness): Suspicion[] {
  if (sentence.denials.length === 0 || givesUp(known)) return [];
  const { folded, terms, denials } = sentence;
  return denials.flatMap((denial): Suspicion[] => {
    const { word, scope } = denial;
    const inside = terms.filter(({ start, end }) => start >= scope.start && end <= scope.end && end > word.start);
    // What two denials govern is affirmed.
    const own = inside.filter((term) => term.denied && known.terms.has(term.hash) && known.weight(term.hash) >= 0.5);
    const [first] = own;
    const heads = headsIn(sentence, { start: word.end, end: scope.end }, known);
    const [head] = heads;
    const record = placeIn(known.statement, own) ?? head?.record;
    const affirms = ({ hash }: ToldTerm) => terms.some((term) => term.hash === hash && !term.denied);
    if (!record || isAside(sentence, denial) || isUndone(sentence, denial, known.wordings)) return [];
    if ((first && affirms(first)) || holdsContrary(sentence, { start: word.end, end: scope.end }, known)) return [];
    const beside = around(sentence, word, 16);
    const [firstAffirmed, firstDenied] = (first && known.terms.get(first.hash)) ?? [0, 0];
    const claimed = beside.filter(({ hash }) => known.terms.has(hash) && known.weight(hash) >= 1).length;
    const affirmed = own.map(({ hash }) => {
      const [yes, no] = known.terms.get(hash) ?? [0, 0];
      return shareOf(yes, yes + no);
    });
    const weights = own.map(({ hash }, i) => known.weight(hash) / (1 + i));
    const denying = known.wordings.map((wording) => (wording.denials.length > 0 ? 1 : 0));
    const covered = Math.max(...known.wordings.map((wording) => shareIn(inside, wording.hashes, known)));
    const chinese = /\p{Script=Han}/u.test(folded.slice(word.start, word.end));
    // A Chinese character tells as much as three letters.
    const letters = chinese ? 1 : 3;
    const clause = clauseBefore(folded, word.start);
    const flag = (test: boolean) => (test ? 1 : 0);
    return [
      {
        suspect: 'denied',
        finding: { kind: isOfSureness(folded, word) ? 'certainty' : 'opposite', article: word, record },
        // Of the first word denied and of all: how the wordings have it; of the denial: where it stands, what it denies.
        features: [
          shareOf(firstAffirmed, firstAffirmed + firstDenied),
          mean(affirmed, weights),
          Math.min(1, firstDenied),
          shareOf(firstDenied, firstAffirmed + firstDenied),
          claimed / (beside.length + 1),
          flag((first?.start ?? scope.end) - scope.start > 6),
          own.length / (inside.length + 1),
          Math.min(4, own.length),
          covered,
          mean(denying),
          mean(denying, likeness.near),
          flag(known.statement.denials.length > 0),
          Math.min(3, denials.length),
          likeness.best,
          Math.min(1, folded.length / 100),
          flag(isConditional(folded)),
          flag(/的(?!是)/.test(folded.slice(first?.end ?? scope.end, scope.end))),
          ...ways.map((way) => flag(way.test(deniedWord(folded, word)))),
          flag(/而是|而不是|rather than|, not |instead of|不仅|不只/.test(folded)),
          (first?.start ?? word.end + 30) - word.end,
          head ? head.gap / letters : 20,
          Math.min(3, heads.length),
          head ? head.length / letters : 0,
          flag(first !== undefined),
          shareOf(own.filter(affirms).length, own.length),
          flag(turns.before.test(clause)),
          flag(turns.purpose.test(clause)),
          flag(turns.taken.test(folded.slice(scope.end))),
          flag(turns.follows.test(folded.slice(word.end))),
          flag(chinese),
          Math.max(...known.wordings.map((wording) => affirmedIn(own, wording, known))),
          Math.max(...known.wordings.map((wording) => deniedIn(own, wording, known))),
        ],
      },
    ];
  });
}
