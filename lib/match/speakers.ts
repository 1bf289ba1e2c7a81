import type { Block } from '../text/article.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { speakerLabels } from '../text/speaker.ts';
import type { Speaker } from './index/reader.ts';

/** Whose words a block gives, in a conversation written down with the speakers' labels. */
export interface Voice {
  /** The person of the base, where the label names one. */
  readonly person: string | null;
  /** Someone who asks: a host, a questioner, or a speaker whom the base does not know. */
  readonly asks: boolean;
}

const asking =
  /^(?:q\d*|question|moderator|host|interviewer|audience.*|reporter|问|提问|主持人?|记者|采访者|.*(?:观众|听众|网友|提问者|主持人|记者).*)$/u;
const answering = /^(?:a\d*|answer|答|回答|嘉宾|speaker.*)$/u;

/** A name as it is compared: folded, in small letters, without spaces. */
const bareName = (name: string): string => fold(name, null).text.toLowerCase().replace(/\s/g, '');

/** The first person of each name; of speakers' names only the spaces are left to be taken out. */
function peopleByName(speakers: readonly Speaker[]): Map<string, string> {
  const people = new Map<string, string>();
  for (const { id, names } of speakers) {
    for (const name of names.map((folded) => folded.replace(/\s/g, ''))) if (!people.has(name)) people.set(name, id);
  }
  return people;
}

/** For each block its voice, or null outside a conversation. A label holds until the next one or a heading. */
export function voicesOf(blocks: readonly Block[], speakers: readonly Speaker[]): (Voice | null)[] {
  const labels = speakerLabels(blocks.map(({ kind, text }) => (kind === 'heading' ? '' : text)));
  const people = labels.some((label) => label !== null) ? peopleByName(speakers) : new Map<string, string>();
  let current: Voice | null = null;
  return blocks.map(({ kind }, i) => {
    const label = labels[i];
    if (kind === 'heading') current = null;
    else if (label) {
      const name = bareName(label.name);
      const person = people.get(name) ?? null;
      current = { person, asks: person === null && (asking.test(name) || !answering.test(name)) };
    }
    return current;
  });
}

const letter = /[a-z]/i;
const longer = /^\p{Script=Han}{0,3}·/u;

/**
 * Where a text, folded and in small letters, has one of these names: a name of its own, and not the beginning of another
 * (Bloom in Bloomberg, 莱克 in 莱克斯·弗里德曼).
 */
export function nameIn(folded: string, names: readonly string[]): Span | null {
  for (const name of names) {
    for (let start = folded.indexOf(name); start >= 0; start = folded.indexOf(name, start + 1)) {
      const end = start + name.length;
      const inWord = letter.test(name) && (letter.test(folded[start - 1] ?? '') || letter.test(folded[end] ?? ''));
      if (!inWord && !longer.test(folded.slice(end, end + 4))) return { start, end };
    }
  }
  return null;
}
