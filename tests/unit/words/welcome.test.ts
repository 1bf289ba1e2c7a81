import { expect, test } from 'vitest';
import { annotate } from '../../../lib/match/annotate.ts';
import { buildIndex } from '../../../lib/match/index/build.ts';
import { memoryReader } from '../../../lib/match/index/reader.ts';
import { welcomeWords } from '../../../lib/words/welcome/words.ts';
import { loadPack } from '../../../scripts/claims/load.ts';

const pack = loadPack();
const index = memoryReader(new Map([[pack.id, buildIndex(pack)]]));

test.each(['en', 'zh-Hans', 'zh-Hant'] as const)(
  'the sample of the first page (%s) shows what there is to show, and leaves a plain sentence plain',
  async (language) => {
    const { title, text } = welcomeWords(language).sample.article;
    const blocks = [title, ...text].map((one) => ({ kind: 'paragraph' as const, text: one }));
    const { check } = await annotate(
      { title, language, site: null, author: null, published: null, url: null, blocks },
      index,
    );
    const sure = (await check()).filter((annotation) => annotation.sure);
    expect(sure.map(({ tone, fidelity }) => `${tone} ${fidelity}`)).toEqual([
      'changed faithful',
      'outcome faithful',
      'differs number',
      'changed faithful',
    ]);
    expect(sure.map(({ sentence }) => sentence.block)).not.toContain(blocks.length - 1);
  },
);
