import { expect, it } from 'vitest';
import { buildIndex } from '../../../lib/match/index/build.ts';
import { memoryReader, PackIndex } from '../../../lib/match/index/reader.ts';
import { sceneOf } from '../../../lib/match/scene.ts';
import { viewsOf } from '../../../lib/match/view.ts';
import type { Article } from '../../../lib/text/article.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { loadPack } from '../../../scripts/claims/load.ts';

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
  const article: Article = {
    title: '',
    language: 'en',
    site: null,
    author: null,
    published: null,
    url: null,
    blocks: [{ kind: 'paragraph', text }],
  };
  const [index] = await PackIndex.open(memoryReader(new Map([[pack.id, buildIndex({ ...pack, claims })]])));
  if (!index) throw new Error('no index');
  const scene = await sceneOf(article, viewsOf(article, splitSentences(article), index.head), index);
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
