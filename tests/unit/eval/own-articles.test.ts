import { expect, test } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { loadPack } from '../../../scripts/claims/load.ts';
import { ownArticles } from '../../../scripts/eval/own-articles.ts';

const ids = new Set(loadPack().claims.flatMap(({ id, aliases }) => [id, ...aliases]));
const articles = [...ownArticles(), ...ownArticles('unseen')];

test('our own articles name claims of the base', () => {
  const named = articles.flatMap(({ name, labels }) =>
    labels.flatMap(({ same, related }) => [...same, ...related].map((id) => ({ name, id }))),
  );
  expect(named.length).toBeGreaterThan(2000);
  expect(named.filter(({ id }) => !ids.has(id))).toEqual([]);
});

test('each label stands behind a sentence, and no label is left in the text', () => {
  for (const { name, read, labels, at } of articles) {
    const held = new Set(splitSentences(read.article).flatMap((sentence) => at(sentence)));
    expect([name, labels.filter((label) => !held.has(label))]).toEqual([name, []]);
    expect(read.article.blocks.filter(({ text }) => /\[\[|\]\]/.test(text))).toEqual([]);
    expect(read.article.published, name).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(read.article.title, name).not.toBe('');
  }
});
