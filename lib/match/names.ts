import type { Script } from './bag.ts';
import { hash } from './index/hash.ts';
import { termsOf } from './terms.ts';

/** Of a folded text: names of products, people and firms: Latin words in Chinese; capitalised or mixed ones inside an English sentence. */
export function namesOf(folded: string, script: Script): Uint32Array {
  const found = new Set<number>();
  for (const match of folded.matchAll(/[A-Za-z][\w.+-]*\w/g)) {
    const word = match[0];
    const before = folded.slice(0, match.index).trimEnd();
    const opens = before === '' || /[.!?:"“”‘(\])]$/.test(before);
    const named = script === 'zh' || /[a-z][A-Z]|\d|^[A-Z]{2,}$/.test(word) || (/^[A-Z]/.test(word) && !opens);
    if (!named) continue;
    for (const { term } of termsOf(word)) found.add(hash(term));
  }
  return new Uint32Array(found).sort();
}

export function numbersOf(folded: string): string[] {
  return [...new Set(folded.match(/\d+(?:[.,]\d+)*%?/g) ?? [])];
}
