import { tie } from '../../lib/claims/known.ts';
import { articleKey } from '../../lib/notebook/address.ts';
import { articleText } from '../../lib/notebook/blocks.ts';
import type { Colour, Note } from '../../lib/notebook/note.ts';
import { notedClaim } from '../../lib/notebook/noted.ts';
import { select } from '../../lib/notebook/select.ts';
import { type DemoPage, demoFacts, demoHtml } from '../../tests/support/demo.ts';
import { loadPack } from '../claims/load.ts';
import { readFileArticle } from '../read/read.ts';

/** What someone keeps of our demo pages: the claim that a sentence states, or words of the page; then their own. */
type Kept = readonly [of: string, text: string, tags: readonly string[], colour?: Colour];

const kept: Partial<Record<DemoPage, readonly Kept[]>> = {
  'en-ads': [
    ['altman-20230516-ads-not-ruled-out', '', ['ads']],
    ['altman-20240318-ads-hate', 'Taste, he says, not principle. Quote this one whole.', ['ads', 'lead'], 'amber'],
    ['altman-202405-ads-last-resort', 'The line everything else is measured against.', ['ads', 'lead'], 'rose'],
    ['altman-20250618-ads-not-totally-against', 'First turn. Check the minute in the podcast.', ['ads', 'to check']],
    ['altman-20251201-code-red', '', ['ads', 'products']],
    ['altman-20260116-ads-test', 'Second turn. Twenty months after “last resort”.', ['ads'], 'amber'],
    [
      'simo-20260211-ads-minority-of-revenue',
      'Set beside the $25 billion told to investors.',
      ['ads', 'money'],
      'blue',
    ],
    ['openai-202604-ad-revenue-projection', 'Who saw the document? Ask for it.', ['ads', 'money', 'to check'], 'blue'],
  ],
  'en-compute': [
    ['openai-20250121-stargate-500bn', '', ['chips', 'money']],
    [
      'altman-20251028-30gw-1400bn',
      'Commitments or plans? The wording changes from speech to speech.',
      ['chips', 'money'],
      'amber',
    ],
    ['altman-20251031-100bn-by-2027', 'Due at the end of 2027.', ['money', 'deadlines'], 'rose'],
    [
      'openai-20260220-compute-600bn',
      '$1.4 trillion has become $600 billion. Over which years?',
      ['chips', 'money', 'to check'],
      'blue',
    ],
    [
      'nvidia-20260220-30bn-instead-of-100bn',
      'Shares, not buildings. Ask both when the plan was dropped.',
      ['chips', 'to check'],
      'rose',
    ],
  ],
  'zh-hans-gpt5': [
    ['altman-20250807-gpt5-phd-level-expert', '和他一年后的说法对照着写。', ['GPT-5', '导语'], 'amber'],
    ['altman-20250813-4o-plenty-of-notice', '“提前充分告知”：实际是提前多久？', ['GPT-5', '待查'], 'rose'],
    ['altman-20260126-writing-screwed-up', '', ['GPT-5']],
    ['altman-20260126-cost-100x-by-2027', '文章写的是十倍，记录里是一百倍。联系编辑更正。', ['成本', '待查'], 'rose'],
  ],
  'zh-hans-work': [
    ['altman-20250722-customer-support-gone', '一周之内两种说法。', ['就业', '导语'], 'amber'],
    ['altman-20251218-workflow-change-slower-than-thought', '', ['就业']],
    ['altman-20260901-jobs-impact-lower', '最新的表态，放在结尾。', ['就业'], 'blue'],
  ],
  'zh-hant-sora': [
    ['altman-20250930-sora-chatgpt-moment', '開場可以用這一句。', ['Sora', '導言'], 'amber'],
    ['openai-20260324-sora-app-shut', '從上線到關閉只有半年。', ['Sora', '時間線'], 'blue'],
    ['altman-20251014-erotica-in-december', '延了幾次？查清楚每次的理由。', ['產品', '待查']],
    ['openai-20260209-device-not-before-feb-2027', '年份與法庭文件不同，要核對。', ['裝置', '待查'], 'rose'],
  ],
};

/** Notes on our demo pages as a reporter might keep them, the latest first; those with a claim as an older base had it. */
export function keptNotes(): Note[] {
  const pack = loadPack();
  const people = new Map(pack.people.map((person) => [person.id, person]));
  const known = new Map(tie(pack).map((tied) => [tied.claim.id, tied]));
  const notes = Object.entries(kept).flatMap(([page, list], day) => {
    const { article } = readFileArticle(`${page}.html`, new TextEncoder().encode(demoHtml(page as DemoPage)));
    const text = articleText(article.blocks);
    const { blocks: _, ...about } = article;
    const { states } = demoFacts(page as DemoPage);
    return list.map(([of, own, tags, colour = 'grey'], i): Note => {
      const state = states.find(({ claim }) => claim === of);
      const tied = known.get(of);
      if (!state || !tied) throw new Error(`${page} does not state ${of}, or nothing is on record`);
      const start = text.indexOf(state.sentence);
      const at = new Date(Date.UTC(2026, 9, 14 + day, 8, 12 + 4 * i)).toISOString();
      const { claim, standing } = tied;
      const noted = notedClaim(of, claim, people.get(claim.speaker) ?? null, 'base @ 2026.10.01');
      return {
        id: `demo-${page}-${i}`,
        article: { ...about, key: articleKey(about.url ?? page) },
        selector: select(text, { start, end: start + state.sentence.length }),
        // Some were open still when they were kept.
        claim: i % 3 === 1 && claim.outcome ? { ...noted, verdict: 'pending', asOf: '2026-01-01' } : noted,
        tone: state.differs ? 'differs' : standing,
        colour,
        tags: [...tags],
        text: own,
        created: at,
        modified: at,
      };
    });
  });
  return notes.reverse();
}
