import { negations } from '../../text/certainty.ts';
import type { Span } from '../../text/span.ts';

/** A negation and the stretch of its clause that it denies. */
export interface Denial {
  readonly word: Span;
  readonly scope: Span;
}

/** What denies without a word for no: those that news uses of plans and abilities. */
const implicit =
  /\b(?:refus(?:es?|ed|ing)|(?:fails?|failed|unable|reluctant) to|lacks?|lacking|rather than|instead of|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|den(?:y|ies|ied|ying)|refut(?:es?|ed|ing))\b|难以|拒绝|否认|驳斥|[别甭](?:以为|猜|指望)|不要以为|误以为|缺乏|避免|防止|免受|豁免|而非|停止|杜绝|免于|谢绝|抗拒|抵制|无需/giu;
/** `not only`, `no secret`, `no less`: no denial. */
const none =
  /^(?:only|just|merely|simply|necessarily|as if|as though|secret|doubt|question|wonder|surprise|matter|less than|fewer than|sooner|small|mean feat|least|lack of|shortage of|end of|to mention|to be sniffed at|surprisingly|unlike|joke\b|exaggeration|short of|exception|even (?:an?|one|\d)(?![a-z]))\b/i;
const end =
  /[,.;:!?，。；："”]|--|\b(?:but|because|although|while|unless|though|so that)\b|而是|但|却|反而|因为|所以/iu;
/** 取代不了, 做不到: the verb stands before. */
const behind = /^[了到起出完好]/u;
const [farthest, farthestChinese] = [60, 16];

/** 不认为, `don't think`: what is not thought or wished reaches as far as the sentence does, commas and all. */
const attitude = /^(?:认为|觉得|相信|希望|指望|愿意?看到|期望)|^ (?:think|believe|expect|want|wish|hope)\b/i;
const attitudeEnd = /[.;!?。；]|--|\b(?:but|because|although|while|unless|though)\b|而是|但|却|反而|因为|所以/iu;

/** Neither he nor those who left with him: what follows them all is denied. */
const wide = /^(?:neither|nor|none|nobody)$/i;

/** 能不能, 是不是, 有没有: asks, and denies nothing. */
const isChoice = (folded: string, { start, end }: Span) =>
  start > 0 &&
  ((folded[end - 1] === '不' && folded[start - 1] === folded[end]) || /^有没有/u.test(folded.slice(start - 1, end)));
/** Words that hold a word for no and deny nothing; 非程序员 are others, and nothing is denied of them. */
const idiom =
  /(?<![并绝而])非|差不多|[忍禁]不住|不得了|不由|不胜|不惜|不失为|不愧|不免|难免|[搞弄]不好|没准儿?|保不[齐准]|说不准|免不了|少不了|巴不得|恨不得|由不得|不可或缺|不可避免|不可思议|不只|不单|不多不少|不到(?=[\d一两三四五六七八九十半百千])|[不毫]讳|比不[上过了]|不然|不亚于|不逊于|不输|不乏|不外乎|不排除|不得不|动不动|好不容易|前所未[有见闻]|从未有过|[特分个差区级类性告]别|知不觉|了不[得起]|不计其数|不折不扣|不言[而自][喻明]|毫不夸张|不谋而合|不约而同|不相上下|不在话下|不容[小忽]|不可[小估同]|不同凡响|不遗余力|[数说道]不[清胜尽完]/gu;
const isIdiom = (folded: string, { start, end }: Span) => {
  const from = Math.max(0, start - 3);
  return Array.from(folded.slice(from, end + 3).matchAll(idiom)).some(
    ({ index, 0: { length } }) => from + index < end && from + index + length > start,
  );
};

/** The denials of a folded text, in order. */
export function denials(folded: string): Denial[] {
  const words = [
    ...negations(folded).map(({ span }) => span),
    ...Array.from(folded.matchAll(implicit), (m) => ({ start: m.index, end: m.index + m[0].length })),
  ].sort((a, b) => a.start - b.start);
  return words.flatMap((word): Denial[] => {
    const rest = folded.slice(word.end);
    if (none.test(rest.trimStart()) || isChoice(folded, word) || isIdiom(folded, word)) return [];
    const chinese = /\p{Script=Han}/u.test(folded.slice(word.start, word.end));
    const isAttitude = attitude.test(rest);
    const stop = rest.search(isAttitude ? attitudeEnd : end);
    const most =
      isAttitude || wide.test(folded.slice(word.start, word.end)) ? rest.length : chinese ? farthestChinese : farthest;
    const length = Math.min(stop < 0 ? rest.length : stop, most);
    const before = chinese && behind.test(rest) ? 4 : 0;
    // 不会 is told as one word.
    const verb = chinese && /^[会能是该应要想可]/u.test(rest) ? 1 : 0;
    return [
      {
        word: { start: word.start, end: word.end + verb },
        scope: { start: word.start - before, end: word.end + length },
      },
    ];
  });
}

/** Whether a place is denied: by an odd number of denials. */
export const deniedAt = (place: Span, among: readonly Denial[]): boolean =>
  among.filter(({ word, scope }) => scope.start <= place.start && place.end <= scope.end && !within(place, word))
    .length %
    2 ===
  1;

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
