import type { Span } from '../../text/span.ts';
import { isConditional, isMatchless } from './aside.ts';
import { touchTheSame } from './beside.ts';
import { clauseAt, clauseBefore, clauseEnd } from './clause.ts';
import { kindOf } from './contrary-kind.ts';
import type { Known } from './known.ts';
import { around, hashesOf, isClaimed, type Likeness, partClaimed, shareIn } from './likeness.ts';
import { placeOf } from './place.ts';
import { type Suspicion, shareOf } from './suspicion.ts';
import { Told } from './told.ts';

/** Denied, even twice: better silent. The phrase may have a denial of its own: 不受. */
const isDenied = ({ start, end }: Span, { denials }: Told) =>
  denials.some(({ word, scope }) => word.start < start && scope.start <= start && end <= scope.end);

/** Not only the company: that is no denial of the rest, and no contrary either. */
const denying =
  /(?:\b(?:not|never|no|hard to|difficult to|stop(?:s|ped)?|quit|avoid|without|instead of|rather than|than|poor|bad|far from(?: an?)?)|n't) $|[比别莫]$|不[得能]$|与其$|别急着$|不要$|[不没]$|很难$|停止$|不再$|而非$|而不是$/iu;

/** 谁塞钱都不会往前挪: whatever it is, it changes nothing. */
const conceded =
  /^[^,;:!?，。；：]{0,6}[,，]?[^,;:!?，。；：]{0,4}(?:[也都](?:绝|从|并|一概)?(?:不|没|无法|休想|别想)|[又却也](?:很|太|极|实在)?(?:难|不易|不行|做不到))/u;
/** What was: 从前的像中学生，这回像博士. */
const past = /从前|年前|以前|过去|原先|之前|曾经|先前|早先|\b(?:used to|once|previous|earlier|before)\b/iu;
const present = /现在|如今|这回|这次|眼下|今天|\b(?:now|today|this time)\b/iu;
const isPast = (text: string, place: Span) =>
  past.test(clauseBefore(text, place.start)) && present.test(text.slice(place.end));

/** 本以为稳赚, had thought: it came otherwise. */
const supposed =
  /本以为|原以为|原?本来?以为|误以为|原[先本]?想|本想|\b(?:had|having) (?:\w+ )?(?:thought|expected|hoped|assumed|supposed)\b/iu;
/** 还投不投: asks. */
const isChoice = (text: string, { end }: Span) => text[end] === '不' && text[end + 1] === text[end - 1];
/** 缺的不是别的: nothing else. */
const isNoOther = (text: string, { start, end }: Span) =>
  /不是$/u.test(text.slice(start, end)) && /^(?:别的|别人|旁的|其[他它])/u.test(text.slice(end));

/** A fair few are many; less like a tool and more like a friend is no less. */
const isTurned = (text: string, { start, end }: Span) =>
  (/^(?:few|little)\b/.test(text.slice(start, end)) && /\ba (?:fair |good )?$/.test(text.slice(0, start))) ||
  (/^less\b/.test(text.slice(start, end)) && /^[^.;]*\b(?:and|but) more\b/.test(text.slice(end)));

const no = /^(?:不再|不|没有?|并非|无|no longer |not |never |no )/iu;
/** 船不再稀缺，泊位最稀缺: what the phrase denies is affirmed of something else. */
function isAffirmedToo(text: string, place: Span, { denials }: Told): boolean {
  const what = text.slice(place.start, place.end).replace(no, '');
  if (what.length < 2 || what.length === place.end - place.start) return false;
  const again = placeOf(text, what, 0, place);
  return again !== null && !denials.some(({ scope }) => scope.start <= again.start && again.end <= scope.end);
}

/** 任何一个领域: not one field, but all; 其中一层: one of them. */
const isOneOfAll = ({ start }: Span, text: string) =>
  text[start] === '一' && /(?:[何意每哪]|其中)$/u.test(text.slice(0, start));

const small = (told: Told) => told.folded.toLowerCase();

/** A phrase of the record's contraries in a sentence, and what of the statement it turns round. */
interface Turned {
  readonly place: Span;
  readonly phrase: string;
  readonly of: string;
  readonly record: Span;
}

/** The phrases of which the claim says that they would turn it round, where the sentence does not take them back. */
function turnedIn(sentence: Told, known: Known): Turned[] {
  const text = small(sentence);
  const found: Turned[] = [];
  for (const [of, phrases] of known.contraries) {
    const record = placeOf(small(known.statement), of);
    for (const phrase of record ? phrases : []) {
      const place = placeOf(text, phrase);
      // Whoever says both speaks of two things; what is denied stands in its denial.
      if (!place || !record || placeOf(text, of, 0, place)) continue;
      if (denying.test(text.slice(0, place.start)) || isDenied(place, sentence) || isOneOfAll(place, text)) continue;
      if (conceded.test(text.slice(place.end)) || isTurned(text, place)) continue;
      if (isChoice(text, place) || isNoOther(text, place)) continue;
      const before = clauseBefore(text, place.start);
      if (isConditional(before) || supposed.test(before) || isPast(text, place)) continue;
      if (isMatchless(text.slice(place.start)) || isAffirmedToo(text, place, sentence)) continue;
      if (known.wordings.some((wording) => placeOf(small(wording), phrase))) continue;
      found.push({ place, phrase, of, record });
    }
  }
  return found;
}

/**
 * The sentence has a phrase of which the claim says that it would turn it round. Whoever wrote the claim knows best how it is
 * got wrong; but a sentence that tells more than the claim may have the phrase of something else.
 */
export function contraries(sentence: Told, known: Known, likeness: Likeness): Suspicion[] {
  const found = turnedIn(sentence, known);
  const places = new Set(found.map(({ place }) => place.start)).size;
  return found.map(({ place, phrase, of, record }): Suspicion => {
    const { folded, terms } = sentence;
    const clause = clauseAt(folded, place);
    const outside = terms.filter(({ start, end }) => end <= place.start || start >= place.end);
    const inClause = outside.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    const telling = outside.filter((term) => isClaimed(term, known) && known.weight(term.hash) >= 1);
    const distance = ({ start, end }: Span) => (end <= place.start ? place.start - end : start - place.end);
    const turned = new Told(of);
    const own = { told: sentence, span: place };
    // Where the wordings have what the phrase turns round, or the first word of it.
    const standing = known.wordings.flatMap((told) => {
      const whole = placeOf(small(told), of);
      const first = told.terms.find(({ hash }) => turned.hashes.has(hash));
      const span = whole ?? first;
      return span ? [{ told, span: { start: span.start, end: span.end } }] : [];
    });
    const beside = around(sentence, place, 20);
    const chinese = /\p{Script=Han}/u.test(phrase);
    const kind = kindOf(sentence, place, phrase, of);
    const flag = (test: boolean) => (test ? 1 : 0);
    const before = clauseBefore(folded, place.start);
    return {
      suspect: 'contrary',
      finding: { kind, article: place, record },
      // The clause and the sentence: how much of them is the claim's; the phrase; what stands around it, and around what it turns round.
      features: [
        partClaimed(inClause, known),
        Math.min(4, new Set(telling.filter((term) => inClause.includes(term)).map(({ hash }) => hash)).size),
        partClaimed(outside, known),
        likeness.best,
        Math.min(2, folded.length / (chinese ? 50 : 150)),
        Math.min(6, folded.split(clauseEnd).length),
        phrase.length / (chinese ? 1 : 3),
        flag(no.test(phrase)),
        shareIn(turned.terms, hashesOf(outside), known),
        Math.max(0, ...standing.map(({ told, span }) => shareIn(beside, hashesOf(around(told, span, 20)), known))),
        flag(beside.length > 0),
        flag(standing.some((other) => touchTheSame(own, other))),
        shareOf(standing.length, known.wordings.length),
        Math.min(3, places),
        Math.min(3, found.filter((other) => other.place.start === place.start).length),
        Math.min(40, ...telling.map(distance)) / (chinese ? 1 : 3),
        flag(chinese),
        flag(kind === 'number' || kind === 'date'),
        flag(kind === 'certainty'),
        flag(folded.startsWith('的', place.end)),
        flag(/但|而|却|虽|尽管|反而|\b(?:but|while|though|although|yet|whereas)\b/iu.test(before)),
        clause.start / (folded.length + 1),
        flag(sentence.denials.some(({ word }) => word.start >= clause.start && word.end <= clause.end)),
        flag(/[“”「」"]/u.test(folded.slice(0, place.start))),
      ],
    };
  });
}

/** Whether a stretch of a sentence holds such a phrase: who denies the contrary affirms. */
export function holdsContrary(sentence: Told, { start, end }: Span, { contraries }: Known): boolean {
  const stretch = small(sentence).slice(start, end);
  return contraries.some(([, phrases]) => phrases.some((phrase) => placeOf(stretch, phrase) !== null));
}
