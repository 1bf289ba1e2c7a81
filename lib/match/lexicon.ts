import { keptAt, type PostingBlock, PostingPool, placeIn } from './index/postings.ts';
import { idf } from './index/weight.ts';

/** The terms of a text in one space, each under a number of its own, with its weight and its postings. */
export class Lexicon {
  readonly pool = new PostingPool();
  /** By a term's number: its idf, where its postings begin in the pool, how many they are. */
  weights = new Float64Array(0);
  starts = new Uint32Array(0);
  counts = new Uint32Array(0);
  readonly #documents: number;
  readonly #terms: Uint32Array;
  /** Number of a term plus one, by open addressing: a Map makes an object of every hash over 30 bits. */
  readonly #slots: Uint32Array;
  readonly #mask: number;
  #size = 0;

  /** @param documents claims that have a text in this space @param most terms that may be added, repeated ones too */
  constructor(documents: number, most: number) {
    this.#documents = documents;
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * most)));
    this.#slots = new Uint32Array(slots);
    this.#terms = new Uint32Array(most);
    this.#mask = slots - 1;
  }

  /** The numbers of these terms; one that was not known is added. */
  numbersOf(terms: Uint32Array): Uint32Array {
    const [slots, known, mask] = [this.#slots, this.#terms, this.#mask];
    const numbers = new Uint32Array(terms.length);
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number;
      let slot = term & mask;
      let number = slots[slot] as number;
      while (number !== 0 && known[number - 1] !== term) {
        slot = (slot + 1) & mask;
        number = slots[slot] as number;
      }
      if (number === 0) {
        known[this.#size] = term;
        number = ++this.#size;
        slots[slot] = number;
      }
      numbers[i] = number - 1;
    }
    return numbers;
  }

  /** The numbers of all terms, by the bucket that their postings are in. `buckets`: a power of two. */
  byBucket(buckets: number): number[][] {
    const found = Array.from({ length: buckets }, (): number[] => []);
    for (let number = 0; number < this.#size; number++) {
      found[(this.#terms[number] as number) & (buckets - 1)]?.push(number);
    }
    return found;
  }

  /** Until their postings are read, terms are such as no claim has. */
  seal(): void {
    this.weights = new Float64Array(this.#size).fill(idf(this.#documents, 0));
    this.starts = new Uint32Array(this.#size);
    this.counts = new Uint32Array(this.#size);
  }

  /** Takes what these blocks have of the terms with these numbers. */
  read(list: readonly { readonly block: PostingBlock; readonly terms: readonly number[] }[]): void {
    this.pool.makeRoom(
      list.reduce((sum, { block: { postings } }) => sum + ('docs' in postings ? postings.docs.length : 0), 0),
    );
    for (const { block, terms } of list) {
      const startAt = this.pool.take(block);
      for (let i = 0; i < terms.length; i++) {
        const number = terms[i] as number;
        const place = placeIn(block, this.#terms[number] as number);
        if (place < 0) continue;
        this.weights[number] = idf(this.#documents, block.counts[place] as number);
        this.starts[number] = startAt(place);
        this.counts[number] = keptAt(block, place);
      }
    }
  }
}
