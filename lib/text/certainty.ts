import type { Span } from './span.ts';

/** From `it won't` to `it will`: how sure the wording is that something is or comes. */
export const certaintySteps = ['doubt', 'possible', 'likely', 'expected', 'certain'] as const;
export type CertaintyStep = (typeof certaintySteps)[number];

export interface CertaintyMark {
  readonly step: CertaintyStep;
  /** -2 (doubt) to 2 (certain). */
  readonly level: number;
  readonly word: string;
  /** UTF-16 offsets into the folded text. */
  readonly span: Span;
}

export interface Negation {
  readonly word: string;
  readonly span: Span;
}

const likely = certaintySteps.indexOf('likely') - 2;

/** Steps that are read first come first: `very likely` before `likely`, 不太可能 before 可能. */
const WORDS: readonly (readonly [CertaintyStep, RegExp])[] = [
  [
    'doubt',
    /\b(?:(?:highly |very )?unlikely|doubts?|doubtful|not (?:so |at all |yet )?(?:sure|certain|clear|likely|convinced)|(?:isn't|aren't|wasn't) (?:sure|certain|clear|likely|convinced)|unsure|unclear|uncertain|(?:do|does|did)(?: not|n't) (?:know|think|believe|expect|plan|intend)|has no plans?|have no plans?|remains to be seen|(?:has|have|had|is|are|was) (?:yet to|not|n't)(?: yet)? (?:decide|decided|make up|made up|settle|settled)|undecided|can(?:not|'t) say whether|no guarantee)\b|拿不准|没把握|有待|尚待|不(?:太|大|怎么)?可能|未必|不一定|不(?:太)?确定|不敢(?:肯定|说|确定)|说不准|难说|没有把握|不(?:认为|觉得|相信|指望|打算|预计|计划)|没有(?:计划|打算)|无意|存疑|怀疑|尚不清楚|还不知道|不知道|不见得|(?:还没|尚未|没|没有|未)(?:想好|决定|定下|拿定主意|打定主意|说死|拍板)|还没定|尚未定|没定|算不算|两说|[是值行成能定]不[是值行成能定](?:得)?(?:还|仍|尚)?(?:难说|未定|两说|再看)/giu,
  ],
  [
    'certain',
    /\b(?:definitely|certainly(?!,)|absolutely|unquestionably|indisputably|assuredly|categorically|for (?:sure|certain)|sure to|destined to|doomed to|beyond (?:any )?doubt|without question|sw(?:ears?|ore)|assur(?:es|ed)|surely|undoubtedly|without (?:a )?doubt|no doubt|guarantee[sd]?|guaranteeing|promis(?:e|es|ed)|promising(?= (?:not |never )?(?:to|that)\b)|commit(?:s|ted|ting)? to|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|confirm(?:s|ed|ing)?|(?:is|are|was|I'm|am) (?:certain|bound|sure|convinced|confident)(?: to| that)?|insists?|insisted|inevitabl[ey]|(?:has|have|had|been|is|are) (?:been |now )?proven|(?:has|have|had|hard|as) proof|settled (?:on|that)|locked in|irrevocabl[ey]|done deal|(?:made|making) up (?:his|its|their|her|my|our) minds?|(?:has|have|had) decided|undeniabl[ey]|unmistakabl[ey]|conclusive(?:ly)?|vouch(?:es|ed)?(?: for)?|gave (?:his|her|their|its|my|our) word|gives (?:his|her|their|its) word|beyond dispute|not a doubt|is a fact|has been (?:achieved|established)|unquestioned|flatly)\b|一定(?:会|能|要|将)|一定(?!的|程度|规模|数量|比例|范围|意义|时间|条件|限度|距离|量|水平)|保准|包准|管保|打保票|拍胸脯|发誓|立誓|誓[言将要]|[毋无]庸置疑|不容置疑|无可置疑|确凿|十拿九稳|不可避免|(?<![固稳规不])定[将会能]|已经?(?:决定|确定)|坐实|言之凿凿|(?<![挺蛮颇较])肯定(?:会|能|要|将)?|必(?:将|定|然会?|会|有)|确信|深信|坚信|断言|断定(?![制位期价])|笃定|咬定|打(?:了)?包票|毫无疑问|毫无悬念|无疑|可以(?:确定|肯定)|敢(?:肯定|确定)|百分之?百|铁定|铁板钉钉|绝对(?:会|能|是)|绝对(?=不)|绝(?=不会)|承诺|保证|确认|证实|(?<![有无的府金款供受被予]|信用)担保(?![的金品人物债])|注定|势必|板上钉钉|许诺|(?<!事实)(?:已经?|得到|被)证明|铁证|敲定|定案|定局|定论|既成事实|已成事实|锁定|拍板|千真万确|一口咬定|有十足把握|毫不怀疑|毋庸/giu,
  ],
  [
    'likely',
    /\b(?:(?:very |quite |most |highly )?(?:likely|probabl[ey])|should|presumably|in all likelihood|chances are|may well|might well)\b|很(?:有)?可能|极(?:有)?可能|大概率|多半|大概(?!率)|估计(?:会|能)|应(?:该|当)(?:会|能)?|想必|按理|有望|可望/giu,
  ],
  [
    'possible',
    /\b(?:could|might|[Pp]erhaps|[Mm]aybe|[Pp]ossibl[ey]|[Pp]otentially|hop(?:e|es|ed|ing)|[Hh]opefully|guess(?:es|ed|ing)?|wish(?:es|ed)?|suspect(?:s|ed)?|speculat(?:e|es|ed|ing)|rumou?r(?:s|ed)?|wants? to|would like to|(?:is|are|was|were) (?:considering|exploring|mulling)|consider(?:s|ing)|there is a chance|conceivabl[ey]|[Aa]rguably|[Aa]llegedly|[Ss]upposedly|[Pp]urportedly|conjectur(?:es?|ed)|surmis(?:es?|ed)|toy(?:s|ed|ing) with|aspir(?:es?|ed) to|unconfirmed|seem(?:s|ed|ingly)?|appear(?:s|ed)? to|[Aa]pparently|plausibl[ey]|float(?:s|ed|ing)? (?:the|an) idea|weigh(?:s|ed|ing) (?:whether|up)|mull(?:s|ed|ing)?|wonder(?:s|ed|ing)?|at best|with (?:any )?luck|(?:is|are|was|were) thinking (?:of|about)|someday|one day|some day|[Ii]deally)\b|\bmay\b|可能|或许|也许|说不定|希望|但愿|猜(?:测|想)?|推测|揣测|估摸|据传|想要|考虑(?!到)|或将|或会|疑似|恐怕|不排除|据信|传言|风传|有意(?![思义识])|保不[齐准]|[搞弄]不好|指不定|或[可能](?!以|者)|有机会|传闻|兴许|没准|尽量|暗示|似乎|好像|貌似|看似|看样子|看起来|有朝一日|盼(?:望|着|能)|力拼|力争|隐约|不妨|理想情况|斟酌|\bhint(?:s|ed|ing)?(?: at)?\b/gu,
  ],
  [
    'expected',
    /\b(?:(?<![Ff]ree )will(?! of\b)|(?:it|he|she|they|we|that|this|there)'ll|is going to|are going to|going to|expect(?:s|ed|ing|ation)?|predict(?:s|ed|ing|ion)?|forecast(?:s|ed|ing)?|wager(?:s|ed)?|reckon(?:s|ed)?|envision(?:s|ed)?|envisag(?:es?|ed)|anticipat(?:e|es|ed|ing)|plan(?:s|ned|ning)? to|intend(?:s|ed)? to|aim(?:s|ed|ing)? (?:to|for|at)|set to|on track to|due to (?=launch|arrive|ship|open|start|begin)|scheduled|slated|about to|bets?\b|believ(?:e|es|ed))\b|(?<!\w)I'll\b|预(?:计|测|期|言|料|判|估|想|见(?!性))|打赌|押注|敢赌|设想|构想|目标(?:是|为)|计划|打算|拟(?!人|合|态|定)|即将|将(?:要|会|于|在)|(?<![即麻大名干健])将(?!军|士|领|官|来|近|其|这|它|他|她|自己|所有|把|信|错)|相信|看好|(?<![社机议协学大年商酒宴峰聚委董事布工晚体开误理领培约只才都再])会(?![议计员场长谈面客馆所展话心])/gu,
  ],
];

const NEGATIONS =
  /\b(?:not|never|no longer|neither|nor|none|(?:nothing|nobody)(?! (?:is |was |has been |had been )?(?:more|less|worse|better|bigger|greater)\b)|cannot|without|(?<!\bhad )(?:hardly|barely)|no(?= [a-z]))\b|(?<=[a-z])n't\b|(?<!说(?=不定))不(?!营利|过|仅|但|断|同|止|少|禁|妨|管|如|久|错|足为奇|光|论|得不|只是|低于|超过|高于|多于|知不觉)|(?<!没有)没(?:有(?!没有|比[^,.;:!?，。；：]{1,16}[更还])|能|(?!有))(?!收|想到)|并非|绝非|并无|(?<![除莫若且是可岂无])非(?!常|凡|洲|营|法|同寻常)|从未|尚未|未(?![来婚成知免卜])|毫无|无法|别(?=[去再把让给说想])/giu;

/** The words of a folded text that say how sure something is, in order. */
export function certainty(text: string): CertaintyMark[] {
  const taken = new Uint8Array(text.length);
  const found: CertaintyMark[] = [];
  for (const [step, pattern] of WORDS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      found.push({ step, level: certaintySteps.indexOf(step) - 2, word: match[0], span });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start);
  // 可能会 is one word: a future that is only possible.
  return found.filter(({ word, span }, i) => {
    const before = found[i - 1];
    return !(before && before.level <= likely && before.span.end === span.start && /^[会将]/u.test(word));
  });
}

/** The negating words of a folded text, in order: `not`, 不, 没有, 并非; not 不过, 不仅, 非常. */
export function negations(text: string): Negation[] {
  return Array.from(text.matchAll(NEGATIONS), (match) => ({
    word: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}
