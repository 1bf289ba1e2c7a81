import { fold } from '../../text/fold.ts';
import { type Script, wordsOf } from '../bag.ts';
import { formOf } from '../form.ts';
import { namesOf, numbersOf } from '../names.ts';
import { type Meaning, meaningOf } from '../senses/meaning.ts';
import type { Side, Wordings } from './card.ts';
import type { Inverted } from './inverted.ts';

/** Wordings as sets of terms, from the distinct terms of each. */
function wordingsIn(bags: readonly Uint32Array[], idfOf: (term: number) => number): Wordings & Pick<Side, 'idf'> {
  const masks = new Map<number, number>();
  bags.forEach((bag, i) => {
    for (const term of bag) masks.set(term, ((masks.get(term) ?? 0) | (1 << i)) >>> 0);
  });
  const terms = new Uint32Array(masks.keys()).sort();
  const idf = new Map(Array.from(terms, (term) => [term, idfOf(term)]));
  const sum = (bag: Uint32Array, of: (weight: number) => number) =>
    bag.reduce((total, term) => total + of(idf.get(term) as number), 0);
  return {
    terms,
    idf: Float32Array.from(terms, (term) => idf.get(term) as number),
    wordings: Uint32Array.from(terms, (term) => masks.get(term) as number),
    totals: Float32Array.from(bags, (bag) => sum(bag, (weight) => weight)),
    norms: Float32Array.from(bags, (bag) => Math.sqrt(sum(bag, (weight) => weight ** 2))),
  };
}

/** The wordings of a claim in one language, the statement first. */
export interface Terms {
  /** The distinct words of each, rising, and what they stand for. */
  readonly words: readonly Uint32Array[];
  readonly meanings: readonly Meaning[];
}

export function termsIn(texts: readonly string[]): Terms {
  const words = texts.map(wordsOf);
  return { words, meanings: texts.map((text, i) => meaningOf(text, words[i] as Uint32Array)) };
}

/**
 * One language of a claim; null where it has none.
 * @param other its wordings in the other language
 * @param senseWeights the idf of each sense
 */
export function sideOf(
  statement: string | undefined,
  script: Script,
  { words, meanings }: Terms,
  other: Terms,
  index: Inverted,
  senseWeights: Float32Array,
): Side | null {
  if (words.length === 0) return null;
  const folded = fold(statement ?? '', null).text;
  const own = wordingsIn(words, (term) => index.idf(term));
  const { idf: _, ...senses } = wordingsIn(
    meanings.map((meaning) => meaning.senses),
    (sense) => senseWeights[sense] as number,
  );
  const has = new Set(senses.terms);
  const others = new Set(other.meanings.flatMap((meaning) => [...meaning.senses]).filter((sense) => !has.has(sense)));
  return {
    ...own,
    senses,
    otherSenses: new Uint32Array(others).sort(),
    ...wordsOfSenses(senses.terms, own.terms, { words, meanings }),
    names: namesOf(folded, script),
    numbers: numbersOf(folded),
    form: formOf(folded.toLowerCase(), script),
  };
}

/** Of each sense the words that have a part in it, in any of the wordings. */
function wordsOfSenses(
  senses: Uint32Array,
  terms: Uint32Array,
  { words, meanings }: Terms,
): Pick<Side, 'senseWords' | 'senseWordEnds'> {
  const placeOf = new Map(Array.from(terms, (term, place) => [term, place]));
  const found = new Map(Array.from(senses, (sense) => [sense, new Set<number>()]));
  meanings.forEach((meaning, wording) => {
    const bag = words[wording] as Uint32Array;
    meaning.parts.forEach((part, i) => {
      const word = placeOf.get(bag[meaning.words[i] as number] as number) as number;
      found.get(meaning.senses[part] as number)?.add(word);
    });
  });
  const lists = [...found.values()];
  let end = 0;
  return {
    senseWords: Uint16Array.from(lists.flatMap((own) => [...own])),
    senseWordEnds: Uint16Array.from(lists, ({ size }) => {
      end += size;
      return end;
    }),
  };
}
