import type { Script } from './bag.ts';
import { hash } from './index/hash.ts';
import { eachTerm } from './terms.ts';

const latin = /[A-Za-z][\w.+-]*\w/g;
const none = new Uint32Array(0);

/** Of a folded text: names of products, people and firms: Latin words in Chinese; capitalised or mixed ones inside an English sentence. */
export function namesOf(folded: string, script: Script): Uint32Array {
  const found = new Set<number>();
  latin.lastIndex = 0;
  for (let match = latin.exec(folded); match; match = latin.exec(folded)) {
    const word = match[0];
    let before = match.index - 1;
    while (folded[before] === ' ') before--;
    const opens = before < 0 || '.!?:"“”‘(])'.includes(folded[before] as string);
    const named = script === 'zh' || /[a-z][A-Z]|\d|^[A-Z]{2,}$/.test(word) || (/^[A-Z]/.test(word) && !opens);
    if (!named) continue;
    eachTerm(word, (text, start, end) => found.add(hash(text, start, end)));
  }
  return found.size > 0 ? new Uint32Array(found).sort() : none;
}

export function numbersOf(folded: string): string[] {
  const found = folded.match(/\d+(?:[.,]\d+)*%?/g);
  return found ? [...new Set(found)] : [];
}
