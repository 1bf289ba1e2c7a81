import { expect, it } from 'vitest';
import type { Pair } from '../../../lib/match/features/family.ts';
import { candidatesOf, pairsOf } from '../../../lib/match/pairs.ts';
import { loadPack } from '../../../scripts/claims/load.ts';
import { sceneAmong } from './scenes.ts';

const pack = loadPack();
const [some] = pack.claims;
if (!some) throw new Error('the base is empty');
const statement = {
  en: 'Harbour Bank acquired the brewery because profits fell.',
  zh: '海港银行收购了啤酒厂，因为利润下滑。',
};
// Of words that a quarter of the claims have nothing is found: it stands among others.
const claims = [{ ...some, statement, paraphrases: { en: [], zh: [] } }, ...pack.claims.slice(1, 40)];

/** The sentence beside the claim. */
async function pairOf(text: string): Promise<Pair> {
  const { scene, index } = await sceneAmong(claims, text);
  const candidates = candidatesOf(scene);
  const pairs = await pairsOf(candidates, [...candidates.keys()], index);
  const pair = pairs.find(({ card }) => card.id === some?.id);
  if (!pair) throw new Error(`nothing found for “${text}”`);
  return pair;
}

it.each([
  [
    'Harbour Bank snapped up the brewery because earnings declined.',
    'Harbour Bank painted the brewery because visitors came.',
  ],
  ['海港银行买下了啤酒厂，因为盈利减少。', '海港银行粉刷了啤酒厂，因为游客到来。'],
])('a word counts that another stands for: %s', async (retold, other) => {
  const [own, strange] = [await pairOf(retold), await pairOf(other)];
  expect(own.nearly.sentence).toBeGreaterThan(own.overlap.sentence + 0.1);
  expect(own.nearly.best).toBeGreaterThan(own.overlap.best + 0.1);
  expect(own.nearly.dice).toBeGreaterThan(strange.nearly.dice + 0.1);
  expect(own.meant.best).toBeGreaterThan(strange.meant.best + 0.1);
  expect(strange.nearly.gained).toBe(0);
});

it('what covers itself is covered whole, by words as by senses', async () => {
  const { overlap, nearly, meant } = await pairOf(statement.en);
  for (const share of [
    overlap.sentence,
    overlap.best,
    nearly.sentence,
    nearly.best,
    nearly.dice,
    meant.sentence,
    meant.best,
  ])
    expect(share).toBeCloseTo(1, 5);
});
