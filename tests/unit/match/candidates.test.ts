import { expect, it } from 'vitest';
import { loadPack } from '../../../scripts/claims/load.ts';
import { sceneAmong } from './scenes.ts';

const pack = loadPack();
const [some] = pack.claims;
if (!some) throw new Error('the base is empty');

const claim = (id: string, occasion: string, text: string) => ({
  ...some,
  id,
  occasion: { en: occasion },
  statement: { en: text },
  paraphrases: { en: [], zh: [] },
});
const bridge = 'North promised to repaint the harbour bridge by summer.';
// Of words that a quarter of the claims have nothing is found: they stand among others.
const claims = [
  claim('gala-bridge', 'Gala', bridge),
  claim('gala-choir', 'Gala', 'North praised the choir of the brewery workers.'),
  claim('hearing-bridge', 'Hearing', bridge),
  claim('hearing-toll', 'Hearing', 'North ruled out a toll for fishing boats.'),
  claim('hearing-crane', 'Hearing', 'North said the crane would be scrapped.'),
  ...pack.claims.slice(1, 40),
];

/** The claims that the last sentence of an article may state, likeliest first. */
async function candidatesOf(text: string): Promise<string[]> {
  const { scene } = await sceneAmong(claims, text);
  return (scene.candidates.at(-1) ?? []).map(({ doc }) => claims[doc]?.id ?? '');
}

const retold = 'The harbour bridge will be repainted by summer.';

it('of claims that fit a sentence as well, the one of the article’s occasion is looked at first', async () => {
  const [atGala] = await candidatesOf(`North praised the brewery workers and their choir. ${retold}`);
  const [atHearing] = await candidatesOf(
    `There will be no toll for fishing boats. The crane will be scrapped. ${retold}`,
  );
  expect([atGala, atHearing]).toEqual(['gala-bridge', 'hearing-bridge']);
});

it('an occasion does not outdo what the sentence itself says', async () => {
  const [first] = await candidatesOf(
    'There will be no toll for fishing boats. The crane will be scrapped. North praised the choir of the brewery workers.',
  );
  expect(first).toBe('gala-choir');
});
