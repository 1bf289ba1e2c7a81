import type { Span } from '../../text/span.ts';
import type { Script } from '../bag.ts';

/** Denials of a whole statement; those of a part (没有足够算力, 难以) deny only that part. */
const chinese =
  /不(?:再|会(?!议)|能(?!不)|应该?|该|想|愿意?|打算|需要|准备|认为|相信|觉得|允许|支持|同意)|并未|没能|并非|从未|从不|绝不|绝非|永不|拒绝/gu;
const english =
  /\b(?:not(?! only| just| merely)|never|no longer|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|wouldn't|couldn't|shouldn't|refus(?:es|ed))\b/gi;
/** `not only`, `rather than`, 而不是: a contrast denies only its foil. */
const contrast =
  /而不是|而非|而不|不是[^，。,]{1,20}而是|不仅|不只|不光|与其|rather than|instead of|not only|not just|, not /i;

/** Where each negation of a folded text stands; none in a contrast. */
export function negations(folded: string, script: Script): Span[] {
  if (contrast.test(folded)) return [];
  return Array.from(folded.matchAll(script === 'zh' ? chinese : english), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a text denies anything, be it in a contrast. */
export const denies = (folded: string, script: Script): boolean =>
  contrast.test(folded) ||
  folded.search(
    script === 'zh' ? /不(?![仅只但过断同久少])|没|未(?!来)|无(?![论限疑])|非(?!常)|拒绝|难以/u : english,
  ) >= 0 ||
  /\bno\b|\bwithout\b|n't\b/i.test(folded);

/** Opposite directions: words for one and for the other. */
const axes: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:increas\w+|ris(?:e[sn]?|ing)|rose|grow(?:s|n|ing)?|grew|soar\w*|surg\w+|expand\w*|climb\w*|widen\w*)\b|增加|增长|增多|上升|上涨|提高|提升|扩大|扩张|扩展|猛增|激增|大增|飙升|变强|增强/i,
    /\b(?:decreas\w+|declin\w+|fall(?:s|en|ing)?|fell|shrink\w*|shrank|drop(?:s|ped|ping)?|reduc\w+|plung\w+|narrow\w*)\b|减少|下降|下跌|下滑|降低|缩小|缩减|萎缩|锐减|骤降|减弱|变弱/i,
  ],
  [
    /\b(?:cheap(?:er|ly)?|less expensive)\b|便宜|低廉/i,
    /\b(?:more expensive|expensive|pricier|dearer|costlier)\b|更贵|昂贵/i,
  ],
  [/\b(?:better|improv\w+)\b|更好|变好|改善|改进/i, /\b(?:worse|worsen\w*|deteriorat\w+)\b|更差|变差|恶化|变糟|更糟/i],
  [
    /\b(?:faster|quicker|quickly|accelerat\w+)\b|更快|加快|加速|快于|快得多|迅速/i,
    /\b(?:slower|slowly|slow(?:s|ed|ing)? down)\b|更慢|放慢|放缓|减速|慢于|缓慢|慢得多/i,
  ],
  [/\b(?:easier|easy)\b|容易|简单/i, /\b(?:harder|hard|difficult)\b|困难|更难|很难|极难/i],
  [/\b(?:stronger|strong)\b|更强|强大/i, /\b(?:weaker|weak)\b|更弱|弱小/i],
  [
    /\b(?:more|greater|larger|bigger)\b(?! (?:than|expensive|difficult))|更多|更大|越来越多|越来越大/i,
    /\b(?:fewer|less|smaller)\b(?! (?:than|expensive))|更少|更小|越来越少|越来越小/i,
  ],
  [
    /\b(?:above|exceed\w*|outpac\w+|outgr[eo]w\w*|ahead of|leads?|leading)\b|超过|高于|领先|多于/i,
    /\b(?:below|trail\w*|behind|lag\w*)\b|低于|落后|少于/i,
  ],
  [/\b(?:support\w*|in favou?r)\b|支持|赞成/i, /\b(?:oppos\w+|against)\b|反对/i],
  [/\b(?:underestimat\w+)\b|低估/i, /\b(?:overestimat\w+)\b|高估/i],
];

/** For each axis the words of either end that a folded text has. */
export function directions(folded: string): readonly (readonly [Span | null, Span | null])[] {
  const spanOf = (pattern: RegExp): Span | null => {
    const match = pattern.exec(folded);
    return match ? { start: match.index, end: match.index + match[0].length } : null;
  };
  return axes.map(([one, other]) => [spanOf(one), spanOf(other)]);
}
