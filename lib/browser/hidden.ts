/**
 * What a reader has called wrong: a match (“not this”), or only the difference that was found in it (“the article has it
 * right”), for that sentence and that claim, on every page, until undone.
 */
import * as v from 'valibot';
import { sha256Of } from '../claims/digest.ts';
import { type Named, nameOf } from './hidden-name.ts';
import { stored } from './stored.ts';

const hiddenSchema = v.object({
  /** `sentenceHash` of the sentence. */
  sentence: v.string(),
  /** The claim's name across packs (`refOf`). */
  claim: v.string(),
  what: v.optional(v.picklist(['match', 'difference']), 'match'),
  /** The sentence as it stood there, cut to a bounded length: for the list in settings. */
  text: v.string(),
  /** ISO date and time. */
  hidden: v.string(),
});
export type HiddenMatch = v.InferOutput<typeof hiddenSchema>;
type What = HiddenMatch['what'];

const list = stored('local:hidden', listOf);

/** More than anyone hides by hand; the oldest go first. */
const most = 5000;
const mostText = 300;

/** Latest first. */
export const { read: hiddenMatches, follow: followHidden } = list;

/** @param sentence its text, as matched */
export async function hide(sentence: string, claim: string, what: What = 'match'): Promise<void> {
  const match: HiddenMatch = {
    sentence: await sentenceHash(sentence),
    claim,
    what,
    text: sentence.trim().slice(0, mostText),
    hidden: new Date().toISOString(),
  };
  await list.change((all) => [match, ...all.filter((other) => !same(other, match))].slice(0, most));
}

export async function unhide(match: Named): Promise<void> {
  await list.change((all) => all.filter((other) => !same(other, match)));
}

/** Adds what another browser had hidden, as far as it can be read. */
export async function addHidden(others: unknown): Promise<void> {
  const added = listOf(others);
  await list.change((all) =>
    [...all, ...added.filter((match) => !all.some((other) => same(other, match)))].slice(0, most),
  );
}

/** The name under which a match is hidden or not: two of one name are hidden together. */
export async function hiddenName(sentence: string, claim: string): Promise<string> {
  return nameOf({ sentence: await sentenceHash(sentence), claim, what: 'match' });
}

/** The same for a sentence wherever it stands: spaces and letter case do not count. 128 bits of SHA-256, hexadecimal. */
export async function sentenceHash(sentence: string): Promise<string> {
  const plain = sentence.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  return (await sha256Of(plain)).slice(0, 32);
}

function listOf(value: unknown): HiddenMatch[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => {
    const parsed = v.safeParse(hiddenSchema, entry);
    return parsed.success ? [parsed.output] : [];
  });
}

function same(a: Named, b: Named): boolean {
  return nameOf(a) === nameOf(b);
}
