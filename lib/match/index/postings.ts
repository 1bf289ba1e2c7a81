/**
 * A block of an inverted index: all terms whose hash falls in one bucket. Postings are delta-coded document
 * numbers, each followed by a byte of impact (the BM25 weight of the term in that document, without idf).
 */
export interface PostingBlock {
  /** Rising. */
  readonly terms: Uint32Array;
  /** Where each term's postings start in `bytes`; one more than there are terms. */
  readonly offsets: Uint32Array;
  /** Documents that hold each term; the postings of the commonest terms are left out. */
  readonly counts: Uint32Array;
  readonly bytes: Uint8Array;
}

export type TermPostings = {
  readonly term: number;
  /** Documents that hold the term. */
  readonly count: number;
  /** Those documents, or none when they are too many. */
  readonly docs: readonly number[];
  readonly impacts: readonly number[];
};

export function encodeBlock(list: readonly TermPostings[]): PostingBlock {
  const sorted = [...list].sort((a, b) => a.term - b.term);
  const terms = new Uint32Array(sorted.length);
  const counts = new Uint32Array(sorted.length);
  const offsets = new Uint32Array(sorted.length + 1);
  const bytes: number[] = [];
  sorted.forEach((entry, i) => {
    terms[i] = entry.term;
    counts[i] = entry.count;
    let previous = 0;
    entry.docs.forEach((doc, j) => {
      let delta = doc - previous;
      previous = doc;
      while (delta > 127) {
        bytes.push((delta & 127) | 128);
        delta >>>= 7;
      }
      bytes.push(delta, entry.impacts[j] as number);
    });
    offsets[i + 1] = bytes.length;
  });
  return { terms, offsets, counts, bytes: Uint8Array.from(bytes) };
}

/** The place of a term among rising ones, or -1. */
export function placeIn(terms: Uint32Array, term: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((terms[mid] as number) < term) low = mid + 1;
    else high = mid;
  }
  return low < terms.length && terms[low] === term ? low : -1;
}

/** Postings of many terms, one after the other: a few long arrays instead of two for each term. */
export class PostingPool {
  docs = new Uint32Array(1 << 14);
  impacts = new Uint8Array(1 << 14);
  #size = 0;

  /** Appends the postings of the term at a place of the block; they begin where the pool ended, and are so many. */
  append({ bytes, counts, offsets }: PostingBlock, place: number): { start: number; count: number } {
    let at = offsets[place] as number;
    const start = this.#size;
    const count = at === offsets[place + 1] ? 0 : (counts[place] as number);
    this.#makeRoom(start + count);
    const { docs, impacts } = this;
    let doc = 0;
    for (let i = start; i < start + count; i++) {
      let delta = 0;
      let shift = 0;
      let byte: number;
      do {
        byte = bytes[at++] as number;
        delta |= (byte & 127) << shift;
        shift += 7;
      } while (byte & 128);
      doc += delta;
      docs[i] = doc;
      impacts[i] = bytes[at++] as number;
    }
    this.#size = start + count;
    return { start, count };
  }

  #makeRoom(size: number): void {
    if (size <= this.docs.length) return;
    const length = Math.max(size, 2 * this.docs.length);
    const [docs, impacts] = [new Uint32Array(length), new Uint8Array(length)];
    docs.set(this.docs);
    impacts.set(this.impacts);
    this.docs = docs;
    this.impacts = impacts;
  }
}
