import { foldScratch, tokens } from './scratch.ts';
import { hash } from './index/hash.ts';
import type { Script } from './bag.ts';

/** Names of products, people and firms: Latin words in Chinese; capitalised or mixed ones inside an English sentence. */
export function namesOf(text: string, script: Script): Uint32Array {
  const found = new Set<number>();
  for (const match of text.normalize('NFKC').matchAll(/[A-Za-z][\w.+-]*[\w]|\d+(?:\.\d+)?(?=\D|$)/g)) {
    const word = match[0];
    if (/^\d/.test(word)) continue;
    const before = text.slice(0, match.index).trimEnd();
    const opens = before === '' || /[.!?:"“”‘(\])]$/.test(before);
    const named = script === 'zh' || /[a-z][A-Z]|\d|^[A-Z]{2,}$/.test(word) || (/^[A-Z]/.test(word) && !opens);
    if (!named) continue;
    for (const token of tokens(foldScratch(word))) if (!token.stop) found.add(hash(token.term));
  }
  return new Uint32Array(found).sort();
}

export function numbersOf(text: string): string[] {
  return [...new Set(text.normalize('NFKC').match(/\d+(?:[.,]\d+)*%?/g) ?? [])];
}
