import type { Article, Sentence } from '../text/article.ts';
import { type Folded, fold } from '../text/fold.ts';
import { noiseIn } from '../text/noise.ts';
import { type Bag, bagOf, type Script, scriptOf } from './bag.ts';
import { type Form, formOf } from './form.ts';
import type { IndexHead } from './index/reader.ts';
import { namesOf, numbersOf } from './names.ts';
import { nameIn, type Voice, voicesOf } from './speakers.ts';

/** A sentence with everything that is known of it before any claim is looked at. */
export interface View {
  readonly sentence: Sentence;
  readonly script: Script;
  readonly text: Folded;
  /** The same in small letters. */
  readonly folded: string;
  readonly bag: Bag;
  readonly form: Form;
  readonly names: Uint32Array;
  readonly numbers: readonly string[];
  readonly voice: Voice | null;
  /** People of the base whose name stands in the sentence. */
  readonly named: readonly string[];
  readonly kind: 'heading' | 'paragraph' | 'list' | 'quote';
  /** Place in the block, sentences in the block. */
  readonly place: number;
  readonly siblings: number;
  /** Index of the last heading's view before this one, or -1. */
  readonly heading: number;
}

/** How long a sentence is: the logarithm of its characters, a Chinese one counting for 2.5. */
export const lengthOf = ({ folded, script }: View): number => Math.log1p(folded.length * (script === 'zh' ? 2.5 : 1));

export function viewsOf(article: Article, sentences: readonly Sentence[], head: Pick<IndexHead, 'speakers'>): View[] {
  const noise = noiseIn(article.blocks.map(({ text }) => text).join('\n'));
  const voices = voicesOf(article.blocks, head.speakers);
  const siblings = new Map<number, number>();
  for (const { block } of sentences) siblings.set(block, (siblings.get(block) ?? 0) + 1);
  const texts = sentences.map(({ text }) => fold(text, noise));
  const small = texts.map(({ text }) => text.toLowerCase());
  // Most of the base's people are not in this article.
  const whole = small.join('\n');
  const present = head.speakers
    .map(({ id, names }) => ({ id, names: names.filter((name) => whole.includes(name)) }))
    .filter(({ names }) => names.length > 0);
  let heading = -1;
  let place = 0;
  return sentences.map((sentence, i) => {
    place = sentences[i - 1]?.block === sentence.block ? place + 1 : 0;
    const kind = article.blocks[sentence.block]?.kind ?? 'paragraph';
    const text = texts[i] as Folded;
    const folded = small[i] as string;
    const script = scriptOf(text.text);
    const view: View = {
      sentence,
      script,
      text,
      folded,
      bag: bagOf(text, script),
      form: formOf(folded, script),
      names: namesOf(text.text, script),
      numbers: numbersOf(text.text),
      voice: voices[sentence.block] ?? null,
      named: present.filter(({ names }) => nameIn(folded, names) !== null).map(({ id }) => id),
      kind,
      place,
      siblings: siblings.get(sentence.block) ?? 1,
      heading,
    };
    if (kind === 'heading') heading = i;
    return view;
  });
}
