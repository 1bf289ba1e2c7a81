import * as v from 'valibot';

/** Dates are ISO `yyyy-mm-dd`, or `yyyy-mm` or `yyyy` where the day is not known. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date as yyyy, yyyy-mm or yyyy-mm-dd'));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.-]{2,119}$/, 'an id of lower-case letters, digits, dots and hyphens'),
);
const filled = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/** A text in the languages it exists in. `zhHant` is derived from `zh` when a pack is built. */
const text = v.pipe(
  v.strictObject({ en: v.optional(filled), zh: v.optional(filled), zhHant: v.optional(filled) }),
  v.check((t) => t.en !== undefined || t.zh !== undefined, 'needs en or zh'),
);

export const kinds = ['prediction', 'commitment', 'position', 'admission', 'figure'] as const;
export const verdicts = ['pending', 'came-true', 'partly', 'missed', 'walked-back', 'not-checkable'] as const;
export const relationTypes = ['contradicts', 'revises', 'reaffirms', 'resolves'] as const;

const source = v.strictObject({
  url: v.nullable(v.pipe(v.string(), v.url('an http(s) address'), v.startsWith('http'))),
  title: filled,
  publisher: filled,
  lang: filled,
  date: v.nullable(date),
  /** At most 12 words or 24 Chinese characters of the source, to find the place. */
  locator: v.nullable(filled),
});

const evidence = v.strictObject({
  url: v.nullable(v.pipe(v.string(), v.url(), v.startsWith('http'))),
  title: filled,
  publisher: filled,
  date: v.nullable(date),
  /** The record that this evidence is, if it is one. */
  claim: v.optional(id),
});

const outcome = v.strictObject({
  verdict: v.picklist(verdicts),
  asOf: v.nullable(date),
  note: v.nullable(text),
  evidence: v.array(evidence),
});

/** `target` is the earlier record. */
const relation = v.strictObject({ type: v.picklist(relationTypes), target: id, note: text });

const quantity = v.strictObject({
  what: filled,
  value: v.union([v.number(), filled]),
  unit: v.string(),
  cmp: v.optional(filled),
});

const wordings = v.strictObject({ en: v.array(filled), zh: v.array(filled) });

/** One thing said by one speaker on one occasion, in our own words. */
export const claimSchema = v.strictObject({
  id,
  /** Ids that earlier versions gave to this record. */
  aliases: v.array(id),
  /** An id of `people`. */
  speaker: id,
  saidOn: date,
  occasion: text,
  kind: v.picklist(kinds),
  topics: v.pipe(v.array(filled), v.minLength(1)),
  statement: text,
  deadline: v.nullable(date),
  quantities: v.array(quantity),
  /** Other wordings, made up for the matcher: never shown. */
  paraphrases: wordings,
  /** Sentences that must not match, for fitting and testing the matcher: never shown. */
  nearMisses: v.optional(wordings),
  sources: v.pipe(v.array(source), v.minLength(1, 'needs a source')),
  relations: v.array(relation),
  outcome: v.nullable(outcome),
});

export const personSchema = v.strictObject({
  id,
  name: text,
  /** Other forms of the name that articles use. */
  aliases: v.array(filled),
  role: v.nullable(text),
  kind: v.picklist(['person', 'organisation']),
});

export const threadSchema = v.strictObject({
  id,
  title: text,
  summary: text,
  /** In date order. */
  claims: v.array(id),
  turns: v.array(v.strictObject({ date, what: text, claim: id })),
});

export const packSchema = v.strictObject({
  format: v.literal(1),
  id,
  name: text,
  publisher: filled,
  /** Grows with every change: `yyyy.mm.dd` or `yyyy.mm.dd.n`. */
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/)),
  /** How far the evidence reaches. */
  asOf: date,
  people: v.array(personSchema),
  threads: v.array(threadSchema),
  claims: v.array(claimSchema),
});

export type Text = v.InferOutput<typeof text>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Person = v.InferOutput<typeof personSchema>;
export type Thread = v.InferOutput<typeof threadSchema>;
export type Pack = v.InferOutput<typeof packSchema>;
export type Source = v.InferOutput<typeof source>;
export type Evidence = v.InferOutput<typeof evidence>;
export type Outcome = v.InferOutput<typeof outcome>;
export type Relation = v.InferOutput<typeof relation>;
export type Kind = (typeof kinds)[number];
export type Verdict = (typeof verdicts)[number];
