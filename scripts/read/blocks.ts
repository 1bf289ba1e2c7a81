import type { Block } from '../../lib/text/article.ts';

/** Collects a block while remembering where its characters came from. */
export class BlockBuilder {
  readonly #blocks: Block[] = [];
  readonly #offsets: Uint32Array[] = [];

  /** Adds `source.slice(start, end)` without the runs in `removed`, trimmed. Empty blocks are left out. */
  add(
    kind: Block['kind'],
    source: string,
    start: number,
    end: number,
    removed: readonly (readonly [number, number])[] = [],
  ): void {
    const places: number[] = [];
    let next = 0;
    for (let i = start; i < end; i++) {
      while (next < removed.length && (removed[next] as readonly [number, number])[1] <= i) next++;
      const hole = removed[next];
      if (hole && i >= hole[0]) {
        i = hole[1] - 1;
        continue;
      }
      places.push(i);
    }
    const blank = (i: number | undefined) => i !== undefined && /\s/.test(source[i] as string);
    while (blank(places[0])) places.shift();
    while (blank(places.at(-1))) places.pop();
    if (places.length === 0) return;
    this.#blocks.push({ kind, text: places.map((i) => source[i]).join('') });
    this.#offsets.push(Uint32Array.from(places));
  }

  done(): { blocks: Block[]; offsets: Uint32Array[] } {
    return { blocks: this.#blocks, offsets: this.#offsets };
  }
}
