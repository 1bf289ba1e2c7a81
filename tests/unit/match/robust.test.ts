import { expect, it } from 'vitest';
import { buildIndex } from '../../../lib/match/index/build.ts';
import { memoryReader } from '../../../lib/match/index/reader.ts';
import { match } from '../../../lib/match/matcher.ts';
import type { Article } from '../../../lib/text/article.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { loadPack } from '../../../scripts/claims/load.ts';
import { fc } from '../properties.ts';

const pack = loadPack();
const claims = pack.claims.slice(-40);
const index = memoryReader(new Map([[pack.id, buildIndex({ ...pack, claims })]]));
const statement = claims[7]?.statement.zh as string;

const run = (texts: readonly string[]) => {
  const article: Article = {
    title: texts[0] ?? '',
    language: 'zh-Hans',
    site: null,
    author: null,
    published: null,
    url: null,
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  };
  return match(article, splitSentences(article), index);
};

it('takes any text', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '😀'.repeat(40),
      '\u202e',
      '\ud800',
      '奥特曼：',
      `${statement}😀`,
      '(yīng)',
      '100倍'.repeat(30),
      '不'.repeat(99),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { maxLength: 6 }), async (texts) => {
      for (const { score, why } of await run(texts)) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(why.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60, seed: 4 },
  );
}, 60_000);

it('reads a text without punctuation, and no more sentences than it says', async () => {
  expect(await run(['算'.repeat(1_000_000)])).toEqual([]);
  const many = await run([...Array.from({ length: 20_000 }, () => '好。'), statement]);
  expect(many).toEqual([]);
}, 120_000);
