import type { Kind } from '../../claims/record.ts';
import type { CertaintyMark } from '../../text/certainty.ts';
import type { Span } from '../../text/span.ts';
import { clauseAt } from './clause.ts';
import type { Known } from './known.ts';
import { isClaimed, type Likeness, partClaimed, shareIn, weightOfAll } from './likeness.ts';
import type { Told, ToldTerm } from './told.ts';

/** Levels of marks. */
export const [possible, likely, expected, certain] = [-1, 0, 1, 2];

export const promising = /promis|pledg|vow|guarant|commit|承诺|保证|担保|包票/i;
export const confirming = /confirm|确认|证实/i;
export const saying =
  /\b(?:said|says|told|argued|claimed|wrote|added|explained|thinks?|believes?)\b|表示|称|说|认为|指出|透露|觉得|强调|提到/;

/** What a mark is, whatever its level: some are common in what people say of themselves, others are an article's own. */
const families: readonly RegExp[] = [
  /或许|说不定|兴许|没准/,
  /也许/,
  /perhaps|maybe|possibly/i,
  /^可能/,
  /有可能|^may$|might/i,
  /[有可]望/,
  /could|有机会|potential|possible/i,
  /hop|wish|希望|但愿/i,
  /guess|suspect|speculat|猜|推测|揣测|估摸/i,
  /据|reported|rumou?r|疑似|传闻|暗示|hint/i,
  /want|would like|consider|explor|mull|想要|考虑|尽量/i,
  /不知道|不清楚|know|怀疑|doubt|难说|说不准/i,
  /^不|^n't|not|未必|没有/i,
  /一定|必|注定|势必|定|绝对|definite|certain|sure|inevitabl|bound|must/i,
  /seem|appear|apparent|似乎|好像|貌似|看似|看样子|看起来/i,
  /decid|made up|make up|settled|决定|定下|想好|主意|拍板|敲定|定案|定局|定论|锁定|locked/i,
  /float|weigh|mull|wonder|thinking|talks|table|斟酌|权衡|琢磨|洽谈|磋商|商量|讨论|酝酿/i,
  /one day|some ?day|luck|ideal|theory|best|有朝一日|天|理想/i,
  /tr(?:y|ies)|working|争取|力[拼争]|试|盼|期/i,
  /pro(?:of|ve)|fact|证明|铁证|事实/i,
  /probabl|likely|大概|多半|估计|should|应|presum/i,
  promising,
  confirming,
  /敢|可以|向(?:你|大家)|打(?:了)?包票|担保|毫无|断[言定]|guarante|undoubt|no doubt|without/i,
];

/** The record's own verb: who expects may well say `perhaps`, who admits does not. */
const verbs: readonly RegExp[] = [
  /认为|觉得|相信|thought|thinks|believe|argued/i,
  /预[计言测料期]|打赌|predict|expect|forecast|bet\b/i,
  /承认|透露|宣布|证实|announce|admit|disclos|launch/i,
  /希望|担心|想要|hope|worr|want/i,
];

/** What follows a mark: 可能会, 可能不, may be, 可能需要 (of what happens now and then), maybe two. */
const following: readonly RegExp[] = [
  /^ ?(?:会|将|will\b)/iu,
  /^ ?(?:不|没|无|not\b|never\b)/iu,
  /^ ?(?:能|可以|是|be\b|have\b)/iu,
  /^ ?(?:需要|要|带来|出现|产生|导致|发生|存在|有|造成|实现|need|take|cause|happen)/iu,
  /^ ?(?:\d|几|[一两三四五十百]|a (?:couple|few)|the most)/iu,
];
/** What stands before it: I or we, somebody else, nothing, an adverb. */
const preceding: readonly RegExp[] = [
  /我们?$|\b(?:I|we) $/iu,
  /[他她]$|公司$|altman $|奥特曼$|openai $|\b(?:he|she|they) $/iu,
  /(?:^|[,;:!?，。；："”] ?)$/u,
  /(?:[是更也还就很都]|甚至|only|even|also) ?$/u,
  /(?:那些|对于|所有|任何|凡是?|什么|有些人|some (?:people )?|those (?:who|that) |who |which |that )[^,;:!?，。；：]{0,8}$/iu,
];
/** Of the whole sentence. */
const around: readonly RegExp[] = [
  /\b(?:I|we|my|our)\b|我/i,
  /\byou\b|你/i,
  saying,
  /\b(?:if|whether)\b|如果|要是|是否|假如|一旦/i,
];

/** The terms that follow a mark in its clause. */
export function governed({ folded, terms }: Told, mark: Span): ToldTerm[] {
  const clause = clauseAt(folded, mark);
  return terms.filter(({ start, end }) => start >= mark.end && end <= clause.end);
}

const within = ({ start, end }: Span, outer: Span) => start >= outer.start && end <= outer.end;

/** What tells whether a sentence is as sure as a claim where it has this mark. */
export function surenessAt(
  sentence: Told,
  known: Known,
  likeness: Likeness,
  mark: CertaintyMark,
  kind: Kind,
): number[] {
  const { folded, marks, terms } = sentence;
  const { wordings, statement } = known;
  const { span } = mark;
  const word = mark.word.toLowerCase();
  const clause = clauseAt(folded, span);
  const [front, after] = [folded.slice(0, span.start), folded.slice(span.end)];
  const inClause = terms.filter((term) => within(term, clause) && (term.end <= span.start || term.start >= span.end));
  const claimed = (list: readonly ToldTerm[]) => list.filter((term) => isClaimed(term, known));
  const share = (test: (wording: Told) => boolean) => wordings.filter(test).length / wordings.length;
  const marked = (test: (level: number) => boolean) => share((own) => own.marks.some(({ level }) => test(level)));
  const levels = statement.marks.map(({ level }) => level);
  const others = marks.filter((other) => other !== mark);
  const beside = others.filter((other) => within(other.span, clause));
  const count = (list: readonly CertaintyMark[], test: (level: number) => boolean) =>
    list.filter(({ level }) => test(level)).length;
  const isSoft = (level: number) => level <= possible;
  const isFirm = (level: number) => level >= certain;
  const which = (patterns: readonly RegExp[], text: string) => patterns.map((own) => (own.test(text) ? 1 : 0));
  return [
    marked(isFirm),
    marked(isSoft),
    marked((level) => level === likely),
    marked((level) => level >= expected),
    Math.max(-3, ...levels),
    Math.min(3, ...levels),
    mark.level,
    new Set(
      claimed(inClause)
        .filter(({ hash }) => known.weight(hash) >= 1)
        .map(({ hash }) => hash),
    ).size,
    partClaimed(inClause, known),
    partClaimed(governed(sentence, span), known),
    weightOfAll(claimed(inClause), known) / (weightOfAll(claimed(terms), known) + 1),
    Math.max(0, ...wordings.map(({ hashes }) => shareIn(inClause, hashes, known))),
    likeness.best,
    share((own) => own.folded.toLowerCase().includes(word)),
    share((own) => promising.test(own.folded)),
    ...(['commitment', 'prediction', 'figure', 'position', 'admission'] as const).map((own) => (kind === own ? 1 : 0)),
    ...which(families, folded.slice(Math.max(0, span.start - 1), span.start).replace(/[^敢]/u, '') + word),
    ...which(verbs, statement.folded),
    ...which(following, after),
    ...which(preceding, front),
    ...which(around, folded),
    /["“”「]/u.test(front) ? 1 : 0,
    count(others, isSoft),
    count(others, (level) => level === expected),
    count(others, isFirm),
    count(beside, isSoft),
    count(beside, (level) => level >= expected),
    inClause.length,
    /\p{Script=Han}/u.test(folded) ? 1 : 0,
  ];
}
