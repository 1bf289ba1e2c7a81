import { blockOf, type PostingBlock, placeIn, type TermPostings } from './postings.ts';
import { type IndexRow, keys, type Space } from './reader.ts';
import { idf, impact, mostHolding } from './weight.ts';

/**
 * Bytes of postings aimed at in a block: a block is what an article reads for one term. Chromium keeps what is stored by
 * more than 64 KiB in files of its own, which are slow to read.
 */
const bytesPerBlock = 32_000;
/** Of a posting, with its share of what its term takes. */
const bytesPerPosting = 5;

/**
 * An inverted index while it is built: one bag of terms a claim. Postings are kept in flat lists, in the order of the
 * documents, and brought into that of the terms a block at a time: a large pack has tens of millions.
 */
export class Inverted {
  readonly space: Space;
  #terms = new Uint32Array(1 << 12);
  #docs = new Uint32Array(1 << 12);
  /** In how many wordings the term stands: a claim has few. */
  #freqs = new Uint8Array(1 << 12);
  #count = 0;
  /** Terms of each document; 0 where it has no text in this language. */
  readonly #lengths: number[] = [];
  #documents = 0;
  #buckets = 1;
  /** Of each bucket, its terms and how many documents hold them: known once the rows are made. */
  readonly #held: Pick<PostingBlock, 'terms' | 'firsts' | 'counts'>[] = [];

  constructor(space: Space) {
    this.space = space;
  }

  /** The next document, by the terms of each of its wordings: a term counts once a wording. */
  add(wordings: readonly Uint32Array[]): void {
    const doc = this.#lengths.length;
    const length = wordings.reduce((sum, terms) => sum + terms.length, 0);
    const all = new Uint32Array(length);
    let at = 0;
    for (const terms of wordings) {
      all.set(terms, at);
      at += terms.length;
    }
    all.sort();
    this.#reserve(length);
    for (let i = 0; i < length; ) {
      const term = all[i] as number;
      const from = i;
      while (all[i] === term) i++;
      this.#terms[this.#count] = term;
      this.#docs[this.#count] = doc;
      this.#freqs[this.#count++] = i - from;
    }
    this.#lengths.push(length);
    if (length > 0) this.#documents++;
  }

  /** Documents that have a text. */
  get documents(): number {
    return this.#documents;
  }

  get buckets(): number {
    return this.#buckets;
  }

  /** To be asked only when the rows have been made. */
  idf(term: number): number {
    const held = this.#held[term % this.#buckets];
    const place = held ? placeIn(held, term) : -1;
    return idf(this.#documents, place < 0 ? 0 : (held?.counts[place] as number));
  }

  /** The rows that are stored. */
  *rows(): Generator<IndexRow> {
    const bytes = this.#count * bytesPerPosting;
    this.#buckets = 2 ** Math.max(0, Math.ceil(Math.log2(bytes / bytesPerBlock)));
    const average = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.#documents);
    const { order, ends } = this.#byBucket();
    for (let bucket = 0; bucket < this.#buckets; bucket++) {
      const places = order.subarray(bucket === 0 ? 0 : (ends[bucket - 1] as number), ends[bucket]);
      const block = blockOf(this.#postings(places, average), this.#lengths.length);
      this.#held[bucket] = { terms: block.terms, firsts: block.firsts, counts: block.counts };
      if (places.length > 0) yield { key: keys.block(this.space, bucket), value: block };
    }
  }

  /** The places of all postings, bucket by bucket, documents rising. */
  #byBucket(): { order: Uint32Array; ends: Uint32Array } {
    const ends = new Uint32Array(this.#buckets);
    for (let i = 0; i < this.#count; i++) ends[(this.#terms[i] as number) % this.#buckets]!++;
    for (let bucket = 1; bucket < this.#buckets; bucket++) ends[bucket]! += ends[bucket - 1] as number;
    const order = new Uint32Array(this.#count);
    for (let i = this.#count - 1; i >= 0; i--) {
      const bucket = (this.#terms[i] as number) % this.#buckets;
      order[--ends[bucket]!] = i;
    }
    // Each end was counted down to its bucket's beginning.
    const begins = ends.slice();
    for (let bucket = 0; bucket < this.#buckets; bucket++) ends[bucket] = begins[bucket + 1] ?? this.#count;
    return { order, ends };
  }

  /** The postings at these places by term. */
  #postings(places: Uint32Array, average: number): TermPostings[] {
    // Term and place in one number, exact to 2^53: sorting numbers is fast, and keeps the documents rising.
    const sorted = Float64Array.from(places, (place, i) => (this.#terms[place] as number) * 2 ** 21 + i).sort();
    const most = mostHolding(this.#documents);
    const out: TermPostings[] = [];
    for (let from = 0, to = 0; from < sorted.length; from = to) {
      const term = Math.floor((sorted[from] as number) / 2 ** 21);
      while (to < sorted.length && Math.floor((sorted[to] as number) / 2 ** 21) === term) to++;
      const docs: number[] = [];
      const impacts: number[] = [];
      for (let i = from; i < to && to - from <= most; i++) {
        const place = places[(sorted[i] as number) - term * 2 ** 21] as number;
        const doc = this.#docs[place] as number;
        docs.push(doc);
        impacts.push(impact(this.#freqs[place] as number, (this.#lengths[doc] as number) / average));
      }
      out.push({ term, count: to - from, docs, impacts });
    }
    return out;
  }

  #reserve(more: number): void {
    const needed = this.#count + more;
    if (needed <= this.#terms.length) return;
    const size = Math.max(needed, Math.ceil(this.#terms.length * 1.5));
    const grown = <T extends Uint32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from as never);
      return to;
    };
    this.#terms = grown(this.#terms, new Uint32Array(size));
    this.#docs = grown(this.#docs, new Uint32Array(size));
    this.#freqs = grown(this.#freqs, new Uint8Array(size));
  }
}
