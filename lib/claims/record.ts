/**
 * The record format: what a pack of claims holds. Every other shape of a claim (the files people edit, the rows of
 * the database) leads to or comes from this one. Fields that may be left out of a pack's JSON get `null` or `[]`.
 */
import * as v from 'valibot';

const dateForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function onCalendar(text: string): boolean {
  const [, year = '', month = '01', day = '01'] = dateForm.exec(text) ?? [];
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Dates are ISO `yyyy-mm-dd`, or `yyyy-mm` or `yyyy` where the day is not known. */
export const date = v.pipe(
  v.string(),
  v.regex(dateForm, 'must be a date as yyyy, yyyy-mm or yyyy-mm-dd'),
  v.check(onCalendar, 'is no date of the calendar'),
);

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.-]{1,119}$/, 'must be an id of lower-case letters, digits, dots and hyphens'),
);

/** Limits (UTF-16 units) that no honest record reaches: they bound what a hostile pack can ask of us. */
const string = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('must not be empty'),
    v.maxLength(most, `must have at most ${most} characters`),
  );
const label = string(300);
const sentence = string(2000);

/** A text in the languages it exists in. `zhHant` is derived from `zh` when a pack is built. */
export const text = v.pipe(
  v.strictObject({ en: v.optional(sentence), zh: v.optional(sentence), zhHant: v.optional(sentence) }),
  v.check((t) => t.en !== undefined || t.zh !== undefined, 'needs en or zh'),
);

const isWebAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const url = v.pipe(
  v.string(),
  v.maxLength(2000, 'must have at most 2000 characters'),
  v.check(isWebAddress, 'must be an http or https address'),
);

const orNull = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);

export const kinds = ['prediction', 'commitment', 'position', 'admission', 'figure'] as const;
export const verdicts = ['pending', 'came-true', 'partly', 'missed', 'walked-back', 'not-checkable'] as const;
export const relationTypes = ['contradicts', 'revises', 'reaffirms', 'resolves'] as const;

/** What was read, without the place in it. */
export const publication = v.strictObject({
  title: label,
  publisher: label,
  url: orNull(url),
  /** BCP 47: `en`, `zh`. */
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag such as en or zh')),
  date: orNull(date),
});

export const source = v.strictObject({
  ...publication.entries,
  /** At most 12 words or 24 Chinese characters of the source, to find the place. */
  locator: orNull(label),
});

export const evidence = v.strictObject({
  title: label,
  publisher: label,
  url: orNull(url),
  date: orNull(date),
  /** The record that this evidence is, if it is one. */
  claim: orNull(id),
});

export const outcome = v.strictObject({
  verdict: v.picklist(verdicts),
  asOf: orNull(date),
  note: orNull(text),
  evidence: v.optional(v.array(evidence), []),
});

export const remark = v.strictObject({ note: text, evidence: v.optional(v.array(evidence), []) });

/** `target` is the earlier record. `strength`: 3 plain to see, 2 clear, 1 softened by context (the note says by what). */
export const relation = v.strictObject({
  type: v.picklist(relationTypes),
  target: id,
  strength: v.optional(v.picklist([1, 2, 3]), 2),
  note: text,
});

export const quantity = v.strictObject({
  what: label,
  value: v.union([v.number(), label]),
  unit: v.string(),
  /** `about`, `at least`, `more than`, `up to`, … */
  cmp: v.optional(label),
});

export const wordings = v.strictObject({
  en: v.optional(v.array(sentence), []),
  zh: v.optional(v.array(sentence), []),
});

/** Words of a statement → phrases that say the contrary in their place. */
const contrary = v.record(v.pipe(v.string(), v.minLength(1)), v.array(v.pipe(v.string(), v.minLength(2))));
export const contraries = v.strictObject({ en: v.optional(contrary, {}), zh: v.optional(contrary, {}) });

const topics = v.pipe(v.array(label), v.minLength(1, 'needs a topic'));

/** One thing said by one speaker on one occasion, in our own words. */
export const claimSchema = v.strictObject({
  id,
  /** Ids that earlier versions gave to this record. */
  aliases: v.optional(v.array(id), []),
  /** An id of `people`. */
  speaker: id,
  /** The outlet through which alone the words are known (a leaked memo, an unnamed source). */
  reportedBy: orNull(text),
  saidOn: date,
  occasion: text,
  kind: v.picklist(kinds),
  topics,
  statement: text,
  deadline: orNull(date),
  quantities: v.optional(v.array(quantity), []),
  /** Other wordings, made up for the matcher: never shown. */
  paraphrases: wordings,
  /** Sentences that must not match, for fitting and testing the matcher: never shown. */
  nearMisses: v.optional(wordings, { en: [], zh: [] }),
  /** What would get the statement the wrong way round; for the check of fidelity: shown only as words of an article. */
  contraries: v.optional(contraries, { en: {}, zh: {} }),
  sources: v.pipe(v.array(source), v.minLength(1, 'needs a source')),
  relations: v.optional(v.array(relation), []),
  /** What became of a prediction or a commitment; `null` for every other kind. */
  outcome: orNull(outcome),
  /** What other sources add to the statement; no verdict. */
  remark: orNull(remark),
});

export const personSchema = v.strictObject({
  id,
  name: text,
  kind: v.picklist(['person', 'organisation', 'group']),
  /** The organisation this person speaks for: what two of them say can be held against one another. */
  of: orNull(id),
  role: orNull(text),
  /** Other forms of the name that articles use. */
  aliases: v.optional(v.array(label), []),
});

export const threadSchema = v.strictObject({
  id,
  title: text,
  summary: text,
  /** In date order. */
  claims: v.pipe(v.array(id), v.minLength(2, 'needs two records')),
  turns: v.optional(v.array(v.strictObject({ date, what: text, claim: id })), []),
});

/** What a pack says of itself; the largest part of a pack is its claims. */
export const packMeta = v.strictObject({
  format: v.literal(1),
  id,
  name: text,
  publisher: label,
  /** Grows with every change: `yyyy.mm.dd` or `yyyy.mm.dd.n`. */
  version: v.pipe(
    v.string(),
    v.regex(/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/, 'must be a version as yyyy.mm.dd or yyyy.mm.dd.n'),
  ),
  /** How far the evidence reaches. */
  asOf: date,
  /** Names of the topics that the records use. */
  topics: v.optional(v.array(v.strictObject({ id, name: text })), []),
});

const packSchema = v.strictObject({
  ...packMeta.entries,
  people: v.array(personSchema),
  threads: v.array(threadSchema),
  claims: v.array(claimSchema),
});

export type Text = v.InferOutput<typeof text>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Person = v.InferOutput<typeof personSchema>;
export type Thread = v.InferOutput<typeof threadSchema>;
export type PackMeta = v.InferOutput<typeof packMeta>;
export type Pack = v.InferOutput<typeof packSchema>;
export type Source = v.InferOutput<typeof source>;
export type Evidence = v.InferOutput<typeof evidence>;
export type Outcome = v.InferOutput<typeof outcome>;
export type Relation = v.InferOutput<typeof relation>;
export type Wordings = v.InferOutput<typeof wordings>;
export type Contraries = v.InferOutput<typeof contraries>;
export type Kind = (typeof kinds)[number];
export type Verdict = (typeof verdicts)[number];
export type RelationType = (typeof relationTypes)[number];
