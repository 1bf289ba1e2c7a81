// Where Unicode's sentence rules (UAX 29) are known to err: each rule looks at most a few dozen characters around.

const NEAR = 60;

/** Never end a sentence: a name or number follows. */
const TITLES =
  /(?:^|[\s(“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Hon|Pres|St|vs|e\.g|i\.e|cf|approx|Fig)\.$/u;
/** Stand before a number. */
const NUMBERED =
  /(?:^|[\s(“‘])(?:[Nn]o|Nos|[Vv]ol|[Ff]ig|[Cc]h|[Ss]ec|pp?|Art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
/** May end a sentence: the next word decides. */
const ABBREVIATIONS =
  /(?:^|[\s(“‘])(?:(?:[A-Za-z]\.){2,}|Ph\.D\.|(?:Inc|Ltd|Corp|Co|Bros|Jr|Sr|etc|al|est|Dept|Univ|[A-Z])\.)$/u;
/** Words that begin a sentence far more often than they follow an abbreviation. */
const STARTERS =
  /^(?:The|An?|He|She|It|They|We|You|I|But|And|Or|So|In|On|At|By|For|From|To|With|Of|This|That|These|Those|There|Here|If|As|When|While|Since|After|Before|However|Its|His|Her|Our|My|Your|Their|Now|Then|What|Who|How|Why|Where|Which|Yet|Not|No|Yes|Some|Many|Most|All|Both|Each|Also|Meanwhile|Instead|Still|Even|Only|One|Another|Because|Although|Until|Under|During)(?:[\s,']|$)/u;
/** `"Why?" Ms. Lee asked`: the sentence goes on. With a pronoun it would be in lower case. */
const REPORTING =
  /^(?!(?:He|She|They|We|It) )(?:[A-Z][\w'.-]+ ){1,3}(?:said|says|asked|asks|added|adds|wrote|writes|told|replied|answered|joked|continued|explained|recalled|quipped|noted|argued|insisted)\b/u;

/** Where Chinese sentences end in `.`, the last of the text does; otherwise it joins the parts of a foreign name: 山姆．奧特曼. */
const STOPS = /\.[”’)\]》\s]*$/u;

/** Whether the sentence that begins at `from` goes on at `at`, where Unicode would end it. */
export function continues(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - NEAR), at).trimEnd();
  const after = text.slice(at, at + NEAR).trimStart();
  // Nothing said yet: a lone mark or bracket belongs to what follows.
  if (!/[\p{L}\p{N}]/u.test(before) && before.length < NEAR) return true;
  if (/^[”’)\]》,;:、.!?。…]/u.test(after)) return true;
  const glued = text[at - 1] !== ' ';
  if (glued && /\p{Script=Han}\.$/u.test(before) && /^\p{Script=Han}/u.test(after) && !STOPS.test(text)) return true;
  if (before.endsWith('.')) return continuesAfterPeriod(before, after, glued, at - from <= before.length + 1);
  if (/[?!][”’')\]]*$/u.test(before) && /^\p{Ll}/u.test(after)) return true;
  if (/[?!]”$/u.test(before) && REPORTING.test(after)) return true;
  if (/[?!…。]》$/u.test(before)) return true;
  if (/”$/u.test(before) && /^(?:的|之)/u.test(after)) return true;
  return glued && /\)$/u.test(before) && isAside(before);
}

function continuesAfterPeriod(before: string, after: string, glued: boolean, whole: boolean): boolean {
  if (TITLES.test(before)) return true;
  if (NUMBERED.test(before) && /^[\dIVX]/u.test(after)) return true;
  // A list number: all of what has been read so far.
  if (whole && /^[\s“(*#-]*(?:\d{1,3}(?:\.\d{1,2})*|[A-Za-z]|[IVX]{1,4})\.$/u.test(before)) return true;
  if (ABBREVIATIONS.test(before)) return glued || !STARTERS.test(after);
  return false;
}

/** A bracket with its own ? or 。 in the middle of a sentence, as against a sentence in brackets. */
function isAside(before: string): boolean {
  const open = before.lastIndexOf('(');
  return open > 0 && !/[.!?。…”\s]/u.test(before.charAt(open - 1));
}

/** Whether a new sentence begins where Unicode sees none: `start` of the next, or -1. */
export function missedBreak(text: string, from: number, to: number): number {
  const segment = text.slice(from, to);
  const found = MISSED.exec(segment);
  return found ? from + found.index + found[0].length : -1;
}

/**
 * A full stop before a name in camel case (iPhone, xAI, o3), before the dash of an attribution, or glued to a word that
 * begins sentences.
 */
const MISSED =
  /(?<=[a-z\d)”]{2}[.!?][”)]?) (?=[a-z]+[A-Z]|o\d\b)|(?<=[.!?]”) (?=--? ?[A-Z])|(?<=[a-z]{2}[.!?])(?=(?:The|He|She|It|They|We|But|And|In|This|That|If|However)\s)/u;
