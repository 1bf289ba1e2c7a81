import type { Article, Sentence } from '../text/article.ts';
import { type Folded, fold } from '../text/fold.ts';
import { noiseOf } from '../text/noise.ts';
import { type Bag, bagOf, type Script, scriptOf } from './bag.ts';
import { type Form, formOf, hasForm } from './form.ts';
import type { IndexHead, Speaker } from './index/reader.ts';
import { namesOf, numbersOf } from './names.ts';
import { type Meaning, meaningOf } from './senses/meaning.ts';
import { nameIn, type Voice, voicesOf } from './speakers.ts';

/** A sentence with everything that is known of it before any claim is looked at. */
export interface View {
  readonly sentence: Sentence;
  readonly script: Script;
  readonly text: Folded;
  /** The same in small letters. */
  readonly folded: string;
  readonly bag: Bag;
  readonly voice: Voice | null;
  readonly kind: 'heading' | 'paragraph' | 'list' | 'quote';
  /** Place in the block, sentences in the block. */
  readonly place: number;
  readonly siblings: number;
  /** Index of the last heading's view before this one, or -1. */
  readonly heading: number;
  readonly asks: boolean;
  /** Opens with a word that leans on the sentence before. */
  readonly leans: boolean;
  readonly closer: Closer;
}

/** How long a sentence is: the logarithm of its characters, a Chinese one counting for 2.5. */
export const lengthOf = ({ folded, script }: View): number => Math.log1p(folded.length * (script === 'zh' ? 2.5 : 1));

export function viewsOf(
  article: Article,
  sentences: readonly Sentence[],
  head: Pick<IndexHead, 'speakers' | 'senseWeights'>,
): View[] {
  const noise = noiseOf(article.blocks);
  const voices = voicesOf(article.blocks, head.speakers);
  const siblings = new Map<number, number>();
  for (const { block } of sentences) siblings.set(block, (siblings.get(block) ?? 0) + 1);
  const texts = sentences.map(({ text }) => fold(text, noise));
  const small = texts.map(({ text }) => text.toLowerCase());
  const present = presentIn(small.join('\n'), head.speakers);
  let heading = -1;
  let place = 0;
  return sentences.map((sentence, i) => {
    place = sentences[i - 1]?.block === sentence.block ? place + 1 : 0;
    const kind = article.blocks[sentence.block]?.kind ?? 'paragraph';
    const text = texts[i] as Folded;
    const folded = small[i] as string;
    const script = scriptOf(text.text);
    const bag = bagOf(text, script);
    const view: View = {
      sentence,
      script,
      text,
      folded,
      bag,
      voice: voices[sentence.block] ?? null,
      kind,
      place,
      siblings: siblings.get(sentence.block) ?? 1,
      heading,
      asks: hasForm('question', folded, script),
      leans: hasForm('leaning', folded, script),
      closer: new Closer(text, folded, script, bag, present, head.senseWeights),
    };
    if (kind === 'heading') heading = i;
    return view;
  });
}

type Named = Pick<Speaker, 'id' | 'names'>;

/** Most of the base's people are not in an article. `folded`: all of it, in small letters. */
const presentIn = (folded: string, speakers: readonly Speaker[]): Named[] =>
  speakers
    .map(({ id, names }) => ({ id, names: names.filter((name) => folded.includes(name)) }))
    .filter(({ names }) => names.length > 0);

/** What only a closer look at a sentence needs, made when it is asked for: most get none. */
class Closer {
  readonly #text: Folded;
  readonly #folded: string;
  readonly #script: Script;
  readonly #bag: Bag;
  readonly #present: readonly Named[];
  readonly #weights: Float32Array;
  #meaning: Meaning | null = null;
  #senseWeights: Float32Array | null = null;
  #form: Form | null = null;
  #names: Uint32Array | null = null;
  #numbers: readonly string[] | null = null;
  #named: readonly string[] | null = null;

  constructor(
    text: Folded,
    folded: string,
    script: Script,
    bag: Bag,
    present: readonly Named[],
    weights: Float32Array,
  ) {
    this.#text = text;
    this.#folded = folded;
    this.#script = script;
    this.#bag = bag;
    this.#present = present;
    this.#weights = weights;
  }

  get meaning(): Meaning {
    this.#meaning ??= meaningOf(this.#text.text, this.#bag.words);
    return this.#meaning;
  }

  /** The idf of each of its senses. */
  get senseWeights(): Float32Array {
    if (!this.#senseWeights) {
      const { senses } = this.meaning;
      const weights = new Float32Array(senses.length);
      for (let i = 0; i < senses.length; i++) weights[i] = this.#weights[senses[i] as number] as number;
      this.#senseWeights = weights;
    }
    return this.#senseWeights;
  }

  get form(): Form {
    this.#form ??= formOf(this.#folded, this.#script);
    return this.#form;
  }

  get names(): Uint32Array {
    this.#names ??= namesOf(this.#text.text, this.#script);
    return this.#names;
  }

  get numbers(): readonly string[] {
    this.#numbers ??= numbersOf(this.#text.text);
    return this.#numbers;
  }

  /** People of the base whose name stands in the sentence. */
  get named(): readonly string[] {
    this.#named ??= this.#present.filter(({ names }) => nameIn(this.#folded, names) !== null).map(({ id }) => id);
    return this.#named;
  }
}
