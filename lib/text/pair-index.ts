/** Pairs are counted in this many buckets; two that share one only cost a candidate too many. */
const buckets = 1 << 16;

/** Which texts have most of a query's pairs of letters: candidates for a search that forgives typos. */
export class PairIndex {
  /** Where each bucket's texts begin in `postings`. */
  private readonly starts = new Uint32Array(buckets + 1);
  private postings = new Uint32Array(0);
  private count = 0;

  /** Indexes the first `count` texts, once; yields now and then, so that it can pause. */
  *build(count: number, textAt: (place: number) => string): Generator<void> {
    const { starts } = this;
    this.count = count;
    // A pair counts once a text; 0 stands for no text yet.
    const seen = new Uint32Array(buckets);
    function* each(visit: (place: number, bucket: number) => void): Generator<void> {
      seen.fill(0);
      for (let place = 0; place < count; place++) {
        eachPair(textAt(place), (bucket) => {
          if (seen[bucket] === place + 1) return;
          seen[bucket] = place + 1;
          visit(place, bucket);
        });
        if (place % 500 === 499) yield;
      }
    }
    yield* each((_, bucket) => {
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    });
    for (let i = 0; i < buckets; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
    this.postings = new Uint32Array(starts[buckets] ?? 0);
    const next = starts.slice(0, buckets);
    yield* each((place, bucket) => {
      const at = next[bucket] ?? 0;
      this.postings[at] = place;
      next[bucket] = at + 1;
    });
  }

  /**
   * The places of the texts that share most pairs with the query, at least nearly half of them.
   * @param others texts that are not what was indexed at their place
   */
  alike(query: string, most: number, others: ReadonlyMap<number, string> = new Map()): number[] {
    const pairs = new Set<number>();
    for (const word of query.split(' ')) eachPair(word, (bucket) => pairs.add(bucket));
    const shared = new Uint16Array(Math.max(this.count, ...[...others.keys()].map((place) => place + 1)));
    for (const bucket of pairs) {
      for (let at = this.starts[bucket] ?? 0; at < (this.starts[bucket + 1] ?? 0); at++) {
        const place = this.postings[at] ?? 0;
        shared[place] = (shared[place] ?? 0) + 1;
      }
    }
    for (const [place, text] of others) {
      const own = new Set<number>();
      eachPair(text, (bucket) => pairs.has(bucket) && own.add(bucket));
      shared[place] = own.size;
    }
    if (pairs.size === 0) return [];
    const least = Math.max(1, Math.ceil(pairs.size * 0.45));
    const found: number[] = [];
    for (let place = 0; place < shared.length; place++) if ((shared[place] ?? 0) >= least) found.push(place);
    return found.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0)).slice(0, most);
  }
}

function eachPair(text: string, visit: (bucket: number) => unknown): void {
  let last = text.charCodeAt(0);
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (last > 0x20 && code > 0x20) visit((Math.imul(last, 0x9e35) ^ code) & (buckets - 1));
    last = code;
  }
}
