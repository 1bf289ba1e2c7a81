import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/claims/record.ts';
import { buildIndex } from '../../../lib/match/index/build.ts';
import { memoryReader } from '../../../lib/match/index/reader.ts';
import { match } from '../../../lib/match/matcher.ts';
import type { Article } from '../../../lib/text/article.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { loadPack } from '../../../scripts/claims/load.ts';

const pack = loadPack();
const index = memoryReader(new Map([[pack.id, buildIndex(pack)]]));

const article = (...texts: string[]): Article => ({
  title: 'What OpenAI said this week',
  language: 'en',
  site: null,
  author: null,
  published: null,
  url: null,
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
});
const matched = async (given: Article, reader = index) => {
  const sentences = splitSentences(given);
  return (await match(given, sentences, reader)).map((found) => ({
    ...found,
    text: sentences[found.sentence]?.text ?? '',
  }));
};

/** A sentence of the base's own, as an article could bring it. */
const wording = (id: string, language: 'en' | 'zh') =>
  (pack.claims.find((claim) => claim.id === id) as Claim).statement[language] as string;

describe('match', () => {
  it('finds a claim in English and in both Chinese scripts, and says by which words', async () => {
    const id = 'altman-20260126-cost-100x-by-2027';
    const traditional = (pack.claims.find((claim) => claim.id === id) as Claim).statement.zhHant as string;
    for (const text of [wording(id, 'en'), wording(id, 'zh'), traditional]) {
      const found = await matched(
        article('The harbour opened at nine in the morning.', text, 'Nobody was hurt when the bus left the road.'),
      );
      expect(found.map(({ claim, sure }) => ({ claim, sure }))).toEqual([{ claim: id, sure: true }]);
      expect(found[0]?.why.length).toBeGreaterThan(0);
      for (const word of found[0]?.why ?? []) expect(text).toContain(word);
    }
  });

  it('finds claims that are given in one language in articles of that language, and in no others', async () => {
    const id = 'altman-20260126-cost-100x-by-2027';
    const claims = pack.claims.map(
      (claim): Claim => ({
        ...claim,
        statement: { en: claim.statement.en },
        paraphrases: { en: claim.paraphrases.en, zh: [] },
      }),
    );
    const english = memoryReader(new Map([[pack.id, buildIndex({ ...pack, claims })]]));
    expect((await matched(article(wording(id, 'en')), english)).map(({ claim }) => claim)).toEqual([id]);
    expect(await matched(article(wording(id, 'zh')), english)).toEqual([]);
  });

  it('is silent on sentences that have nothing to do with the base', async () => {
    expect(
      await matched(
        article(
          'The harbour opened at nine.',
          '渡轮上午九点开航，乘客不多。',
          '😀😀😀',
          '\u202e\u0000?',
          'a'.repeat(5000),
        ),
      ),
    ).toEqual([]);
    expect(await matched(article())).toEqual([]);
  });

  it('names claims of other packs with their pack', async () => {
    const claims = pack.claims.slice(0, 60);
    const other = memoryReader(new Map([['harbour', buildIndex({ ...pack, claims })]]));
    const found = await matched(article(claims[3]?.statement.en as string), other);
    expect(found.map(({ claim }) => claim)).toEqual([`harbour:${claims[3]?.id}`]);
  });
});
