import * as v from 'valibot';
import type { Verdict } from '../claims/record.ts';
import type { Tone } from '../claims/tone.ts';

/*
 * A note is a W3C Web Annotation in other clothes: a target (the article and two selectors), bodies (the reader's
 * text, tags, the linked claim) and times. What comes from files is checked against these schemas before it is kept.
 */

const verdicts = ['pending', 'came-true', 'partly', 'missed', 'walked-back', 'not-checkable'] as const;
const tones = ['differs', 'changed', 'outcome', 'record'] as const;
verdicts satisfies readonly Verdict[];
tones satisfies readonly Tone[];

export const colours = ['grey', 'amber', 'blue', 'rose'] as const;
export type Colour = (typeof colours)[number];

/** A moment as ISO 8601 in UTC with milliseconds, so that comparing text compares time. */
const moment = v.pipe(v.string(), v.isoTimestamp(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i, 'an http(s) address'));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const maybe = v.nullable(v.string());

/** TextQuoteSelector and TextPositionSelector of one passage of the article's text. */
const selectorSchema = v.strictObject({
  exact: v.pipe(
    v.string(),
    v.check((text) => text.trim() !== '', 'must not be empty'),
  ),
  prefix: v.string(),
  suffix: v.string(),
  /** The same words stood elsewhere on the page too when it was saved: only the context can tell them apart. */
  repeated: v.boolean(),
  /** In Unicode code points, as the W3C model asks; null where only the quote is known. */
  position: v.nullable(
    v.pipe(
      v.strictObject({ start: offset, end: offset }),
      v.check((p) => p.start < p.end, 'must end after it starts'),
    ),
  ),
});

const articleSchema = v.strictObject({
  /** Where it was saved; null for a passage that came from a file without an address. */
  url: v.nullable(webAddress),
  /** The same for every variant of the article's address: see `articleKey`. */
  key: v.pipe(v.string(), v.nonEmpty()),
  title: v.string(),
  site: maybe,
  author: maybe,
  published: maybe,
  language: maybe,
});

/** The claim as it stood when the note was made: a later base may say more, or no longer know it. */
const claimSchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  /** `pack id @ version`. */
  base: v.string(),
  statement: v.strictObject({
    en: v.optional(v.string()),
    zh: v.optional(v.string()),
    zhHant: v.optional(v.string()),
  }),
  speaker: v.string(),
  saidOn: v.string(),
  source: v.nullable(
    v.strictObject({ title: v.string(), publisher: v.string(), url: v.nullable(webAddress), date: maybe }),
  ),
  verdict: v.nullable(v.picklist(verdicts)),
  asOf: maybe,
});

const tagSchema = v.pipe(
  v.string(),
  v.check(
    (tag) => tag !== '' && tag === cleanTag(tag),
    'a tag without commas, line breaks, # in front or outer spaces',
  ),
);

export const noteSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w.:-]{1,120}$/)),
  article: articleSchema,
  selector: selectorSchema,
  claim: v.nullable(claimSchema),
  /** The kind of news the sentence carried when it was kept; null for the reader's own highlight. */
  tone: v.nullable(v.picklist(tones)),
  colour: v.picklist(colours),
  tags: v.pipe(
    v.array(tagSchema),
    v.check((tags) => new Set(tags).size === tags.length, 'each tag once'),
  ),
  text: v.string(),
  created: moment,
  modified: moment,
});

export type Note = v.InferOutput<typeof noteSchema>;

export type NotedClaim = v.InferOutput<typeof claimSchema>;

/** What may be changed of a note once it is made. */
export type Edit = Partial<Pick<Note, 'text' | 'tags' | 'colour' | 'selector'>>;

/** Makes a note of a passage, now. */
export function makeNote(
  what: Pick<Note, 'article' | 'selector'> & Partial<Omit<Note, 'created' | 'modified'>>,
  now = new Date(),
): Note {
  const at = now.toISOString();
  const note: Note = {
    id: crypto.randomUUID(),
    claim: null,
    tone: null,
    colour: 'grey',
    tags: [],
    text: '',
    ...what,
    created: at,
    modified: at,
  };
  return wellFormed(note);
}

/** Checks a value that came from outside. Throws with the field's path and what is wrong with it. */
export function readNote(value: unknown): Note {
  const result = v.safeParse(noteSchema, value);
  if (result.success) return wellFormed(result.output);
  const issue = result.issues[0];
  throw new Error(`${v.getDotPath(issue) ?? 'note'}: ${issue.message}`);
}

/** One tag as it is kept: no comma (they separate tags everywhere), one line, no leading #. */
export function cleanTag(tag: string): string {
  return tag
    .normalize('NFC')
    .replace(/[,，、;；\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[#\s]+|\s+$/g, '');
}

/** Tags as typed in one line, separated by commas; each once, in order. */
export function readTags(line: string): string[] {
  return [...new Set(line.split(/[,，、;；\n]/).map(cleanTag))].filter(Boolean);
}

/** Half a surrogate pair can't be written to any file: such a unit becomes U+FFFD wherever it stands in a note. */
function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD') as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wellFormed(inner)])) as T;
  return value;
}
