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
    ...sensesOfTerms(own.terms, { words, meanings }),
    names: namesOf(folded, script),
    numbers: numbersOf(folded),
    form: formOf(folded.toLowerCase(), script),
  };
}

/** Every sense that a term has a part in, in any of the wordings. */
function sensesOfTerms(terms: Uint32Array, { words, meanings }: Terms): Pick<Side, 'termSenses' | 'termSenseEnds'> {
  const found = new Map(Array.from(terms, (term) => [term, new Set<number>()]));
  meanings.forEach(({ senses, ofWords }, wording) => {
    ofWords.forEach((places, i) => {
      const own = found.get(words[wording]?.[i] as number);
      for (const place of places) own?.add(senses[place] as number);
    });
  });
  const lists = [...found.values()];
  let end = 0;
  return {
    termSenses: Uint16Array.from(lists.flatMap((own) => [...own])),
    termSenseEnds: Uint16Array.from(lists, ({ size }) => {
      end += size;
      return end;
    }),
  };
}
