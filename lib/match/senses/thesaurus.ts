import shipped from './thesaurus.json' with { type: 'json' };

/** What each key stands for, rising by key: a key that stands for two things comes twice. */
export interface Entries {
  /** Hashes of words and phrases, as `keyOf` makes them. */
  readonly keys: Uint32Array;
  /** The groups of words for one another that they are in, by number. */
  readonly senses: Uint16Array;
}

/** Entries whose keys begin with the same bits lie together. */
const firstBits = 15;

/** Words that news puts for one another. */
export class Thesaurus {
  readonly #keys: Uint32Array;
  readonly #senses: Uint16Array;
  /** Where the keys with these first bits begin; they end where the next begin. */
  readonly #starts = new Uint32Array(2 ** firstBits + 1);

  constructor({ keys, senses }: Entries) {
    this.#keys = keys;
    this.#senses = senses;
    let at = 0;
    for (let first = 0; first < this.#starts.length; first++) {
      while (at < keys.length && (keys[at] as number) >>> (32 - firstBits) < first) at++;
      this.#starts[first] = at;
    }
  }

  /** How many senses there are. */
  get size(): number {
    return this.#senses.reduce((most, sense) => Math.max(most, sense + 1), 0);
  }

  /** The place of the first entry of a key, or -1. */
  find(key: number): number {
    const keys = this.#keys;
    const first = key >>> (32 - firstBits);
    const end = this.#starts[first + 1] as number;
    for (let at = this.#starts[first] as number; at < end; at++) if (keys[at] === key) return at;
    return -1;
  }

  /** What the entry at this place stands for. */
  sense(at: number): number {
    return this.#senses[at] as number;
  }

  /** Whether the entry behind this one is of the same key. */
  goesOn(at: number): boolean {
    return this.#keys[at + 1] === this.#keys[at];
  }
}

let read: Thesaurus | null = null;

/** The one that ships; read once. */
export function thesaurus(): Thesaurus {
  read ??= new Thesaurus(unpack(shipped.packed, shipped.entries));
  return read;
}

/**
 * Entries as the file has them: base64 of numbers of seven bits a byte (LEB128). For each key what it lies behind the one
 * before, then its senses, doubled, plus one where another follows.
 */
export function pack({ keys, senses }: Entries): string {
  let bytes = '';
  const add = (number: number) => {
    let rest = number;
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes += String.fromCharCode((rest & 0x7f) | 0x80);
    bytes += String.fromCharCode(rest);
  };
  keys.forEach((key, i) => {
    const before = i === 0 ? 0 : (keys[i - 1] as number);
    if (i === 0 || key !== before) add(key - before);
    add((senses[i] as number) * 2 + (keys[i + 1] === key ? 1 : 0));
  });
  return btoa(bytes);
}

function unpack(packed: string, entries: number): Entries {
  const bytes = atob(packed);
  const keys = new Uint32Array(entries);
  const senses = new Uint16Array(entries);
  let at = 0;
  const next = () => {
    let [number, unit] = [0, 1];
    for (;;) {
      const byte = bytes.charCodeAt(at++);
      number += (byte & 0x7f) * unit;
      if (byte < 0x80) return number;
      unit *= 0x80;
    }
  };
  let key = 0;
  let more = 0;
  for (let i = 0; i < entries; i++) {
    if (more === 0) key += next();
    const sense = next();
    more = sense & 1;
    keys[i] = key;
    senses[i] = sense >> 1;
  }
  return { keys, senses };
}
