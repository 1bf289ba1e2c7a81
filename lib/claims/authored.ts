/**
 * The files of `assets/claims/` as people edit them. What a file says at its top (occasion, date, speaker) holds for
 * each of its records that does not say otherwise; a publication that several records rest on is named once.
 */
import * as v from 'valibot';
import {
  claimSchema,
  contraries,
  date,
  id,
  packMeta,
  personSchema,
  publication,
  source,
  text,
  threadSchema,
  wordings,
} from './record.ts';

const {
  occasion,
  saidOn,
  speaker,
  reportedBy,
  paraphrases,
  nearMisses,
  contraries: _,
  sources,
  ...own
} = claimSchema.entries;

/** A publication named in the file's `sources`, with the place in it. */
export const sourceByName = v.strictObject({ from: v.string(), locator: source.entries.locator });

const isByName = (input: unknown) => typeof input === 'object' && input !== null && 'from' in input;
export const recordSource = v.lazy((input) => (isByName(input) ? sourceByName : source));

const record = v.strictObject({
  ...own,
  speaker: v.optional(id),
  reportedBy: v.optional(text),
  saidOn: v.optional(date),
  occasion: v.optional(text),
  sources: v.pipe(v.array(recordSource), v.minLength(1, 'needs a source')),
});

export const occasionFile = v.strictObject({
  occasion: text,
  saidOn: v.optional(date),
  speaker: v.optional(id),
  reportedBy: v.optional(text),
  sources: v.optional(v.record(v.string(), publication), {}),
  records: v.pipe(v.array(record), v.minLength(1, 'needs a record')),
});

const phrases = contraries.entries.en.wrapped.value;
/** Hundreds of phrases are read far faster from one text than as items of a list. */
const written = v.pipe(
  v.string(),
  v.transform((list) => list.split('|').map((phrase) => phrase.trim())),
  phrases,
);
const contrariesOf = v.optional(v.record(v.string(), v.union([phrases, written])), {});

const wordingsOfRecord = v.strictObject({
  ...wordings.entries,
  near: v.optional(wordings, { en: [], zh: [] }),
  contraries: v.optional(v.strictObject({ en: contrariesOf, zh: contrariesOf }), { en: {}, zh: {} }),
});

/** Record id → wordings that should match it, and near misses that should not. */
export const wordingsFile = v.record(id, wordingsOfRecord);

/** The turn of a record carries its date; the file's name is the thread's id. */
export const threadFile = v.strictObject({
  title: threadSchema.entries.title,
  summary: threadSchema.entries.summary,
  claims: threadSchema.entries.claims,
  turns: v.optional(v.record(id, text), {}),
});

export const peopleFile = v.array(personSchema);

const { format, topics, ...meta } = packMeta.entries;
export const packFile = v.strictObject(meta);

/** Topic → its name. */
export const topicsFile = v.record(id, text);

export type OccasionFile = v.InferOutput<typeof occasionFile>;
export type AuthoredRecord = OccasionFile['records'][number];
