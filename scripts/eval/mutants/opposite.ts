import { type Edit, pairs } from './edits.ts';

const denials: readonly Edit[] = [
  [/\bwill\b(?! not| never)/i, ['will not', "won't", 'will never']],
  [/\bwould\b(?! not| never)/i, ['would not', "wouldn't", 'would never']],
  [/\bcan\b(?! not|'t)/i, ['cannot', "can't", 'can never']],
  [/\b(is|are|was|were)\b(?! not|n't| no)/i, ['$1 not', "$1n't", '$1 no longer']],
  [/\b(should|could)\b(?! not)/i, ['$1 not', "$1n't"]],
  [/\b(has|have|had)\b(?= \w+(?:ed|en)\b)/i, ['$1 not', '$1 never']],
  [/\b(believe|want|expect|need|plan|support|allow|like|care|think)s\b/i, ['does not $1', "doesn't $1"]],
  [
    /\b(I|we|they|people|you) (want|need|expect|believe|like|use|have|love|worry|know)\b/i,
    ["$1 don't $2", '$1 do not $2'],
  ],
  [/(?<![不就才只都社机大学协一])会(?![议谈员长上计场面话])/, ['不会', '绝不会', '并不会']],
  [/(?<![不可功性智只产动效节职])能(?![力量源够在把耗])/, ['不能', '无法']],
  [/(?<!不)(?:可以|能够)/, ['无法', '不可以', '不能']],
  [/(?<![不就只总还于但可而都便老正尤])是(?![否因]|[^，。,]{0,12}[吗呢])/, ['不是', '并不是', '并非']],
  [/(?<![没所只还具唯])有(?![些点的时人几关效])/, ['没有']],
  [/(?<!不)(认为|相信|希望|需要|应该|打算|愿意|喜欢|觉得|同意|允许|建议|担心)/, ['不$1', '并不$1']],
  [/(?<!早)已经?(?!知)/, ['尚未', '还没有']],
];

const assertions: readonly Edit[] = [
  [/\b(will|would|can|could|should|is|are|was|were|has|have|do|does|did) (?:not|never)\b/i, ['$1']],
  [/\bwon't\b/i, ['will']],
  [/\b(?:cannot|can't)\b/i, ['can']],
  [/\b(is|are|was|were|would|could|should|has|have)n't\b/i, ['$1']],
  [/\b(?:do|does|did)n't /i, ['']],
  [/\bno longer\b/i, ['still']],
  [/\bnever\b/i, ['always']],
  [/\bwithout\b/i, ['with']],
  [/不(会(?!议)|能|应该?|想|需要|愿意?|是|打算|认为|觉得|相信|希望|喜欢|可以|用)/, ['$1']],
  [/不(?=[适符建值足])/, ['很']],
  [/(?:并没有|没有|没)(?=\p{Script=Han})/u, ['', '已经']],
  [/无法/, ['能够', '可以']],
  [/并非/, ['正是', '就是']],
  [/不再/, ['仍然', '还会']],
  [/从未|从来没有?/, ['一直', '多次']],
  [/尚未|还没有?/, ['已经']],
  [/难以/, ['容易']],
];

const antonyms: readonly Edit[] = pairs(`
  increase/decrease; increases/decreases; increased/decreased; increasing/decreasing; rise/fall; rises/falls; rising/falling;
  grow/shrink; grows/shrinks; growing/shrinking; grew/shrank; more/less; faster/slower; cheaper/more expensive; better/worse;
  easier/harder; easy/hard; higher/lower; high/low; larger/smaller; bigger/smaller; big/small; supports/opposes; support/oppose;
  accelerate/slow down; expand/shrink; stronger/weaker; strong/weak; underestimate/overestimate; succeed/fail; accept/reject;
  allow/forbid; open/closed; optimistic/pessimistic; right/wrong; good/bad; always/never; ahead/behind; above/below;
  possible/impossible; likely/unlikely; safe/dangerous; most/least; agree/disagree; simple/complicated; many/few; more/fewer;
  helpful/useless; important/unimportant; love/hate; start/stop; win/lose; raise/cut; create/destroy; happy/unhappy;
  增加/减少; 提高/降低; 提升/下降; 上升/下降; 上涨/下跌; 更快/更慢; 更多/更少; 更好/更差; 更高/更低; 更大/更小; 更强/更弱;
  便宜/昂贵; 容易/困难; 扩大/缩小; 加快/放慢; 加速/放缓; 支持/反对; 乐观/悲观; 成功/失败; 接受/拒绝; 允许/禁止; 开放/封闭;
  安全/危险; 主动/被动; 领先/落后; 超过/低于; 积极/消极; 集中/分散; 长期/短期; 简单/复杂; 欢迎/抵制; 喜欢/讨厌; 盈利/亏损;
  招聘/裁员; 公开/保密; 低估/高估; 增长/萎缩; 变强/变弱; 变好/变差; 很多/很少; 越来越多/越来越少; 非常/并不; 极其/并不;
  极大/略微; 完全/几乎不; 强大/弱小; 清楚/不清楚; 重要/不重要; 有用/没用; 放缓/加快; 大幅/小幅; 机会/风险; 优势/劣势;
  赞成/反对; 同意/不同意; 相同/不同; 最好/最差; 最大/最小; 快速/缓慢; 紧张/放松; 担心/不担心; 兴奋/失望; 需要/无需`);

export const opposites: readonly (readonly Edit[])[] = [denials, assertions, antonyms];
