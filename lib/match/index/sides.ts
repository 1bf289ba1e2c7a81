import type { Side, Wordings } from './card.ts';

/**
 * One language of several claims in a row, list after list: a few long arrays are stored and read many times faster than
 * many short ones. Each list of a claim ends at `ends[claim]`, and begins where the one before ended.
 */
export interface SideBlock {
  readonly words: WordingsBlock;
  readonly idf: Float32Array;
  readonly senses: WordingsBlock;
  readonly otherSenses: Uint32Array;
  readonly otherSenseEnds: Uint32Array;
  readonly senseWords: Uint16Array;
  readonly senseWordEnds: Uint16Array;
  /** Where the lists of each claim end in `senseWords`. */
  readonly senseEnds: Uint32Array;
  /** A claim without wordings has no text in this language. */
  readonly wordingEnds: Uint32Array;
  readonly names: Uint32Array;
  readonly nameEnds: Uint32Array;
  readonly numbers: readonly (readonly string[])[];
  /** Bits: negated, future, hedged. */
  readonly forms: Uint8Array;
}

interface WordingsBlock extends Wordings {
  readonly termEnds: Uint32Array;
}

type Sides = readonly (Side | null)[];

export function encodeSides(sides: Sides): SideBlock {
  return {
    words: encodeWordings(sides),
    idf: shares(sides, ({ idf }) => idf),
    senses: encodeWordings(sides.map((side) => side?.senses ?? null)),
    senseWords: shorts(sides, ({ senseWords }) => senseWords),
    senseWordEnds: shorts(sides, ({ senseWordEnds }) => senseWordEnds),
    senseEnds: endsOf(sides, ({ senseWords }) => senseWords),
    otherSenses: words(sides, ({ otherSenses }) => otherSenses),
    otherSenseEnds: endsOf(sides, ({ otherSenses }) => otherSenses),
    wordingEnds: endsOf(sides, ({ totals }) => totals),
    names: words(sides, ({ names }) => names),
    nameEnds: endsOf(sides, ({ names }) => names),
    numbers: sides.map((side) => side?.numbers ?? []),
    forms: Uint8Array.from(sides, (side) =>
      side ? side.form.negated | (side.form.future << 1) | (side.form.hedged << 2) : 0,
    ),
  };
}

const encodeWordings = (list: readonly (Wordings | null)[]): WordingsBlock => ({
  terms: words(list, ({ terms }) => terms),
  wordings: words(list, ({ wordings }) => wordings),
  termEnds: endsOf(list, ({ terms }) => terms),
  totals: shares(list, ({ totals }) => totals),
  norms: shares(list, ({ norms }) => norms),
});

/** The side of the claim at a place of the block; null where it has none. */
export function sideAt(block: SideBlock, at: number): Side | null {
  const [firstWording, lastWording] = range(block.wordingEnds, at);
  if (firstWording === lastWording) return null;
  const form = block.forms[at] as number;
  return {
    ...wordingsAt(block.words, at, firstWording, lastWording),
    idf: block.idf.subarray(...range(block.words.termEnds, at)),
    senses: wordingsAt(block.senses, at, firstWording, lastWording),
    senseWords: block.senseWords.subarray(...range(block.senseEnds, at)),
    senseWordEnds: block.senseWordEnds.subarray(...range(block.senses.termEnds, at)),
    otherSenses: block.otherSenses.subarray(...range(block.otherSenseEnds, at)),
    names: block.names.subarray(...range(block.nameEnds, at)),
    numbers: block.numbers[at] as readonly string[],
    form: { negated: form & 1, future: (form >> 1) & 1, hedged: (form >> 2) & 1 },
  };
}

const wordingsAt = (block: WordingsBlock, at: number, firstWording: number, lastWording: number): Wordings => ({
  terms: block.terms.subarray(...range(block.termEnds, at)),
  wordings: block.wordings.subarray(...range(block.termEnds, at)),
  totals: block.totals.subarray(firstWording, lastWording),
  norms: block.norms.subarray(firstWording, lastWording),
});

const range = (ends: Uint32Array, at: number) => [at === 0 ? 0 : (ends[at - 1] as number), ends[at] as number] as const;

function endsOf<T>(list: readonly (T | null)[], of: (one: T) => { readonly length: number }): Uint32Array {
  let end = 0;
  return Uint32Array.from(list, (one) => {
    end += one ? of(one).length : 0;
    return end;
  });
}

const words = <T>(list: readonly (T | null)[], of: (one: T) => Uint32Array) =>
  joined(list, of, (length) => new Uint32Array(length));
const shorts = <T>(list: readonly (T | null)[], of: (one: T) => Uint16Array) =>
  joined(list, of, (length) => new Uint16Array(length));
const shares = <T>(list: readonly (T | null)[], of: (one: T) => Float32Array) =>
  joined(list, of, (length) => new Float32Array(length));

function joined<T, List extends Uint32Array | Uint16Array | Float32Array>(
  list: readonly (T | null)[],
  of: (one: T) => List,
  make: (length: number) => List,
): List {
  const lists = list.flatMap((one) => (one ? [of(one)] : []));
  const all = make(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of lists) {
    all.set(one as never, at);
    at += one.length;
  }
  return all;
}
