import { type ClaimBase, indexRowsOf } from './base.ts';

type Rows = ReadonlyMap<string, unknown>;

/** Rows of the matcher's index, read ahead while the page is still being read; any other is read when it is asked for. */
export class WarmIndex {
  readonly #base: ClaimBase;
  #prefixes: readonly string[] = [];
  /** By pack; null when there is none, or one too large to be read whole. */
  #warm: Promise<ReadonlyMap<string, Rows> | null> | null = null;

  constructor(base: ClaimBase) {
    this.#base = base;
  }

  /** Starts reading the rows whose keys begin so, unless they have been. */
  warm(prefixes: readonly string[]): void {
    if (this.#warm && prefixes.join() === this.#prefixes.join()) return;
    this.#prefixes = prefixes;
    this.#warm = this.#read(prefixes).catch(() => null);
  }

  /** Lets go of what was read. */
  cool(): void {
    this.#warm = null;
  }

  async readIndex(keys: readonly string[]): Promise<readonly { readonly pack: string; readonly rows: Rows }[]> {
    const warm = await this.#warm;
    if (!warm) return this.#base.readIndex(keys);
    const cold = keys.filter((key) => !this.#prefixes.some((prefix) => key.startsWith(prefix)));
    const read = new Map(
      cold.length > 0 ? (await this.#base.readIndex(cold)).map(({ pack, rows }) => [pack, rows]) : [],
    );
    return [...warm].map(([pack, held]) => {
      const value = (key: string) => held.get(key) ?? read.get(pack)?.get(key);
      return {
        pack,
        rows: new Map(keys.map((key) => [key, value(key)] as const).filter(([, row]) => row !== undefined)),
      };
    });
  }

  async #read(prefixes: readonly string[]): Promise<ReadonlyMap<string, Rows> | null> {
    const packs = await this.#base.installed();
    // Of a large index an article needs a small part.
    if (packs.length === 0 || packs.some(({ claims }) => claims > 4000)) return null;
    const rows = await Promise.all(packs.map(({ number }) => indexRowsOf(this.#base, number, prefixes)));
    return new Map(packs.map(({ pack }, i) => [pack, rows[i] as Rows]));
  }
}
