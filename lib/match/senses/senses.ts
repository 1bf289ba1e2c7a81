import type { Span } from '../../text/span.ts';
import { begun, hashOn, mixed } from '../index/hash.ts';
import { remembered } from '../remembered.ts';
import { bareOf, stem } from '../stem.ts';
import { type Thesaurus, thesaurus } from './thesaurus.ts';

/** Told of each word or phrase of a text, and of a group of the thesaurus that it is in. */
export type VisitSense = (sense: number, start: number, end: number) => void;

/** Not looked at inside a phrase: pull the plug, pull its plug. */
const small = new Set('the a an its his their of to in on for at by with'.split(' '));

const runs = /[a-z0-9]+(?:['.-]+[a-z0-9]+)*|[\u4e00-\u9fff]+/gi;
const isChinese = (run: string) => run.charCodeAt(0) > 0x7f;

/** Words of a phrase, characters of a Chinese word, at most. */
const mostWords = 4;
const mostCharacters = 6;

interface Word extends Span {
  readonly stem: string;
}

/** A Latin word as phrases have it; empty where they leave it out. */
const stemOf = remembered((written) => {
  const word = bareOf(written);
  return small.has(word) ? '' : stem(word);
});

/** What a word or phrase of the thesaurus is found by. */
export function keyOf(written: string): number {
  if (isChinese(written)) return mixed(hashOn(begun, written));
  const words = (written.match(runs) ?? []).map(stemOf).filter((word) => word !== '');
  return mixed(hashOn(begun, words.join(' ')));
}

/** What the words of a folded text stand for, Chinese ones first; of phrases that begin at one place the longest. */
export function eachSense(folded: string, visit: VisitSense, known = thesaurus()): void {
  const words: Word[] = [];
  runs.lastIndex = 0;
  for (let match = runs.exec(folded); match; match = runs.exec(folded)) {
    const run = match[0];
    if (isChinese(run)) chineseIn(run, match.index, known, visit);
    else {
      const stem = stemOf(run);
      if (stem) words.push({ stem, start: match.index, end: match.index + run.length });
    }
  }
  for (let i = 0; i < words.length; i++) i += phraseAt(words, i, known, visit);
}

/** Tells of all that the entry stands for. */
function visitEntry(entry: number, start: number, end: number, known: Thesaurus, visit: VisitSense): void {
  for (let at = entry; ; at++) {
    visit(known.sense(at), start, end);
    if (!known.goesOn(at)) break;
  }
}

/** Tells of the longest phrase that begins with this word. Returns how many more words it has. */
function phraseAt(words: readonly Word[], from: number, known: Thesaurus, visit: VisitSense): number {
  let key = begun;
  let longest = -1;
  let more = 0;
  for (let n = 0; n < mostWords && from + n < words.length; n++) {
    if (n > 0) key = hashOn(key, ' ');
    key = hashOn(key, (words[from + n] as Word).stem);
    const entry = known.find(mixed(key));
    if (entry < 0) continue;
    longest = entry;
    more = n;
  }
  if (longest >= 0) visitEntry(longest, (words[from] as Word).start, (words[from + more] as Word).end, known, visit);
  return more;
}

/** Tells of the words of a run of Chinese; nothing says where one ends, so that the next may begin with its last character. */
function chineseIn(run: string, offset: number, known: Thesaurus, visit: VisitSense): void {
  for (let i = 0; i + 1 < run.length; i++) {
    let key = hashOn(begun, run, i, i + 1);
    let longest = -1;
    let length = 2;
    for (let n = 2; n <= mostCharacters && i + n <= run.length; n++) {
      key = hashOn(key, run, i + n - 1, i + n);
      const entry = known.find(mixed(key));
      if (entry < 0) continue;
      longest = entry;
      length = n;
    }
    if (longest < 0) continue;
    visitEntry(longest, offset + i, offset + i + length, known, visit);
    i += length - 2;
  }
}
