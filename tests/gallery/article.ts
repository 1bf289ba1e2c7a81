import type { Entry } from '../../components/entry.ts';
import { type Dossier, dossier } from '../../lib/claims/dossier.ts';
import { knownOf } from '../../lib/claims/known.ts';
import type { Tone } from '../../lib/claims/tone.ts';
import type { Difference, Fidelity } from '../../lib/match/match.ts';
import type { Annotation } from '../../lib/match/reading.ts';
import type { Article, Language } from '../../lib/text/article.ts';
import { pick } from '../../lib/words/language.ts';
import { claims, people, text, threads } from './claims.ts';

export const articleIn = (language: Language): Omit<Article, 'blocks'> => ({
  title: pick(
    text(
      'OpenAI’s next act: cheaper models, freer agents and, at last, ads',
      'OpenAI的下一步：更便宜的模型、更自由的智能体，还有终于到来的广告',
    ),
    language,
  ).text,
  language,
  site: pick(text('The Meridian', '子午线'), language).text,
  author: null,
  published: '2026-02-10',
  url: 'https://meridian.example/next-act',
});

interface Draft {
  claim: string;
  tone: Tone;
  sentence: [string, string];
  sure?: boolean;
  fidelity?: Fidelity;
  differs?: { article: [string, string]; record: [string, string] };
}

const drafts: Draft[] = [
  {
    claim: 'ads-test',
    tone: 'changed',
    sentence: [
      'OpenAI this week began showing ads to people on its free and Go tiers.',
      'OpenAI本周开始向免费版和Go版用户展示广告。',
    ],
  },
  {
    claim: 'cost-100x',
    tone: 'differs',
    fidelity: 'certainty',
    sentence: [
      'Altman promised that intelligence at the level of GPT-5.2 would cost at least 100 times less by the end of 2027.',
      '奥特曼承诺，到2027年底，GPT-5.2水平的智能成本至少降低100倍。',
    ],
    differs: { article: ['promised', '承诺'], record: ['guessed on stage', '当场预估'] },
  },
  {
    claim: 'agents-two-hours',
    tone: 'changed',
    sentence: [
      'After two hours he was letting Codex run his computer unwatched.',
      '两小时后，他就让Codex在无人看管下操作自己的电脑了。',
    ],
  },
  {
    claim: 'codex-month',
    tone: 'outcome',
    sentence: [
      'Several Codex launches would follow within a month, he wrote in January.',
      '他1月写道，一个月内会接连推出几款Codex产品。',
    ],
  },
  {
    claim: 'hiring-slower',
    tone: 'outcome',
    sentence: ['Hiring will slow sharply, though it will not stop.', '招聘会大幅放慢，但不会停下。'],
  },
  {
    claim: 'ads-forecast',
    tone: 'record',
    sentence: [
      'Advertising is to bring in a hundred billion dollars a year by 2030, investors have been told.',
      '投资者被告知，到2030年广告每年将带来1000亿美元。',
    ],
  },
  {
    claim: 'ads-senate',
    tone: 'record',
    sure: false,
    sentence: ['He has long preferred that people simply pay for what they use.', '他一直更希望大家为所用的东西付钱。'],
  },
];

const spanOf = (whole: string, part: string) => ({
  start: whole.indexOf(part),
  end: whole.indexOf(part) + part.length,
});

/** The dossier of a made-up claim, as the base would give it. */
export function dossierOf(id: string): Dossier {
  const known = knownOf({ claims, threads, people });
  const claim = known.claims.get(id);
  if (!claim) throw new Error(`no claim ${id}`);
  return dossier(claim, known);
}

export function entriesIn(language: Language): Entry[] {
  return drafts.map((draft, block) => {
    const own = (of: [string, string]) => pick(text(...of), language).text;
    const found = dossierOf(draft.claim);
    const sentence = own(draft.sentence);
    // As the matcher has it: in English or Simplified Chinese.
    const compared = language === 'en' ? 'en' : 'zh-Hans';
    const record = pick(found.claim.statement, compared).text;
    const difference: Difference | null = draft.differs
      ? {
          article: spanOf(sentence, own(draft.differs.article)),
          record: spanOf(record, pick(text(...draft.differs.record), compared).text),
        }
      : null;
    const annotation: Annotation = {
      id: `a${block}`,
      claim: draft.claim,
      score: draft.sure === false ? 0.6 : 0.95,
      sure: draft.sure ?? true,
      why: language === 'en' ? ['ads', 'Go', 'Codex'] : ['广告', 'Go'],
      fidelity: draft.fidelity ?? 'faithful',
      difference,
      sentence: { block, start: 0, end: sentence.length, text: sentence },
      standing: draft.tone === 'differs' ? 'record' : draft.tone,
      tone: draft.tone,
    };
    return { annotation, dossier: found };
  });
}
