/**
 * What a reader has called wrong: a match (“not this”), or only the difference that was found in it (“the article has it
 * right”), for that sentence and that claim, on every page, until undone.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type Named, nameOf } from './hidden-name.ts';

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
/** What tells one from another. */

const item = storage.defineItem<unknown>('local:hidden', { version: 1 });

/** More than anyone hides by hand; the oldest go first. */
const most = 5000;
const mostText = 300;

let turn: Promise<unknown> = Promise.resolve();

/** Latest first. */
export async function hiddenMatches(): Promise<HiddenMatch[]> {
  return listOf(await item.getValue());
}

/** @param sentence its text, as matched */
export async function hide(sentence: string, claim: string, what: What = 'match'): Promise<void> {
  const match: HiddenMatch = {
    sentence: await sentenceHash(sentence),
    claim,
    what,
    text: sentence.trim().slice(0, mostText),
    hidden: new Date().toISOString(),
  };
  await change((list) => [match, ...list.filter((other) => !same(other, match))].slice(0, most));
}

export async function unhide(match: Named): Promise<void> {
  await change((list) => list.filter((other) => !same(other, match)));
}

/** Adds what another browser had hidden, as far as it can be read. */
export async function addHidden(stored: unknown): Promise<void> {
  const added = listOf(stored);
  await change((list) =>
    [...list, ...added.filter((match) => !list.some((other) => same(other, match)))].slice(0, most),
  );
}

/** The name under which a match is hidden or not: two of one name are hidden together. */
export async function hiddenName(sentence: string, claim: string): Promise<string> {
  return nameOf({ sentence: await sentenceHash(sentence), claim, what: 'match' });
}

/** Tells the list now, and each time it changes. Returns the way to stop. */
export function followHidden(tell: (list: readonly HiddenMatch[]) => void): () => void {
  let followed = true;
  hiddenMatches().then((list) => followed && tell(list));
  const stop = item.watch((stored) => tell(listOf(stored)));
  return () => {
    followed = false;
    stop();
  };
}

/** The same for a sentence wherever it stands: spaces and letter case do not count. 128 bits of SHA-256, hexadecimal. */
export async function sentenceHash(sentence: string): Promise<string> {
  const plain = sentence.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(plain)));
  return [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function change(edit: (list: HiddenMatch[]) => HiddenMatch[]): Promise<void> {
  const next = turn.then(async () => item.setValue(edit(await hiddenMatches())));
  turn = next.catch(() => {});
  return next;
}

function listOf(stored: unknown): HiddenMatch[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry) => {
    const parsed = v.safeParse(hiddenSchema, entry);
    return parsed.success ? [parsed.output] : [];
  });
}

function same(a: Named, b: Named): boolean {
  return nameOf(a) === nameOf(b);
}
