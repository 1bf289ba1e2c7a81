import type { Claim } from '../../../lib/claims/record.ts';
import { buildIndex } from '../../../lib/match/index/build.ts';
import { memoryReader, PackIndex } from '../../../lib/match/index/reader.ts';
import { type Scene, sceneOf } from '../../../lib/match/scene.ts';
import { viewsOf } from '../../../lib/match/view.ts';
import type { Article } from '../../../lib/text/article.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { loadPack } from '../../../scripts/claims/load.ts';

const pack = loadPack();

/** An article of one paragraph against these claims. */
export async function sceneAmong(
  claims: readonly Claim[],
  text: string,
): Promise<{ readonly scene: Scene; readonly index: PackIndex }> {
  const article: Article = {
    title: '',
    language: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en',
    site: null,
    author: null,
    published: null,
    url: null,
    blocks: [{ kind: 'paragraph', text }],
  };
  const [index] = await PackIndex.open(
    memoryReader(new Map([[pack.id, buildIndex({ ...pack, claims: [...claims] })]])),
  );
  if (!index) throw new Error('no index');
  return { scene: await sceneOf(article, viewsOf(article, splitSentences(article), index.head), index), index };
}
