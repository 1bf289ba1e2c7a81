import type { Side } from './card.ts';

/**
 * One language of several claims in a row, list after list: a few long arrays are stored and read many times faster than
 * many short ones. Each list of a claim ends at `ends[claim]`, and begins where the one before ended.
 */
export interface SideBlock {
  readonly terms: Uint32Array;
  readonly idf: Float32Array;
  readonly wordings: Uint32Array;
  readonly termEnds: Uint32Array;
  /** A claim without wordings has no text in this language. */
  readonly totals: Float32Array;
  readonly norms: Float32Array;
  readonly wordingEnds: Uint32Array;
  readonly names: Uint32Array;
  readonly nameEnds: Uint32Array;
  readonly numbers: readonly (readonly string[])[];
  /** Bits: negated, future, hedged. */
  readonly forms: Uint8Array;
}

export function encodeSides(sides: readonly (Side | null)[]): SideBlock {
  const ends = (length: (side: Side) => number) => {
    let end = 0;
    return Uint32Array.from(sides, (side) => {
      end += side ? length(side) : 0;
      return end;
    });
  };
  const present = sides.filter((side) => side !== null);
  const words = (of: (side: Side) => Uint32Array) => joined(present.map(of), (length) => new Uint32Array(length));
  const shares = (of: (side: Side) => Float32Array) => joined(present.map(of), (length) => new Float32Array(length));
  return {
    terms: words(({ terms }) => terms),
    idf: shares(({ idf }) => idf),
    wordings: words(({ wordings }) => wordings),
    termEnds: ends(({ terms }) => terms.length),
    totals: shares(({ totals }) => totals),
    norms: shares(({ norms }) => norms),
    wordingEnds: ends(({ totals }) => totals.length),
    names: words(({ names }) => names),
    nameEnds: ends(({ names }) => names.length),
    numbers: sides.map((side) => side?.numbers ?? []),
    forms: Uint8Array.from(sides, (side) =>
      side ? side.form.negated | (side.form.future << 1) | (side.form.hedged << 2) : 0,
    ),
  };
}

/** The side of the claim at a place of the block; null where it has none. */
export function sideAt(block: SideBlock, at: number): Side | null {
  const range = (ends: Uint32Array) => [at === 0 ? 0 : (ends[at - 1] as number), ends[at] as number] as const;
  const [firstWording, lastWording] = range(block.wordingEnds);
  if (firstWording === lastWording) return null;
  const form = block.forms[at] as number;
  return {
    terms: block.terms.subarray(...range(block.termEnds)),
    idf: block.idf.subarray(...range(block.termEnds)),
    wordings: block.wordings.subarray(...range(block.termEnds)),
    totals: block.totals.subarray(firstWording, lastWording),
    norms: block.norms.subarray(firstWording, lastWording),
    names: block.names.subarray(...range(block.nameEnds)),
    numbers: block.numbers[at] as readonly string[],
    form: { negated: form & 1, future: (form >> 1) & 1, hedged: (form >> 2) & 1 },
  };
}

function joined<T extends Uint32Array | Float32Array>(lists: readonly T[], make: (length: number) => T): T {
  const all = make(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list as never, at);
    at += list.length;
  }
  return all;
}
