import { sensesIn } from '../senses/meaning.ts';
import { thesaurus } from '../senses/thesaurus.ts';
import { idf } from './weight.ts';

/** How many claims have each sense of the thesaurus, in whatever language. */
export class SenseCounts {
  readonly #counts = new Uint32Array(thesaurus().size);
  #claims = 0;

  /** The next claim, by its folded wordings. */
  add(texts: readonly string[]): void {
    for (const sense of new Set(texts.flatMap((text) => [...sensesIn(text)])))
      this.#counts[sense] = (this.#counts[sense] as number) + 1;
    this.#claims++;
  }

  /** The idf of each. */
  weights(): Float32Array {
    return Float32Array.from(this.#counts, (holding) => idf(this.#claims, holding));
  }
}
