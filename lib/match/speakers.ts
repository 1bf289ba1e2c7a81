import type { Block } from '../text/article.ts';
import type { Speaker } from './index/reader.ts';

/** Who speaks in a block, as a transcript's label or an interview's question mark says. */
export interface Voice {
  /** The person of the base, where the label names one. */
  readonly person: string | null;
  /** Someone who asks: a host, a questioner, an unnamed or unknown label in a conversation with a known person. */
  readonly asks: boolean;
  /** UTF-16 length of the label at the start of this block; 0 where the voice is carried on from an earlier block. */
  readonly label: number;
}

const label =
  /^\s*[*【[「]*\s*(?<name>[\p{L}][\p{L}\p{M} .·・'’-]{0,38}?)\s*(?:[（(][^（()）]{1,24}[)）])?\s*[*】\]」]*\s*[:：]\s*[*]*/u;
const asking =
  /^(?:q|question|questioner|interviewer|host|moderator|audience|reporter|user|developer|问|提问|提问者|主持|主持人|观众|记者|采访者|听众|网友|开发者|現場|观众提问)/iu;
const answering = /^(?:a|answer|答|回答)$/iu;

/** The person whose name this is, or null. */
export function personNamed(name: string, speakers: readonly Speaker[], fold: (text: string) => string): string | null {
  const folded = fold(name).trim();
  for (const speaker of speakers) if (speaker.names.includes(folded)) return speaker.id;
  return null;
}

/**
 * For each block its voice, or null where nobody's words are given as such. A conversation is a text in which at least two
 * labels come back; a label holds until the next one or a heading.
 */
export function voicesOf(
  blocks: readonly Block[],
  speakers: readonly Speaker[],
  fold: (text: string) => string,
): (Voice | null)[] {
  const names = blocks.map((block) => {
    const match = block.kind === 'heading' ? null : block.text.match(label);
    return match ? { name: fold(match.groups?.name ?? '').trim(), length: match[0].length } : null;
  });
  const times = new Map<string, number>();
  for (const found of names) if (found) times.set(found.name, (times.get(found.name) ?? 0) + 1);
  const returning = [...times].filter(([, count]) => count >= 2);
  if (returning.length < 1 || [...times.values()].reduce((a, b) => a + b, 0) < 4) return blocks.map(() => null);
  let current: Voice | null = null;
  return blocks.map((block, i) => {
    const found = names[i];
    if (block.kind === 'heading') {
      current = null;
      return null;
    }
    if (found && (times.get(found.name) as number) >= 2) {
      const person = personNamed(found.name, speakers, fold);
      const voice: Voice = {
        person,
        asks: person === null && !answering.test(found.name) && (asking.test(found.name) || returning.length > 1),
        label: found.length,
      };
      current = { ...voice, label: 0 };
      return voice;
    }
    return current;
  });
}
