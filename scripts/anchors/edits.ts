import * as OpenCC from 'opencc-js';
import type { Dice } from '../dice.ts';

/** A sentence keeps its number through every edit; what an edit adds has none. */
export interface Sentence {
  readonly id: number | null;
  readonly text: string;
}
export type Page = readonly (readonly Sentence[])[];
export type Edit = (page: Page, dice: Dice) => Page;

const chinese = /\p{Script=Han}/u;
const each = (page: Page, change: (sentence: Sentence) => Sentence): Page => page.map((p) => p.map(change));

function shuffled<T>(items: readonly T[], roll: Dice): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = roll(i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** Replaces about one word (or pair of characters) in `every` by another of the same page. */
function reworded(every: number): Edit {
  return (page, roll) => {
    const words = page
      .flat()
      .flatMap(({ text }) => text.match(chinese.test(text) ? /\p{Script=Han}{2}/gu : /\p{L}+/gu) ?? []);
    const pick = () => words[roll(words.length)] ?? '';
    return each(page, (sentence) => ({
      ...sentence,
      text: sentence.text.replace(chinese.test(sentence.text) ? /\p{Script=Han}{2}/gu : /\p{L}+/gu, (word) =>
        roll(every) === 0 ? pick() : word,
      ),
    }));
  };
}

const toHant = OpenCC.Converter({ from: 'cn', to: 'tw' });
const toHans = OpenCC.Converter({ from: 'tw', to: 'cn' });

const moved: Edit = (page, roll) => shuffled(page, roll);
const shortened: Edit = (page, roll) => page.filter((_, i) => i === 0 || roll(2) === 0);
const thinned: Edit = (page, roll) => page.map((p) => p.filter(() => roll(3) > 0)).filter((p) => p.length > 0);
const quoted: Edit = (page, roll) => {
  const all = page.flat();
  const pulled = [0, 1, 2, 3].map(() => [{ id: null, text: all[roll(all.length)]?.text ?? '' }]);
  return shuffled([...page.map((p) => p), ...pulled], (below) => (below > page.length ? roll(below) : below - 1));
};
const extended: Edit = (page, roll) =>
  page.flatMap((p, i) =>
    roll(2) ? [p, [{ id: null, text: `Update ${i}: more on this soon. 更新：稍后补充。` }]] : [p],
  );
const otherScript: Edit = (page) =>
  each(page, (sentence) => {
    const simple = toHans(sentence.text);
    return { ...sentence, text: simple === sentence.text ? toHant(sentence.text) : simple };
  });
const respaced: Edit = (page) =>
  each(page, (sentence) => ({
    ...sentence,
    text: sentence.text
      .replace(/(\p{Script=Han})([A-Za-z0-9])/gu, '$1 $2')
      .replace(/([A-Za-z0-9])(\p{Script=Han})/gu, '$1 $2')
      .replace(/ (?=[a-z])/g, '\u00a0')
      .replace(/[“”]/g, '"')
      .replace(/’/g, "'")
      .replace(/，/g, ','),
  }));
const then =
  (...edits: Edit[]): Edit =>
  (page, roll) =>
    edits.reduce((edited, edit) => edit(edited, roll), page);

/** Ten ways in which a page changes. */
export const edits: Readonly<Record<string, Edit>> = {
  'paragraphs moved': moved,
  'one word in ten changed': reworded(10),
  'one word in four changed': reworded(4),
  'sentences quoted again': quoted,
  'half the paragraphs gone': shortened,
  'a third of the sentences gone': thinned,
  'updates between paragraphs': extended,
  '简/繁 changed': otherScript,
  'spaces and quotes changed': respaced,
  'moved, shortened, reworded, 简/繁': then(moved, thinned, reworded(12), otherScript),
};
