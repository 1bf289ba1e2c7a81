import { foldScratch, grams as charGrams, tokens } from './scratch.ts';
import { hash } from './index/hash.ts';

export type Script = 'en' | 'zh';

/** The distinct terms of a text, each with its first place. */
export interface Bag {
  readonly words: Uint32Array;
  readonly counts: Uint16Array;
  /** Folded form and place of each word, for explaining a match. */
  readonly places: readonly { readonly term: string; readonly start: number; readonly end: number }[];
  readonly grams: Uint32Array;
}

/** Which of the two indexes a text is looked up in. */
export function scriptOf(text: string): Script {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]+/g)?.length ?? 0;
  return han >= latin ? 'zh' : 'en';
}

export function bagOf(text: string, script: Script): Bag {
  const folded = foldScratch(text);
  const seen = new Map<string, { count: number; start: number; end: number }>();
  for (const token of tokens(folded)) {
    if (token.stop) continue;
    const known = seen.get(token.term);
    if (known) known.count++;
    else seen.set(token.term, { count: 1, start: token.start, end: token.end });
  }
  const entries = [...seen].map(([term, at]) => ({ id: hash(term), term, ...at })).sort((a, b) => a.id - b.id);
  return {
    words: Uint32Array.from(entries, (e) => e.id),
    counts: Uint16Array.from(entries, (e) => e.count),
    places: entries.map(({ term, start, end }) => ({ term, start, end })),
    grams: new Uint32Array([...new Set(charGrams(folded, script === 'zh').map(hash))]).sort(),
  };
}
