import { type ClaimBase, indexRowsOf } from './base.ts';

type Rows = ReadonlyMap<string, unknown>;

/** Rows whose keys begin so, as they were in these installations. */
interface Warm {
  readonly prefixes: readonly string[];
  readonly packs: readonly { readonly pack: string; readonly generation: number; readonly rows: Rows }[];
}

/** Rows of the matcher's index, read ahead while the page is still being read; any other is read when it is asked for. */
export class WarmIndex {
  readonly #base: ClaimBase;
  #prefixes = '';
  /** Null when there is none, or one too large to be read whole. */
  #warm: Promise<Warm | null> | null = null;

  constructor(base: ClaimBase) {
    this.#base = base;
  }

  /** Starts reading the rows whose keys begin so, unless they have been. */
  warm(prefixes: readonly string[]): void {
    if (this.#warm && prefixes.join() === this.#prefixes) return;
    this.#prefixes = prefixes.join();
    this.#warm = this.#read(prefixes).catch(() => null);
  }

  /** Lets go of what was read. */
  cool(): void {
    this.#warm = null;
  }

  async readIndex(keys: readonly string[]): Promise<readonly { readonly pack: string; readonly rows: Rows }[]> {
    const warm = await this.#warm;
    if (!warm || !(await this.#isOfNow(warm))) return this.#base.readIndex(keys);
    const cold = keys.filter((key) => !warm.prefixes.some((prefix) => key.startsWith(prefix)));
    const read = new Map(
      cold.length > 0 ? (await this.#base.readIndex(cold)).map(({ pack, rows }) => [pack, rows]) : [],
    );
    return warm.packs.map(({ pack, rows }) => {
      const value = (key: string) => rows.get(key) ?? read.get(pack)?.get(key);
      return {
        pack,
        rows: new Map(keys.map((key) => [key, value(key)] as const).filter(([, row]) => row !== undefined)),
      };
    });
  }

  /** A pack may have been replaced since, as by an update of the extension: its new rows go with each other alone. */
  async #isOfNow({ packs }: Warm): Promise<boolean> {
    const now = await this.#base.installed();
    return now.length === packs.length && now.every(({ number }, i) => number === packs[i]?.generation);
  }

  async #read(prefixes: readonly string[]): Promise<Warm | null> {
    const packs = await this.#base.installed();
    // Of a large index an article needs a small part.
    if (packs.length === 0 || packs.some(({ claims }) => claims > 4000)) return null;
    const read = packs.map(async ({ pack, number: generation }) => ({
      pack,
      generation,
      rows: await indexRowsOf(this.#base, generation, prefixes),
    }));
    return { prefixes, packs: await Promise.all(read) };
  }
}
