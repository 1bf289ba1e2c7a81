import { encodeBlock, type TermPostings } from './postings.ts';
import { type IndexRow, keys, type Space } from './reader.ts';
import { idf, impact } from './weight.ts';

/** Bytes of postings aimed at in a block: a block is what an article reads for one term. */
const bytesPerBlock = 64_000;
/** A posting takes about so many; a term by itself so many more. */
const bytesPerPosting = 2;
const bytesPerTerm = 12;

/** An inverted index while it is built: one bag of terms a claim. */
export class Inverted {
  readonly space: Space;
  readonly #postings = new Map<number, { docs: number[]; freqs: number[] }>();
  /** Terms of each document; 0 where it has no text in this language. */
  readonly #lengths: number[] = [];
  #documents = 0;
  #count = 0;

  constructor(space: Space) {
    this.space = space;
  }

  /** The next document, by the terms of each of its wordings: a term counts once a wording. */
  add(wordings: readonly Uint32Array[]): void {
    const doc = this.#lengths.length;
    const freqs = new Map<number, number>();
    let length = 0;
    for (const terms of wordings) {
      for (const term of terms) freqs.set(term, (freqs.get(term) ?? 0) + 1);
      length += terms.length;
    }
    this.#lengths.push(length);
    if (length > 0) this.#documents++;
    for (const [term, freq] of freqs) {
      let entry = this.#postings.get(term);
      if (!entry) {
        entry = { docs: [], freqs: [] };
        this.#postings.set(term, entry);
      }
      entry.docs.push(doc);
      entry.freqs.push(freq);
      this.#count++;
    }
  }

  /** Documents that have a text. */
  get documents(): number {
    return this.#documents;
  }

  get buckets(): number {
    const bytes = this.#count * bytesPerPosting + this.#postings.size * bytesPerTerm;
    return 2 ** Math.max(0, Math.ceil(Math.log2(bytes / bytesPerBlock)));
  }

  idf(term: number): number {
    return idf(this.#documents, this.#postings.get(term)?.docs.length ?? 0);
  }

  /** The rows that are stored. */
  *rows(): Generator<IndexRow> {
    const { buckets } = this;
    const average = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.#documents);
    const blocks = Array.from({ length: buckets }, () => [] as number[]);
    for (const term of this.#postings.keys()) (blocks[term % buckets] as number[]).push(term);
    for (const [bucket, terms] of blocks.entries()) {
      if (terms.length === 0) continue;
      const block = terms.map((term): TermPostings => {
        const { docs, freqs } = this.#postings.get(term) as { docs: number[]; freqs: number[] };
        const impacts = docs.map((doc, i) => impact(freqs[i] as number, (this.#lengths[doc] as number) / average));
        return { term, docs, impacts };
      });
      yield { key: keys.block(this.space, bucket), value: encodeBlock(block) };
    }
  }
}
