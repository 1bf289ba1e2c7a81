import type { Claim, Person } from '../../../lib/claims/record.ts';
import { fidelityOf } from '../../../lib/match/fidelity/fidelity.ts';
import { buildIndex } from '../../../lib/match/index/build.ts';
import { memoryReader, PackIndex } from '../../../lib/match/index/reader.ts';
import { viewsOf } from '../../../lib/match/view.ts';
import { loadPack } from '../../../scripts/claims/load.ts';
import { claim } from '../claims/sample.ts';

/** What a claim says, in one language, the statement first. */
export interface Stated {
  readonly saidOn?: string;
  readonly says: readonly [string, ...string[]];
  readonly contraries?: Readonly<Record<string, string[]>>;
}

const speaker: Person = {
  id: 'mei-lin',
  kind: 'person',
  name: { en: 'Mei Lin', zh: '林梅' },
  of: null,
  role: null,
  aliases: [],
};

const claimOf = (stated: Stated, i: number): Claim => {
  const chinese = /\p{Script=Han}/u.test(stated.says[0]);
  const [statement, ...wordings] = stated.says;
  return claim(`lin-20260105-${i}`, {
    speaker: speaker.id,
    saidOn: stated.saidOn ?? '2026-01-05',
    kind: 'prediction',
    topics: ['fees'],
    statement: { en: chinese ? null : statement, zh: chinese ? statement : null } as Claim['statement'],
    paraphrases: { en: chinese ? [] : wordings, zh: chinese ? wordings : [] },
    contraries: { en: chinese ? {} : { ...stated.contraries }, zh: chinese ? { ...stated.contraries } : {} },
  });
};

/**
 * Checks a sentence against the claim of that name: the kind of the difference and the words on both sides, or
 * `faithful`. `published`: ISO day of the article.
 */
export async function checker<Name extends string>(claims: Readonly<Record<Name, Stated>>) {
  const names = Object.keys(claims) as Name[];
  const own = names.map((name, i) => claimOf(claims[name], i));
  // Among others: a word counts as the claim's own where few claims have it.
  const rows = buildIndex({ claims: [...own, ...loadPack().claims.slice(0, 25)], people: [speaker], threads: [] });
  const [index] = await PackIndex.open(memoryReader(new Map([['tested', rows]])));
  if (!index) throw new Error('no index');
  const { head } = index;
  const docs = own.map((_, doc) => doc);
  const cards = await index.cards(docs);
  const sides = { en: await index.sides(docs, 'en'), zh: await index.sides(docs, 'zh') };
  const checks = { en: await index.checks(docs, 'en'), zh: await index.checks(docs, 'zh') };
  return (name: Name, text: string, published: string | null = null): string => {
    const doc = names.indexOf(name);
    const article = { title: '', language: 'en', site: null, author: null, published, url: null } as const;
    const sentence = { block: 0, start: 0, end: text.length, text };
    const [view] = viewsOf({ ...article, blocks: [{ kind: 'paragraph', text }] }, [sentence], head);
    const side = view && sides[view.script](doc);
    const against = view && checks[view.script](doc);
    if (!side || !against) throw new Error('no text in this language');
    const day = published ? Date.parse(published) / 86_400_000 : null;
    const { fidelity, difference } = fidelityOf(view, {
      card: cards(doc),
      side,
      ...against,
      speakers: head.speakers,
      day,
    });
    if (!difference) return fidelity;
    const here = text.slice(difference.article.start, difference.article.end);
    const there = against.statement.slice(difference.record.start, difference.record.end);
    return `${fidelity}: ${here} ≠ ${there}`;
  };
}
