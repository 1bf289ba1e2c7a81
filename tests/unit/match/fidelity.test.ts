import { describe, expect, it } from 'vitest';
import type { Claim, Person } from '../../../lib/claims/record.ts';
import { fidelityOf } from '../../../lib/match/fidelity/fidelity.ts';
import { buildIndex } from '../../../lib/match/index/build.ts';
import { memoryReader, PackIndex } from '../../../lib/match/index/reader.ts';
import { viewsOf } from '../../../lib/match/view.ts';
import { loadPack } from '../../../scripts/claims/load.ts';

const person = (id: string, name: string, zh: string): Person => ({
  id,
  kind: 'person',
  name: { en: name, zh },
  of: null,
  role: null,
  aliases: [],
});
const people = [person('mei-lin', 'Mei Lin', '林梅'), person('jo-park', 'Jo Park', '朴乔')];

const claim: Claim = {
  id: 'lin-20260105-harbour-fee',
  aliases: [],
  speaker: 'mei-lin',
  reportedBy: null,
  saidOn: '2026-01-05',
  occasion: { en: 'Quay talk', zh: '码头讲话' },
  kind: 'prediction',
  topics: ['fees'],
  statement: {
    en: 'Mei Lin expected the harbour fee to fall by 40% by the end of 2027.',
    zh: '林梅预计到2027年底港口费将下降40%。',
  },
  deadline: '2027-12-31',
  quantities: [],
  paraphrases: {
    en: [
      'Lin thinks fees at the harbour will drop 40 percent before 2028.',
      'The harbour fee should fall 40% by late 2027, Lin expects.',
    ],
    zh: ['林梅认为港口费到2027年底会降四成。', '到2027年底，港口收费有望下降40%，林梅预计。'],
  },
  nearMisses: { en: [], zh: [] },
  contraries: { en: {}, zh: {} },
  sources: [],
  relations: [],
  outcome: null,
  remark: null,
};

const ferry: Claim = {
  ...claim,
  id: 'lin-20260105-night-ferry',
  topics: ['ferries'],
  statement: {
    en: 'Mei Lin said the ferry will not sail at night next winter.',
    zh: '林梅说明年冬天渡轮夜间不会开航。',
  },
  deadline: null,
  paraphrases: {
    en: ['Lin: no night ferry next winter.', 'The ferry will not sail at night in the coming winter, said Lin.'],
    zh: ['林梅表示，来年冬季夜间渡轮不会开航。', '明冬夜里渡轮不开航，林梅说。'],
  },
};

const crew: Claim = {
  ...claim,
  id: 'lin-20260105-dredging',
  kind: 'figure',
  topics: ['dredging'],
  statement: {
    en: 'Mei Lin said the dredging crew clears thousands of tonnes of silt in a few weeks and finds it easy.',
    zh: '林梅说挖泥队几周就清掉数千吨淤泥，做来轻车熟路，第一年分两次做完。',
  },
  deadline: null,
  paraphrases: {
    en: ['Within several weeks the crew removes silt by the thousands of tonnes, said Lin.'],
    zh: ['林梅称，挖泥队只用几个星期便清走几千吨淤泥，分两次完成。'],
  },
  contraries: {
    en: { 'finds it easy': ['struggles', 'finds it hard'] },
    zh: { 轻车熟路: ['力不从心', '手忙脚乱', '不熟', '可以拖延', '谈不上轻车熟路', '晚了一', '允许拖延', '一个港口'] },
  },
};

const letters: Claim = {
  ...claim,
  id: 'lin-20260105-letters',
  kind: 'figure',
  topics: ['letters'],
  statement: {
    en: 'Mei Lin said 800 million letters cross the quay each year and 99 percent arrive.',
    zh: '林梅说每年有8亿封信经过码头。',
  },
  deadline: null,
  paraphrases: {
    en: ['Hundreds of millions of letters cross the quay every year, according to Lin.'],
    zh: ['林梅称码头每年有数亿封信经过。'],
  },
};

// Among others: a word counts as the claim's own where few claims have it.
const rows = buildIndex({
  claims: [claim, ferry, crew, letters, ...loadPack().claims.slice(0, 25)],
  people,
  threads: [],
});
const [index] = await PackIndex.open(memoryReader(new Map([['tested', rows]])));
if (!index) throw new Error('no index');
const { head } = index;
const docs = [0, 1, 2, 3];
const cards = await index.cards(docs);
const sides = { en: await index.sides(docs, 'en'), zh: await index.sides(docs, 'zh') };
const checks = { en: await index.checks(docs, 'en'), zh: await index.checks(docs, 'zh') };

/** What is found when the text is taken to state the claim of that number. */
function check(text: string, doc = 0) {
  const card = cards(doc);
  const article = { title: '', language: 'en', site: null, author: null, published: null, url: null } as const;
  const sentence = { block: 0, start: 0, end: text.length, text };
  const [view] = viewsOf({ ...article, blocks: [{ kind: 'paragraph', text }] }, [sentence], head);
  if (!view) throw new Error('no view');
  const side = sides[view.script](doc);
  const against = checks[view.script](doc);
  if (!side || !against) throw new Error('no text in this language');
  const { fidelity, difference } = fidelityOf(view, { card, side, ...against, speakers: head.speakers, day: null });
  const words = difference && [
    text.slice(difference.article.start, difference.article.end),
    against.statement.slice(difference.record.start, difference.record.end),
  ];
  return [fidelity, ...(words ?? [])];
}

describe('fidelity', () => {
  it('lets faithful retellings be', () => {
    for (const text of [
      'Lin said she expects the harbour fee to drop by 40 percent by the end of 2027.',
      'By late 2027, the harbour fee should be 40% lower, according to Mei Lin.',
      '林梅说，港口费到2027年底会下降四成。',
      '林梅預計，港口費在2027年底前將下降40%。',
    ])
      expect([text, check(text)]).toEqual([text, ['faithful']]);
  });

  it('names a wrong number with both', () => {
    expect(check('Lin expects the harbour fee to fall by 60% by the end of 2027.')).toEqual(['number', '60%', '40%']);
    expect(check('林梅預計到2027年底港口費將下降六成。')).toEqual(['number', '六成', '40%']);
  });

  it('names a wrong order of magnitude and a wrong count', () => {
    expect(check('The crew clears millions of tonnes of silt in a few weeks, said Lin.', 2)).toEqual([
      'number',
      'millions',
      'thousands',
    ]);
    expect(check('林梅说，挖泥队几周就清掉数百万吨淤泥。', 2)).toEqual(['number', '数百万', '数千']);
    expect(check('林梅说，挖泥队几年才清掉数千吨淤泥。', 2)).toEqual(['number', '几年', '几周']);
    expect(check('林梅说，挖泥队分五次做完，清掉数千吨淤泥。', 2)).toEqual(['number', '五次', '两次']);
    expect(check('林梅说，挖泥队在几个星期里清掉几千吨淤泥。', 2)).toEqual(['faithful']);
  });

  it('names what the claim knows to be its contrary', () => {
    expect(check('The dredging crew clears thousands of tonnes of silt in a few weeks and struggles.', 2)).toEqual([
      'opposite',
      'struggles',
      'finds it easy',
    ]);
    expect(check('林梅说挖泥队几周清掉数千吨淤泥，却已力不从心。', 2)).toEqual(['opposite', '力不从心', '轻车熟路']);
    expect(check('林梅说挖泥队几周清掉数千吨淤泥，并没有手忙脚乱。', 2)).toEqual(['faithful']);
    expect(check('林梅不认为挖泥队清掉数千吨淤泥时，会有哪怕一个星期手忙脚乱。', 2)).not.toContain('手忙脚乱');
    expect(check('林梅说挖泥队几周清掉数千吨淤泥，其实不熟。', 2).slice(0, 2)).toEqual(['opposite', '不熟']);
    expect(check('林梅不希望一支不熟的挖泥队来。', 2)).not.toContain('不熟');
    expect(check('林梅说，挖泥队清掉数千吨淤泥是不可以拖延的。', 2)).not.toContain('可以拖延');
    expect(check('林梅说挖泥队几周清掉数千吨淤泥，晚了一百天也不慌。', 2)).toEqual(['faithful']);
    // Conceded or supposed, what it would be if; half of a longer word.
    expect(check('林梅说挖泥队几周清掉数千吨淤泥，哪天手忙脚乱也不耽误。', 2)).toEqual(['faithful']);
    expect(check('林梅说挖泥队几周清掉数千吨淤泥，如果新人手忙脚乱她就自己去。', 2)).toEqual(['faithful']);
    expect(check('林梅说，别以为挖泥队清掉数千吨淤泥会手忙脚乱。', 2)).toEqual(['faithful']);
    expect(check('Lin denied that the dredging crew struggles to clear thousands of tonnes of silt.', 2)).toEqual([
      'faithful',
    ]);
    // Denied, even twice; one of all of them.
    expect(check('林梅说，挖泥队清掉数千吨淤泥，是为了防止亏空而不允许拖延。', 2)).toEqual(['faithful']);
    expect(check('林梅说挖泥队几周清掉数千吨淤泥，用的是任何一个港口都有的船。', 2)).toEqual(['faithful']);
    // What is denied stands in its denial: whoever says the one does not say both.
    expect(check('林梅说挖泥队几周清掉数千吨淤泥，谈不上轻车熟路。', 2).slice(0, 2)).toEqual([
      'opposite',
      '谈不上轻车熟路',
    ]);
    expect(check('林梅说挖泥队几周清掉数千吨淤泥轻车熟路，新人谈不上轻车熟路。', 2)).toEqual(['faithful']);
  });

  it('lets be what only looks like another number', () => {
    // A day of the story, half a year, the difference of two shares, the rest of a whole; a wording that is vaguer.
    for (const text of [
      'Nine weeks before the storm, said Lin, the crew clears thousands of tonnes of silt in a few weeks.',
      'In the back half of the year the crew clears thousands of tonnes of silt in a few weeks, said Lin.',
    ])
      expect([text, check(text, 2)]).toEqual([text, ['faithful']]);
    for (const text of [
      'Lin expects the harbour fee, up by 3 percentage points, to fall by the end of 2027.',
      'Nine days after the storm Lin said the harbour fee would fall 40 percent by the end of 2027.',
    ])
      expect([text, check(text)]).toEqual([text, ['faithful']]);
  });

  it('takes a vague wording for no excuse of a wrong figure', () => {
    expect(check('600 million letters cross the quay each year, said Lin.', 3)).toEqual([
      'number',
      '600 million',
      '800 million',
    ]);
    expect(check('Each year 800 million letters cross the quay, said Lin.', 3)).toEqual(['faithful']);
    expect(check('Of the letters, 1 percent get lost, said Lin: 800 million a year cross the quay.', 3)).toEqual([
      'faithful',
    ]);
  });

  it('takes both of two contraries for two things', () => {
    expect(
      check('The crew clears thousands of tonnes in a few weeks, finds it easy and struggles with forms.', 2),
    ).toEqual(['faithful']);
  });

  it('names a wrong date', () => {
    expect(check('Lin expects the harbour fee to fall by 40% by the end of 2029.')).toEqual([
      'date',
      'the end of 2029',
      'the end of 2027',
    ]);
    expect(check('林梅预计到2030年底港口费将下降40%。')).toEqual(['date', '2030年底', '2027年底']);
  });

  it('names a promise that was none', () => {
    expect(check('Lin promised that the harbour fee will fall by 40% by the end of 2027.').slice(0, 2)).toEqual([
      'certainty',
      'promised',
    ]);
    expect(check('林梅承诺到2027年底港口费将下降40%。').slice(0, 2)).toEqual(['certainty', '承诺']);
    expect(check('Lin confirmed that the harbour fee will fall by 40% by the end of 2027.').slice(0, 2)).toEqual([
      'certainty',
      'confirmed',
    ]);
  });

  it('names the opposite', () => {
    expect(check('Lin expects the harbour fee to rise by 40% by the end of 2027.')).toEqual([
      'opposite',
      'rise',
      'fall',
    ]);
    expect(check('林梅预计到2027年底港口费不会下降40%。').slice(0, 2)).toEqual(['opposite', '不会']);
  });

  it('names a denial that was left out', () => {
    expect(check('Mei Lin said the ferry will sail at night next winter.', 1).slice(0, 1)).toEqual(['opposite']);
    expect(check('林梅说明年冬天渡轮夜间会开航。', 1).slice(0, 1)).toEqual(['opposite']);
    expect(check('There will be no ferry at night next winter, Lin said.', 1)).toEqual(['faithful']);
  });

  it('takes a deadline in other words for the same', () => {
    expect(check('Lin expects the harbour fee to fall by 40% before 2028.')).toEqual(['faithful']);
    expect(check('林梅预计，港口费将在两年内下降40%。')).toEqual(['faithful']);
    expect(check('林梅预计，港口费将在五年内下降40%。').slice(0, 2)).toEqual(['date', '五年内']);
  });

  it('names the wrong speaker', () => {
    expect(check('Jo Park said the harbour fee would fall by 40% by the end of 2027.').slice(0, 2)).toEqual([
      'attribution',
      'Jo Park',
    ]);
  });

  it('takes a longer name for another', () => {
    expect(check('The harbour fee, told Jo Parkinson, would fall by 40% by the end of 2027.')).toEqual(['faithful']);
    expect(check('在朴乔·哈里斯的节目上他说，到2027年底港口费将下降40%。')).toEqual(['faithful']);
  });

  it('takes whose show it was for nobody who spoke', () => {
    expect(check('On Jo Park’s podcast she said the harbour fee would fall by 40% by the end of 2027.')).toEqual([
      'faithful',
    ]);
    expect(check('她上朴乔的播客，说到2027年底港口费将下降40%。')).toEqual(['faithful']);
  });

  it('leaves others’ confirmation alone', () => {
    expect(check('The harbour fee will fall by 40% by the end of 2027, Lin expects, as anyone will confirm.')).toEqual([
      'faithful',
    ]);
  });

  it('takes a question for no claim', () => {
    expect(check('Will the harbour fee fall by 60% by 2027?')).toEqual(['faithful']);
  });
});
