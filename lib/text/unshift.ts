import { type Gbk, gbk } from './gbk.ts';
import type { PageEvidence } from './page-evidence.ts';

/** A restored character and the span of the damaged text that holds its bytes. */
export interface Restored {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

/** A reading of a damaged place: what it was, and where sound text begins again. */
export interface Run {
  readonly end: number;
  readonly characters: readonly Restored[];
}

/** The first byte of a character whose second one is looked for, and where it stands in the damaged text. */
interface Lead {
  readonly byte: number;
  readonly start: number;
}

const PINYIN_WITHIN = /\?([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,7})\)/uy;
/** The second bytes of ？ ！ ， : the first is that of all full-width characters. */
const CUTS: Readonly<Record<string, number>> = { '?': 0xbf, '!': 0xa1, ',': 0xac };
const FULL_WIDTH = 0xa3;
/** The first byte of 。 and ” . */
const PUNCTUATION = 0xa1;
/**
 * What nobody writes: pinyin behind a Latin letter, a question mark before a comma, a tag without its `<`, odd symbols
 * among Chinese characters.
 */
const ODD =
  /[A-Za-z{^_](?=\([a-z]{0,6}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])|\?(?=[,。]|\/[a-z]{1,6}>)|(?<=[\u3400-\u9fff])[\^_{}<>|\\`]/gu;
const ODD_RARITY = 3;
const NEW_PAIR = 0.2;
/** A reading with so many rare characters is none. */
const RAREST = 12;
/** The longest damaged run that is followed, in UTF-16 units. */
const LONGEST = 64;

/** Puts shifted bytes back in step. */
export class Unshifter {
  private readonly gbk: Gbk = gbk();

  constructor(private readonly evidence: PageEvidence) {}

  /** The most plausible reading of the place of damage at the question mark `at`; null if it is just a question mark. */
  at(text: string, at: number, left: string): Run | null {
    PINYIN_WITHIN.lastIndex = at;
    const pinyin = PINYIN_WITHIN.exec(text)?.[1];
    if (pinyin !== undefined) return this.pinyinWithin(text, at, at + pinyin.length + 2, pinyin, left);
    const mark = CUTS[text.charAt(at + 1)];
    return mark === undefined ? null : this.cutAt(text, at, mark, left);
  }

  /**
   * `(pinyin)` between two bytes. They are the ones of the character that is read so: the first ends the character
   * before, the second (shown as `?`) begins the next one.
   */
  private pinyinWithin(text: string, at: number, from: number, pinyin: string, left: string): Run | null {
    const last = this.encode(left) & 0xff;
    const runs: Run[] = [];
    for (const character of this.evidence.readAs(pinyin)) {
      const code = this.encode(character);
      if (code >> 8 === last) runs.push(...this.follow(text, { byte: code & 0xff, start: at }, from));
      // Or the character itself is what was lost.
      runs.push({ end: from, characters: [{ character, start: at, end: from }] });
    }
    return this.best(text, at, left, runs) ?? { end: from, characters: [] };
  }

  /** A cut at a code across two characters: the first lost its first byte, the second begins with the code's second. */
  private cutAt(text: string, at: number, mark: number, left: string): Run | null {
    const from = at + 2;
    const runs = this.follow(text, { byte: mark, start: at + 1 }, from).map((run): Run => {
      const fits = (character: string): boolean => (this.encode(character) & 0xff) === FULL_WIDTH;
      const character = this.evidence.between(left, run.characters[0]?.character ?? '', fits) || '。';
      return { end: run.end, characters: [{ character, start: at, end: from }, ...run.characters] };
    });
    return this.best(text, at, left, runs);
  }

  /** All ways to read the bytes from `from` on, up to where they are in step again. */
  private follow(text: string, first: Lead, from: number): Run[] {
    const runs: Run[] = [];
    const characters: Restored[] = [];
    let lead = first;
    let rarity = 0;
    const read = (trail: number, end: number): Restored | null => {
      const character = this.gbk.decode(lead.byte, trail);
      return character ? { character: String.fromCharCode(character), start: lead.start, end } : null;
    };
    for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
      const shown = text.charAt(at);
      const code = this.encode(shown);
      if (code <= 0xff) {
        // One byte ends the run; or it stands for a byte that was lost …
        const ended = code >= 0x40 ? read(code, at + 1) : null;
        if (ended) runs.push({ end: at + 1, characters: [...characters, ended] });
        if (shown === '?') runs.push(this.lostTrail(text, lead, at, characters));
        // … or for a full-width character that the page shows half-width.
      }
      const [trail, next] = code > 0xff ? [code >> 8, code & 0xff] : [FULL_WIDTH, code | 0x80];
      const restored = code === 0 ? null : read(trail, at + 1);
      if (restored) rarity += this.gbk.rarity(restored.character.charCodeAt(0));
      if (!restored || rarity > RAREST) return runs;
      characters.push(restored);
      lead = { byte: next, start: at };
    }
    return runs;
  }

  /** A question mark in place of a second byte: the page itself has to tell which one. */
  private lostTrail(text: string, lead: Lead, at: number, before: readonly Restored[]): Run {
    PINYIN_WITHIN.lastIndex = at;
    const pinyin = PINYIN_WITHIN.exec(text)?.[1];
    const fits = (character: string): boolean => this.encode(character) >> 8 === lead.byte;
    const read = pinyin === undefined ? undefined : this.evidence.readAs(pinyin).find(fits);
    let end = read && pinyin ? at + pinyin.length + 2 : at + 1;
    const left = before.at(-1)?.character ?? '';
    const character = read ?? (lead.byte === PUNCTUATION ? '”' : this.evidence.between(left, text.charAt(end), fits));
    // A lost byte took the next character along: of a tag, all but its `<` is left.
    end += /^\/[a-z]{1,6}>/u.exec(text.slice(end, end + 8))?.[0].length ?? 0;
    return { end, characters: character ? [...before, { character, start: lead.start, end }] : [...before] };
  }

  /** The reading that looks most like the page's Chinese; null if the text as it stands does. */
  private best(text: string, at: number, left: string, runs: readonly Run[]): Run | null {
    // Some characters more: what follows can show that something is wrong.
    const limit = Math.max(at, ...runs.map(({ end }) => end)) + 12;
    let best: Run | null = null;
    let least = this.oddity(left + text.slice(at, limit), 1);
    for (const run of runs) {
      const restored = left + run.characters.map(({ character }) => character).join('');
      const oddity = this.oddity(restored, 0) + this.oddity(restored.slice(-1) + text.slice(run.end, limit), 1);
      if (oddity < least) {
        best = run;
        least = oddity;
      }
    }
    return best;
  }

  /** How little a text looks like the page's: rare characters, and pairs that the page has no more than `seen` times. */
  private oddity(text: string, seen: number): number {
    let sum = 0;
    for (let at = 0; at < text.length; at++) {
      sum += this.gbk.rarity(text.charCodeAt(at));
      if (at > 0 && this.evidence.pair(text.charAt(at - 1), text.charAt(at)) <= seen) sum += NEW_PAIR;
    }
    for (const _ of text.matchAll(ODD)) sum += ODD_RARITY;
    return sum;
  }

  private encode(character: string): number {
    return character ? this.gbk.encode(character.charCodeAt(0)) : 0;
  }
}
