import type { Kind } from '../../claims/record.ts';
import type { CertaintyMark } from '../../text/certainty.ts';
import type { Span } from '../../text/span.ts';
import { isConditional } from './aside.ts';
import { clauseBefore, clauseEnd } from './clause.ts';
import type { Finding } from './difference.ts';
import type { Known } from './known.ts';
import type { Likeness } from './likeness.ts';
import {
  certain,
  confirming,
  expected,
  governed,
  likely,
  possible,
  promising,
  saying,
  surenessAt,
} from './sureness.ts';
import type { Suspicion } from './suspicion.ts';
import type { Told } from './told.ts';

/** What will be, said plainly: as firm as a promise of it. */
const plain = /^(?:will|\w+'ll|会|将.?)$|going to/i;

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
  const shared = statement.terms.find(({ hash }) => terms.some((term) => term.hash === hash)) ?? statement.terms[0];
  return shared ? { start: shared.start, end: shared.end } : null;
}

/** 不希望, not certain, nor did he promise: the denial is what counts. */
const denies = ({ folded, denials }: Told, { span, level }: CertaintyMark) =>
  denials.some(
    ({ word }) =>
      word.end <= span.start &&
      (word.end >= span.start - 2 || (level >= certain && /^ (?:\w+ ){1,3}$/.test(folded.slice(word.end, span.start)))),
  );

/** As anyone will confirm: that somebody could is no confirmation. */
const isOfOthers = ({ folded }: Told, { word, span }: CertaintyMark) =>
  (confirming.test(word) &&
    /(?:\b(?:will|would|can|could|may|might|to|be|been|being) |被)$/i.test(folded.slice(0, span.start))) ||
  /\b(?:the|an?|its?|his|her|their) $/i.test(folded.slice(0, span.start));

/** Had it decided otherwise, if it has promised: of nothing that is so. */
const isSupposed = ({ folded }: Told, { span }: CertaintyMark) => isConditional(clauseBefore(folded, span.start));

/** He said they could: what he says they can. */
const isBackshifted = ({ word }: CertaintyMark, { wordings }: Known) =>
  word.toLowerCase() === 'could' && wordings.some(({ folded }) => /\b(?:can|could)\b/i.test(folded));

/** I dare say, it may be taken for certain: who says so answers for it. */
const swearing =
  /(?:敢|可以|我们?(?:向你|向大家)?)(?:肯定|断定|断言|确定|保证|担保|承诺|打包票)|打(?:了)?包票|\bguarantee|\bi promise/i;

/**
 * The sentence promises, confirms or calls certain what the statement only guesses, hopes or expects, or answers for what
 * it merely says, and no wording does. This needs no weighing: who retells a guess in good faith does not call it a
 * promise.
 */
export function promised(sentence: Told, known: Known, kind: Kind): Finding | null {
  if (has(sentence, (level) => level <= possible) || share(known, (level) => level >= certain) > 0.1) return null;
  for (const mark of sentence.marks) {
    const { word, span, level } = mark;
    if (level < certain || denies(sentence, mark) || isOfOthers(sentence, mark) || isSupposed(sentence, mark)) continue;
    const bound = promising.test(word) || confirming.test(word);
    if (bound && kind === 'commitment') continue;
    const soft = known.statement.marks.find(
      (own) => own.level <= (bound ? expected : likely) && own.level >= possible && !plain.test(own.word),
    );
    const swears = swearing.test(sentence.folded.slice(Math.max(0, span.start - 5), span.end));
    const record =
      soft?.span ?? (swears ? statedAt(known.statement, (own) => own < certain, governed(sentence, span)) : null);
    if (record) return { kind: 'certainty', article: span, record };
  }
  return null;
}

/** A promise is as firm as what will be, said plainly. */
const isPromiseOfPlain = ({ word }: CertaintyMark, { statement }: Known) =>
  promising.test(word) &&
  statement.marks.some((own) => plain.test(own.word)) &&
  !statement.marks.some((own) => own.level <= expected && !plain.test(own.word));

/** The sentence promises, confirms or calls certain what the claim does not. */
export function firmer(sentence: Told, known: Known, likeness: Likeness, kind: Kind): Suspicion[] {
  const soft = share(known, (level) => level <= possible);
  return sentence.marks
    .filter(({ level, word }) => level >= certain || (level === expected && plain.test(word) && soft >= 0.4))
    .flatMap((mark): Suspicion[] => {
      const record = statedAt(known.statement, (level) => level < mark.level, governed(sentence, mark.span));
      if (!record || denies(sentence, mark) || isOfOthers(sentence, mark) || isSupposed(sentence, mark)) return [];
      if (isPromiseOfPlain(mark, known)) return [];
      return [
        {
          suspect: 'firmer',
          finding: { kind: 'certainty', article: mark.span, record },
          features: surenessAt(sentence, known, likeness, mark, kind),
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

/** Grown-ups may have it: they are allowed to. May or may not: nobody knows, and it is of no matter. */
const isPermission = ({ folded }: Told, { span }: CertaintyMark, { wordings }: Known) =>
  /^may$/i.test(folded.slice(span.start, span.end)) &&
  (/^ or may not\b/i.test(folded.slice(span.end)) ||
    /\bmay or $/i.test(folded.slice(0, span.start)) ||
    wordings.some((wording) => /\b(?:allow|permit|permission|lets?\b|letting)/i.test(wording.folded)));

/** Though others may, harder than he had guessed, they may say so but: of something else. */
const isConceded = ({ folded }: Told, { span }: CertaintyMark) =>
  (/^m(?:ay|ight)$/i.test(folded.slice(span.start, span.end)) &&
    /^[^,.;:!?]*, (?:but|yet)\b/i.test(folded.slice(span.end))) ||
  /(?:虽然|尽管|即[使便]|就算|哪怕|\b(?:though|even if|than)\b)[^,;:!?，。；：]*$|\bhad $/i.test(
    folded.slice(0, span.start),
  );

/** Likely for expected: both are estimates. */
const isEstimate = ({ level }: CertaintyMark, { statement }: Known) =>
  level === likely &&
  statement.marks.some((own) => own.level === expected && !plain.test(own.word)) &&
  !has(statement, (own) => own >= certain);

/** Maybe two hours: about so many. */
const isAbout = ({ folded }: Told, { word, span }: CertaintyMark) =>
  /^(?:maybe|perhaps|probably|possibly|大概|也许|或许|可能)$/i.test(word) &&
  /^ ?(?:有)?(?:an? |\$|\d|[一二两三四五六七八九十百千几半]|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|hundreds?|twenty|thirty)\b)/iu.test(
    folded.slice(span.end),
  );

/** The sentence guesses or hopes where the claim does not. */
export function softer(sentence: Told, known: Known, likeness: Likeness, kind: Kind): Suspicion[] {
  return sentence.marks
    .filter(({ level, span }) => level <= likely && sentence.folded[span.start - 1] !== '尽')
    .flatMap((mark): Suspicion[] => {
      const record = statedAt(known.statement, (level) => level > mark.level, governed(sentence, mark.span));
      if (!record || denies(sentence, mark) || isConceded(sentence, mark) || isBackshifted(mark, known)) return [];
      if (isPermission(sentence, mark, known) || isEstimate(mark, known) || isAbout(sentence, mark)) return [];
      return [
        {
          suspect: 'softer',
          finding: { kind: 'certainty', article: mark.span, record },
          features: [...surenessAt(sentence, known, likeness, mark, kind), isFirmElsewhere(sentence, mark) ? 1 : 0],
        },
      ];
    });
}
