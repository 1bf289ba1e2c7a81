import { isHan } from './characters.ts';
import { simplified, traditional } from './hanzi.ts';

/** GBK of every character, as browsers read it (user-defined codes are private-use characters); 0 where there is none. */
export interface Gbk {
  /** Two bytes as one number, one byte below 0x80, or 0x80 for the euro sign. */
  encode(character: number): number;
  /** 0 where two bytes are no character. */
  decode(lead: number, trail: number): number;
  /** How unlikely a character is in plain Chinese text: 0 for the common ones, up to 6. */
  rarity(character: number): number;
}

const FIRST_LEAD = 0x81;
const FIRST_TRAIL = 0x40;
const TRAILS = 0xfe - FIRST_TRAIL + 1;

let built: Gbk | undefined;

/** Built at first use, a few ms: only pages with encoding noise need it. */
export function gbk(): Gbk {
  built ??= build();
  return built;
}

function build(): Gbk {
  const characters = decodeAll();
  const codes = new Uint16Array(0x10000);
  characters.forEach((character, at) => {
    const code = ((FIRST_LEAD + Math.floor(at / TRAILS)) << 8) | (FIRST_TRAIL + (at % TRAILS));
    if (character !== 0 && codes[character] === 0) codes[character] = code;
  });
  for (let code = 0; code < 0x80; code++) codes[code] = code;
  codes[0x20ac] = 0x80;
  const written = new Map(
    [...traditional].map((character, at) => [character.charCodeAt(0), simplified.charCodeAt(at)]),
  );
  const encode = (character: number): number => codes[character] ?? 0;
  return {
    encode,
    decode: (lead, trail) =>
      trail < FIRST_TRAIL ? 0 : (characters[(lead - FIRST_LEAD) * TRAILS + trail - FIRST_TRAIL] ?? 0),
    rarity(character) {
      if (character < 0x80 || '，。！？：；“”‘’（）《》、…—·%'.includes(String.fromCharCode(character))) return 0;
      if (!isHan(character)) return 6;
      // The national standard's first level: the 3,755 common characters.
      const code = encode(written.get(character) ?? character);
      if (code >= 0xb0a1 && code <= 0xd7f9 && (code & 0xff) >= 0xa1) return 0;
      return code >= 0xd8a1 && (code & 0xff) >= 0xa1 ? 2 : 5;
    },
  };
}

function decodeAll(): Uint16Array {
  const count = (0xfe - FIRST_LEAD + 1) * TRAILS;
  // One call for all pairs, a line each: a pair that is no character gives a line of another length.
  const bytes = new Uint8Array(count * 3);
  for (let at = 0; at < count; at++) {
    bytes[at * 3] = FIRST_LEAD + Math.floor(at / TRAILS);
    bytes[at * 3 + 1] = FIRST_TRAIL + (at % TRAILS);
    bytes[at * 3 + 2] = 0x0a;
  }
  const lines = new TextDecoder('gbk').decode(bytes).split('\n');
  return Uint16Array.from(lines.slice(0, count), (line) =>
    line.length === 1 && line !== '\ufffd' ? line.charCodeAt(0) : 0,
  );
}
