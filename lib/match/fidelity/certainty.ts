import type { Kind } from '../../claims/record.ts';
import type { CertaintyMark } from '../../text/certainty.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from './difference.ts';
import type { Known } from './known.ts';
import { type Likeness, shareIn } from './likeness.ts';
import type { Suspicion } from './suspicion.ts';
import type { Told } from './told.ts';

const [possible, likely, expected, certain] = [-1, 0, 1, 2];
const saying =
  /\b(?:said|says|told|argued|claimed|wrote|added|explained|thinks?|believes?)\b|表示|称|说|认为|指出|透露|觉得|强调|提到/;
const promising = /promis|pledg|vow|guarant|commit|承诺|保证|担保/i;
const confirming = /confirm|确认|证实/i;
const hoping = /hop|guess|wish|suspect|speculat|希望|但愿|猜|推测/i;
/** Words for what one wants, or what is possible by itself: an article may well use them of a plan. */
const loose = /want|would like|consider|explor|mull|potential|想要|考虑|^可能$/i;
const able = /could|可能|有望/i;

const clauseEnd = /[,;:!?，。；："”]|\. /u;

/** The terms that follow a mark in its clause. */
function governed(told: Told, mark: Span) {
  const stop = told.folded.slice(mark.end).search(clauseEnd);
  const to = stop < 0 ? told.folded.length : mark.end + stop;
  return told.terms.filter(({ start, end }) => start >= mark.end && end <= to);
}

const levels = (marks: readonly CertaintyMark[]) => marks.map(({ level }) => level);
const has = (told: Told, test: (level: number) => boolean) => levels(told.marks).some(test);
const share = (known: Known, test: (level: number) => boolean) =>
  known.wordings.filter((wording) => has(wording, test)).length / Math.max(1, known.wordings.length);

/** Where the statement says how sure it is: the mark nearest to what is wanted, or how it is told at all. */
function statedAt(
  statement: Told,
  wanted: (level: number) => boolean,
  terms: readonly { hash: number }[],
): Span | null {
  const mark = statement.marks.find(({ level }) => wanted(level)) ?? statement.marks[0];
  if (mark) return mark.span;
  const said = saying.exec(statement.folded);
  if (said) return { start: said.index, end: said.index + said[0].length };
  const shared = statement.terms.find(({ hash }) => terms.some((term) => term.hash === hash));
  return shared ? { start: shared.start, end: shared.end } : null;
}

function common(sentence: Told, known: Known, likeness: Likeness, mark: CertaintyMark, kind: Kind): number[] {
  const own = governed(sentence, mark.span);
  const claimed = own.filter(({ hash }) => known.terms.has(hash) && known.weight(hash) >= 1);
  const text = sentence.folded;
  const word = mark.word.toLowerCase();
  return [
    share(known, (level) => level >= certain),
    share(known, (level) => level <= possible),
    share(known, (level) => level >= expected),
    has(known.statement, (level) => level >= certain) ? 1 : 0,
    has(known.statement, (level) => level <= possible) ? 1 : 0,
    has(known.statement, (level) => level === expected) ? 1 : 0,
    Math.min(4, claimed.length),
    claimed.length / (own.length + 1),
    Math.max(0, ...known.wordings.map((wording) => shareIn(own, wording.hashes, known))),
    likeness.best,
    known.wordings.filter(({ folded }) => folded.toLowerCase().includes(word)).length / known.wordings.length,
    kind === 'commitment' ? 1 : 0,
    kind === 'prediction' ? 1 : 0,
    kind === 'figure' ? 1 : 0,
    saying.test(text) ? 1 : 0,
    /\b(?:if|whether)\b|如果|要是|是否|假如|一旦/i.test(text) ? 1 : 0,
    Math.min(1, text.length / 100),
  ];
}

/** 不希望, not certain: the denial is what counts. */
const denies = (sentence: Told, mark: CertaintyMark) =>
  sentence.denials.some(({ word }) => word.end <= mark.span.start && word.end >= mark.span.start - 2);

/** As anyone will confirm: that somebody could is no confirmation. */
const isOfOthers = ({ folded }: Told, { word, span }: CertaintyMark) =>
  confirming.test(word) && /\b(?:will|would|can|could|may|might|to) $/i.test(folded.slice(0, span.start));

/** He said they could: what he says they can. */
const isBackshifted = ({ word }: CertaintyMark, { wordings }: Known) =>
  word.toLowerCase() === 'could' && wordings.some(({ folded }) => /\b(?:can|could)\b/i.test(folded));

/**
 * The sentence promises or confirms what the statement only guesses, hopes or expects, or calls certain what it only
 * guesses, and no wording does. This needs no weighing: who retells a guess in good faith does not call it a promise.
 */
export function promised(sentence: Told, known: Known, kind: Kind): Finding | null {
  const bound = [promising, confirming].find((word) => sentence.marks.some((mark) => word.test(mark.word)));
  const most = (level: number) => known.statement.marks.find((mark) => mark.level <= level && mark.level >= possible);
  const soft = most(bound ? expected : likely);
  if (!soft || has(sentence, (level) => level <= possible) || share(known, (level) => level >= certain) > 0.1)
    return null;
  if (bound && kind === 'commitment') return null;
  const mark = sentence.marks.find(({ level, word }) => level >= certain && (!bound || bound.test(word)));
  return mark && !denies(sentence, mark) && !isOfOthers(sentence, mark)
    ? { kind: 'certainty', article: mark.span, record: soft.span }
    : null;
}

/** The sentence promises, confirms or calls certain what the claim does not. */
export function firmer(sentence: Told, known: Known, likeness: Likeness, kind: Kind): Suspicion[] {
  return sentence.marks
    .filter(({ level }) => level >= certain)
    .flatMap((mark): Suspicion[] => {
      const record = statedAt(known.statement, (level) => level < certain, governed(sentence, mark.span));
      if (!record || denies(sentence, mark) || isOfOthers(sentence, mark)) return [];
      return [
        {
          suspect: 'firmer',
          finding: { kind: 'certainty', article: mark.span, record },
          features: [
            ...common(sentence, known, likeness, mark, kind),
            promising.test(mark.word) ? 1 : 0,
            confirming.test(mark.word) ? 1 : 0,
            has(sentence, (level) => level <= possible) ? 1 : 0,
            known.wordings.filter(({ folded }) => promising.test(folded)).length / known.wordings.length,
          ],
        },
      ];
    });
}

/** Another clause says it as firmly as can be: some may doubt, but I bet. */
const isFirmElsewhere = (sentence: Told, mark: CertaintyMark) =>
  sentence.marks.some(
    ({ level, span }) =>
      level >= expected &&
      clauseEnd.test(sentence.folded.slice(Math.min(span.end, mark.span.end), Math.max(span.start, mark.span.start))),
  );

/** 可能会, 可能将: of what will be, not of what may happen now and then. */
const strengthened = ({ folded }: Told, { span }: CertaintyMark) => /^[会将]/u.test(folded.slice(span.end));

/** The sentence guesses or hopes where the claim does not. */
export function softer(sentence: Told, known: Known, likeness: Likeness, kind: Kind): Suspicion[] {
  return sentence.marks
    .filter((mark) => mark.level <= possible && !(loose.test(mark.word) && !strengthened(sentence, mark)))
    .flatMap((mark): Suspicion[] => {
      const record = statedAt(known.statement, (level) => level > possible, governed(sentence, mark.span));
      if (!record || denies(sentence, mark) || isFirmElsewhere(sentence, mark) || isBackshifted(mark, known)) return [];
      return [
        {
          suspect: 'softer',
          finding: { kind: 'certainty', article: mark.span, record },
          features: [
            ...common(sentence, known, likeness, mark, kind),
            hoping.test(mark.word) ? 1 : 0,
            able.test(mark.word) ? 1 : 0,
            mark.level < possible ? 1 : 0,
            Math.min(3, sentence.marks.filter(({ level }) => level <= possible).length),
          ],
        },
      ];
    });
}
