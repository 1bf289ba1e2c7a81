/**
 * A block of an inverted index: all terms whose hash falls in one bucket. A posting is a document's number and a byte of
 * impact (the BM25 weight of the term in that document, without idf).
 */
export interface PostingBlock {
  /** Rising. */
  readonly terms: Uint32Array;
  /** How many terms are smaller than those with a highest byte of 0, 1 … 255, and how many there are. */
  readonly firsts: Uint16Array;
  /** Where each term's postings start, among the postings or the bytes; one more than there are terms. */
  readonly offsets: Uint32Array;
  /** Documents that hold each term; the postings of the commonest terms are left out. */
  readonly counts: Uint32Array;
  readonly postings: PlainPostings | PackedPostings;
}

/** Of a small base: an article reads most of it, and unpacking would take longer than all else that is done with it. */
interface PlainPostings {
  readonly docs: Uint16Array;
  readonly impacts: Uint8Array;
}

/** Of a large one: numbers as deltas, seven bits a byte, each followed by its impact. */
interface PackedPostings {
  readonly bytes: Uint8Array;
}

/** The postings of bases with more claims are packed. */
export const mostPlain = 4000;

export type TermPostings = {
  readonly term: number;
  /** Documents that hold the term. */
  readonly count: number;
  /** Those documents, or none when they are too many. */
  readonly docs: readonly number[];
  readonly impacts: readonly number[];
};

/** @param documents of the base */
export function blockOf(list: readonly TermPostings[], documents: number): PostingBlock {
  const sorted = [...list].sort((a, b) => a.term - b.term);
  const terms = Uint32Array.from(sorted, ({ term }) => term);
  const firsts = new Uint16Array(257);
  for (const term of terms) firsts[(term >>> 24) + 1]!++;
  for (let i = 1; i < firsts.length; i++) firsts[i]! += firsts[i - 1] as number;
  const counts = Uint32Array.from(sorted, ({ count }) => count);
  return { terms, firsts, counts, ...(documents <= mostPlain ? plain(sorted) : packed(sorted)) };
}

type Laid = Pick<PostingBlock, 'offsets' | 'postings'>;

function plain(list: readonly TermPostings[]): Laid {
  const offsets = new Uint32Array(list.length + 1);
  list.forEach(({ docs }, i) => {
    offsets[i + 1] = (offsets[i] as number) + docs.length;
  });
  const docs = Uint16Array.from(list.flatMap((entry) => entry.docs));
  return { offsets, postings: { docs, impacts: Uint8Array.from(list.flatMap(({ impacts }) => impacts)) } };
}

function packed(list: readonly TermPostings[]): Laid {
  const offsets = new Uint32Array(list.length + 1);
  const bytes: number[] = [];
  list.forEach(({ docs, impacts }, i) => {
    let previous = 0;
    docs.forEach((doc, j) => {
      let delta = doc - previous;
      previous = doc;
      while (delta > 127) {
        bytes.push((delta & 127) | 128);
        delta >>>= 7;
      }
      bytes.push(delta, impacts[j] as number);
    });
    offsets[i + 1] = bytes.length;
  });
  return { offsets, postings: { bytes: Uint8Array.from(bytes) } };
}

/** The place of a term in a block, or -1. */
export function placeIn({ terms, firsts }: Pick<PostingBlock, 'terms' | 'firsts'>, term: number): number {
  const end = firsts[(term >>> 24) + 1] as number;
  let at = firsts[term >>> 24] as number;
  while (at < end && (terms[at] as number) < term) at++;
  return at < end && terms[at] === term ? at : -1;
}

/** How many postings of the term at a place are kept. */
export const keptAt = ({ offsets, counts }: PostingBlock, place: number): number =>
  offsets[place] === offsets[place + 1] ? 0 : (counts[place] as number);

/** Postings of many terms, one after the other: a few long arrays are summed up faster than pieces of many blocks. */
export class PostingPool {
  docs = new Uint32Array(1 << 14);
  impacts = new Uint8Array(1 << 14);
  #size = 0;

  /** Takes a block in, or what is asked for of a packed one: where the postings of the term at a place begin. */
  take(block: PostingBlock): (place: number) => number {
    const { postings, offsets } = block;
    if ('bytes' in postings) {
      return (place) => this.#unpack(postings.bytes, offsets[place] as number, keptAt(block, place));
    }
    const begin = this.#takeAll(postings);
    return (place) => begin + (offsets[place] as number);
  }

  /** Makes room for so many more at once. */
  makeRoom(more: number): void {
    const size = this.#size + more;
    if (size <= this.docs.length) return;
    const length = Math.max(size, 2 * this.docs.length);
    const [docs, impacts] = [new Uint32Array(length), new Uint8Array(length)];
    docs.set(this.docs);
    impacts.set(this.impacts);
    this.docs = docs;
    this.impacts = impacts;
  }

  #takeAll({ docs, impacts }: PlainPostings): number {
    this.makeRoom(docs.length);
    this.docs.set(docs, this.#size);
    this.impacts.set(impacts, this.#size);
    this.#size += docs.length;
    return this.#size - docs.length;
  }

  #unpack(bytes: Uint8Array, from: number, count: number): number {
    this.makeRoom(count);
    const { docs, impacts } = this;
    const end = this.#size + count;
    let at = from;
    let doc = 0;
    for (let i = this.#size; i < end; i++) {
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
    this.#size = end;
    return end - count;
  }
}
