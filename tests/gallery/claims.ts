import { Converter } from 'opencc-js';
import type { Claim, Outcome, Person, Relation, Source, Text, Thread } from '../../lib/claims/record.ts';

// Made when it is first needed: its tables take a while to build.
let toHant: ReturnType<typeof Converter> | undefined;
export const text = (en: string, zh: string): Text => ({
  en,
  zh,
  get zhHant() {
    toHant ??= Converter({ from: 'cn', to: 'twp' });
    return toHant(zh);
  },
});

const source = (
  title: string,
  publisher: string,
  date: string,
  url: string,
  locator: string | null = null,
): Source => ({
  url,
  title,
  publisher,
  lang: /\p{Script=Han}/u.test(title) ? 'zh' : 'en',
  date,
  locator,
});
const bears = (type: Relation['type'], target: string, en: string, zh: string): Relation => ({
  type,
  target,
  strength: 3,
  note: text(en, zh),
});
const outcome = (verdict: Outcome['verdict'], asOf: string, en: string, zh: string): Outcome => ({
  verdict,
  asOf,
  note: text(en, zh),
  evidence: [
    {
      url: 'https://outlet.example/evidence',
      title: 'What became of it',
      publisher: 'The Meridian',
      date: asOf,
      claim: null,
    },
  ],
});

type Draft = Pick<Claim, 'id' | 'saidOn' | 'kind' | 'occasion' | 'statement' | 'sources'> & Partial<Claim>;
const claim = (draft: Draft): Claim => ({
  aliases: [],
  speaker: 'sam-altman',
  reportedBy: null,
  topics: ['ads'],
  deadline: null,
  quantities: [],
  paraphrases: { en: [], zh: [] },
  nearMisses: { en: [], zh: [] },
  contraries: { en: {}, zh: {} },
  remark: null,
  relations: [],
  outcome: null,
  ...draft,
});

export const people: Person[] = [
  {
    id: 'sam-altman',
    name: text('Sam Altman', '萨姆·奥特曼'),
    aliases: [],
    role: text('Chief executive of OpenAI', 'OpenAI首席执行官'),
    kind: 'person',
    of: 'openai',
  },
];

export const claims: Claim[] = [
  claim({
    id: 'ads-senate',
    saidOn: '2023-05-16',
    kind: 'position',
    occasion: text('US Senate hearing', '美国参议院听证会'),
    statement: text(
      'Altman would not rule advertising out, but strongly preferred charging for subscriptions.',
      '奥特曼没有排除广告，但明显更愿意收订阅费。',
    ),
    sources: [source('Hearing record', 'US Senate', '2023-05-16', 'https://outlet.example/senate')],
  }),
  claim({
    id: 'ads-last-resort',
    saidOn: '2024-05',
    kind: 'position',
    occasion: text('Talk at Harvard University', '哈佛大学座谈'),
    statement: text(
      'Altman said that ads combined with AI unsettle him, and that they would be a last resort, used only if nothing else gave everyone access.',
      '奥特曼说广告与AI结合让他不安，只有在别无办法让人人用得上时，才会作为最后手段。',
    ),
    sources: [
      source('Notes from the talk', 'Campus Daily', '2024-05', 'https://outlet.example/talk', 'a last resort for us'),
    ],
    relations: [
      bears(
        'revises',
        'ads-senate',
        'A preference for subscriptions in May 2023 hardened in May 2024 into calling ads a last resort.',
        '2023年5月只是更愿收订阅费，2024年5月改称广告是最后手段。',
      ),
    ],
  }),
  claim({
    id: 'ads-not-against',
    saidOn: '2025-06-18',
    kind: 'position',
    occasion: text('OpenAI Podcast', 'OpenAI播客'),
    statement: text(
      'Altman said he is not totally against ads, and that changing answers for whoever pays would destroy trust.',
      '奥特曼说他并不完全反对广告；为付钱的人改动回答会毁掉信任。',
    ),
    sources: [source('Episode 1', 'OpenAI', '2025-06-18', 'https://outlet.example/podcast')],
    relations: [bears('revises', 'ads-last-resort', 'Softer than in May 2024.', '比2024年5月缓和。')],
  }),
  claim({
    id: 'ads-expects',
    saidOn: '2025-10-17',
    kind: 'prediction',
    occasion: text('Conversations with Tyler', '泰勒·考恩访谈'),
    statement: text(
      'Altman expected OpenAI to try ads at some point, though not as its biggest source of revenue.',
      '奥特曼预计OpenAI总会试试广告，但不会是最大的收入来源。',
    ),
    sources: [source('Transcript', 'Conversations with Tyler', '2025-10-17', 'https://outlet.example/tyler')],
    relations: [bears('revises', 'ads-not-against', 'From not opposed to expected.', '从不反对到预计会试。')],
    outcome: outcome('came-true', '2026-02-09', 'Tests of ads began on 9 February 2026.', '2026年2月9日开始测试广告。'),
  }),
  claim({
    id: 'ads-test',
    saidOn: '2026-01-16',
    kind: 'commitment',
    occasion: text('Post on X', 'X帖文'),
    statement: text(
      'Altman announced tests of ads for free and Go users, with no payment ever changing an answer.',
      '奥特曼宣布在免费版和Go版测试广告，任何付费都不会改动回答。',
    ),
    sources: [
      source('Sam Altman on X', 'X', '2026-01-16', 'https://outlet.example/post', 'starting to test ads'),
      source('广告将至', '某科技报', '2026-01-17', 'https://outlet.example/zh', '开始测试广告'),
    ],
    relations: [
      bears(
        'contradicts',
        'ads-last-resort',
        'What was to be a last resort in May 2024 was announced in January 2026. He had not ruled ads out; that no one can pay to change an answer is the same in both.',
        '2024年5月称广告是最后手段，2026年1月宣布测试。他此前没有排除广告；“不能花钱改回答”前后一致。',
      ),
      bears('resolves', 'ads-expects', 'The expected trial was announced.', '预计中的尝试公布了。'),
    ],
    outcome: outcome(
      'pending',
      '2026-10-05',
      'No proven case of paid influence was found.',
      '未见付费影响回答的实证。',
    ),
  }),
  claim({
    id: 'ads-forecast',
    saidOn: '2026-04',
    kind: 'prediction',
    occasion: text('Investor projections, as reported', '据报道的投资者预测'),
    statement: text(
      'OpenAI expected $2.5 billion of advertising revenue in 2026 and $100 billion by 2030.',
      'OpenAI预计2026年广告收入25亿美元，2030年达1000亿美元。',
    ),
    deadline: '2030-12-31',
    reportedBy: text('Axios', 'Axios'),
    sources: [source('Projections', 'Newsletter', '2026-04', 'https://outlet.example/forecast')],
    outcome: outcome(
      'pending',
      '2026-09-30',
      'About one billion dollars a year in September.',
      '9月时约为每年10亿美元。',
    ),
  }),
  claim({
    id: 'cost-100x',
    saidOn: '2026-01-26',
    kind: 'prediction',
    topics: ['cost'],
    deadline: '2027-12-31',
    occasion: text('OpenAI builder town hall', 'OpenAI开发者座谈会'),
    statement: text(
      'Altman guessed on stage that by the end of 2027 OpenAI should be able to offer intelligence of the GPT-5.2 level for at least 100 times less.',
      '奥特曼当场预估，到2027年底OpenAI应能把GPT-5.2水平的智能成本降到百分之一以下。',
    ),
    sources: [
      source('Transcript', 'The Meridian', '2026-01-28', 'https://outlet.example/hall', 'at least a hundred times'),
    ],
    outcome: outcome(
      'pending',
      '2026-10-08',
      'About tenfold so far by list price; equal quality was not established.',
      '按标价迄今约降十倍，质量是否相当未证实。',
    ),
  }),
  claim({
    id: 'codex-month',
    saidOn: '2026-01-24',
    kind: 'commitment',
    topics: ['coding'],
    deadline: '2026-02-24',
    occasion: text('Post on X', 'X帖文'),
    statement: text(
      'Altman promised several Codex launches over the coming month.',
      '奥特曼承诺未来一个月推出多个Codex相关产品。',
    ),
    sources: [source('Sam Altman on X', 'X', '2026-01-24', 'https://outlet.example/codex')],
    outcome: outcome(
      'came-true',
      '2026-02-12',
      'Launches followed on 2, 5 and 12 February 2026.',
      '2026年2月2日、5日、12日先后推出。',
    ),
  }),
  claim({
    id: 'hiring-slower',
    saidOn: '2026-01-26',
    kind: 'commitment',
    topics: ['hiring'],
    occasion: text('OpenAI builder town hall', 'OpenAI开发者座谈会'),
    statement: text(
      'Altman said OpenAI would slow hiring sharply but not stop it.',
      '奥特曼说OpenAI会大幅放慢招聘，但不会停止。',
    ),
    sources: [source('Transcript', 'The Meridian', '2026-01-28', 'https://outlet.example/hall')],
    outcome: outcome(
      'partly',
      '2026-03-21',
      'Hiring went on; no slowdown was reported.',
      '招聘仍在继续，未见放慢的报道。',
    ),
  }),
  claim({
    id: 'agents-least',
    saidOn: '2025-07-17',
    kind: 'position',
    topics: ['agents'],
    occasion: text('Post on X', 'X帖文'),
    statement: text(
      'Altman advised giving agents only the access that a task needs.',
      '奥特曼建议只给智能体完成任务所需的最低权限。',
    ),
    sources: [source('Sam Altman on X', 'X', '2025-07-17', 'https://outlet.example/agent')],
  }),
  claim({
    id: 'agents-two-hours',
    saidOn: '2026-01-26',
    kind: 'admission',
    topics: ['agents'],
    occasion: text('OpenAI builder town hall', 'OpenAI开发者座谈会'),
    statement: text(
      'Altman said that after two hours he had given Codex full access to his computer.',
      '奥特曼说他用了两小时就放开了Codex对自己电脑的全部权限。',
    ),
    sources: [source('Transcript', 'The Meridian', '2026-01-28', 'https://outlet.example/hall')],
    relations: [
      bears(
        'contradicts',
        'agents-least',
        'Another product; and he told it as a warning.',
        '产品不同；他讲这件事是为了示警。',
      ),
    ],
  }),
];

export const threads: Thread[] = [
  {
    id: 'ads',
    title: text('Ads in ChatGPT', 'ChatGPT里的广告'),
    summary: text('From last resort to tests.', '从最后手段到测试。'),
    claims: ['ads-senate', 'ads-last-resort', 'ads-not-against', 'ads-expects', 'ads-test', 'ads-forecast'],
    turns: [
      { date: '2024-05', what: text('Ads are a last resort', '广告是最后手段'), claim: 'ads-last-resort' },
      { date: '2025-06-18', what: text('Not totally against ads', '并不完全反对广告'), claim: 'ads-not-against' },
      { date: '2025-10-17', what: text('Expects to try ads', '预计会试广告'), claim: 'ads-expects' },
      { date: '2026-01-16', what: text('Ad tests announced', '宣布测试广告'), claim: 'ads-test' },
    ],
  },
];
