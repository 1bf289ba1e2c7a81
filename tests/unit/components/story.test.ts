import { describe, expect, test } from 'vitest';
import { copyText } from '../../../components/panel/copy.ts';
import { finding } from '../../../components/panel/finding.ts';
import { timeline } from '../../../components/story.ts';
import { words } from '../../../lib/words/words.ts';
import { articleIn, dossierOf, entriesIn } from '../../gallery/article.ts';

const entry = (claim: string, language: 'en' | 'zh-Hans' = 'en') => {
  const found = entriesIn(language).find(({ dossier }) => dossier.claim.id === claim);
  if (!found) throw new Error(claim);
  return found;
};

describe('the timeline', () => {
  test('runs in date order with the article in its place, at most seven entries', () => {
    const dots = timeline(dossierOf('ads-test'), '2026-02-10');
    const dates = dots.map((dot) => (dot.claim ? dot.claim.saidOn : `article ${dot.date}`));
    expect(dates).toEqual([
      '2023-05-16',
      '2024-05',
      '2025-06-18',
      '2025-10-17',
      '2026-01-16',
      'article 2026-02-10',
      '2026-04',
    ]);
  });

  test('keeps the claim and what it is at odds with when there is more than fits', () => {
    const dossier = dossierOf('ads-test');
    const filler = Array.from({ length: 20 }, (_, n) => ({
      ...dossier.claim,
      id: `filler-${n}`,
      saidOn: `2026-01-${String(n + 1).padStart(2, '0')}`,
      relations: [],
    }));
    const stories = dossier.stories.map((story) => ({ ...story, claims: [...story.claims, ...filler] }));
    const dots = timeline({ ...dossier, stories }, '2026-02-10');
    expect(dots).toHaveLength(7);
    expect(dots.map((dot) => dot.claim?.id)).toEqual(expect.arrayContaining(['ads-test', 'ads-last-resort']));
  });

  test('names how a record bears on an earlier one that is shown', () => {
    const turns = timeline(dossierOf('ads-test'), null).map((dot) => dot.claim && dot.turn);
    expect(turns).toEqual([null, 'revises', 'revises', 'revises', 'contradicts', null]);
  });
});

describe('the finding', () => {
  test('names what differs, in the words of both', () => {
    expect(finding(entry('cost-100x'), 'en', 'en', words('en'))).toEqual({
      text: 'A difference in certainty: “promised” here; in the record, guessed on stage.',
      lang: 'en',
    });
  });
  test('leaves words of another language out', () => {
    expect(finding(entry('cost-100x'), 'en', 'zh-Hans', words('zh-Hans'))).toEqual({
      text: '确定程度不同。',
      lang: 'zh-Hans',
    });
  });
  test('of a change gives date and direction', () => {
    const later = {
      ...entry('ads-senate'),
      annotation: { ...entry('ads-senate').annotation, tone: 'changed' as const },
    };
    expect(finding(entry('ads-test'), 'en', 'en', words('en'))).toMatchObject({
      text: 'Earlier, May 2024: Ads are a last resort',
    });
    expect(finding(later, 'en', 'en', words('en'))).toMatchObject({ text: 'Later, May 2024: Ads are a last resort' });
  });
  test('names the days on which it was said too in their order', () => {
    const { annotation, dossier } = entry('ads-forecast');
    const plain = { ...dossier.claim, outcome: null };
    const tie = (saidOn: string) => ({
      ...dossierOf('ads-test').ties[0],
      type: 'reaffirms',
      other: { ...plain, saidOn },
    });
    const ties = ['2026-03-07', '2025-08-08', '2025-08'].map(tie) as unknown as typeof dossier.ties;
    expect(finding({ annotation, dossier: { ...dossier, claim: plain, ties } }, 'en', 'en', words('en'))).toMatchObject(
      {
        text: 'Said also Aug 2025, 8 Aug 2025 and 7 Mar 2026.',
      },
    );
  });
  test('is the verdict where one is known', () => {
    expect(finding(entry('codex-month'), 'en', 'en', words('en'))).toBe('outcome');
  });
});

test('a copied item carries the sentence, its place, the record, what it is set against, the outcome and every source', () => {
  const { dossier } = entry('ads-test');
  const copied = copyText(entry('ads-test'), articleIn('en'), 'en');
  const other = dossier.ties.find(({ type }) => type === 'contradicts')?.other;
  for (const part of [
    entry('ads-test').annotation.sentence.text,
    'https://meridian.example/next-act',
    dossier.claim.statement.en,
    other?.statement.en,
    'Open, no date set',
    ...dossier.claim.sources.map(({ url }) => url),
  ])
    expect(copied).toContain(part);
});
