import type { Script } from './bag.ts';

/** What kind of sentence it is, from its words alone: each between 0 and 1. */
export interface Form {
  readonly question: number;
  readonly exclamation: number;
  readonly firstPerson: number;
  readonly thirdPerson: number;
  readonly secondPerson: number;
  readonly reporting: number;
  readonly quoted: number;
  readonly hedged: number;
  readonly firm: number;
  readonly future: number;
  readonly past: number;
  readonly negated: number;
  readonly contrast: number;
  readonly example: number;
  readonly leadIn: number;
  readonly demonstrative: number;
  /** Opens with a word that leans on the sentence before. */
  readonly leaning: number;
}

type Patterns = Readonly<Record<Exclude<keyof Form, 'quoted'>, RegExp>>;

const english: Patterns = {
  question: /\?["'”)]*\s*$|^(?:what|why|how|who|when|where|is|are|do|does|did|can|could|will|would|should)\b.*\?/i,
  exclamation: /!["'”)]*\s*$/,
  firstPerson: /\b(?:i|i'm|i've|i'd|i'll|my|me|we|we're|we've|we'll|our|us)\b/i,
  thirdPerson: /\b(?:he|his|him|she|her|they|their|it|its)\b/i,
  secondPerson: /\b(?:you|your|you're|you'll)\b/i,
  reporting:
    /\b(?:said|says|say|told|tells|according to|wrote|writes|argued|argues|claimed|claims|added|adds|noted|notes|explained|explains|acknowledged|acknowledges|admitted|admits|conceded|predicts|predicted|announced|confirmed|promised|pledged|warned|warns|believes|believed|thinks|expects|expected|revealed|reveals|suggested|suggests|described|describes|envisions|hopes)\b/i,
  hedged:
    /\b(?:may|might|could|perhaps|maybe|possibly|probably|likely|guess|hope|hopes|think|thinks|believe|believes|suspect|expect|expects|seems|somewhat|potentially)\b/i,
  firm: /\b(?:will|definitely|certainly|never|always|must|promise|promised|guarantee|confirmed|pledged|vowed|commit|committed)\b/i,
  future: /\b(?:will|won't|going to|gonna|by 20\d\d|next (?:year|month|week|few)|soon|future|in \d+ years?|within)\b/i,
  past: /\b(?:was|were|had|did|used to|ago|last (?:year|month|week)|previously|earlier)\b/i,
  negated:
    /\b(?:not|no|never|n't|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|without|neither|nor|none)\b|n't\b/i,
  contrast: /\b(?:but|however|although|though|yet|instead|rather|despite|while)\b/i,
  example: /\b(?:for example|for instance|such as|e\.g\.|like when|imagine|say you|suppose)\b/i,
  leadIn: /[:：]\s*$|\b(?:the following|as follows|here(?:'s| is| are) )/i,
  demonstrative: /\b(?:this|that|these|those|such)\b/i,
  leaning: /^["'“‘(]*(?:it|this|that|these|those|they|he|she|and|but|so|because|also|then|which|or)\b/i,
};

const chinese: Patterns = {
  question: /[?？]["'”’」』)）]*\s*$|(?:吗|呢)[?？。]?["”」]*$|^(?:为什么|为何|怎么|如何|是否|难道|什么)/,
  exclamation: /[!！]["'”’」』)）]*\s*$/,
  firstPerson: /我/,
  thirdPerson: /他|她|它/,
  secondPerson: /你|您/,
  reporting:
    /表示|称[,，“"道]?|[，,。]?说[,，道:：“"]|认为|指出|透露|宣布|承认|坦言|预测|预计|预言|强调|承诺|提到|解释|警告|写道|回应|补充|直言|相信|希望|回答|谈到|介绍|断言/,
  hedged: /可能|也许|或许|大概|估计|应该会|希望|我觉得|我想|似乎|有望|恐怕|说不定|大约|预计|猜/,
  firm: /一定|必须|必将|肯定|绝对|承诺|保证|确认|绝不|永远|从不|将会|显然/,
  future: /将|未来|明年|后年|会在|年底|年内|今后|即将|下一|以后|接下来/,
  past: /曾|过去|以前|当时|去年|之前|已经|了[。，,]|早前|此前|上周|上个月/,
  negated: /不|没|无|未|非|别|勿/,
  contrast: /但|然而|不过|却|虽然|尽管|而是|反而|可是|相反/,
  example: /比如|例如|譬如|举例|举个|好比|想象一下|假设|像是/,
  leadIn: /[:：]\s*$|如下|以下/,
  demonstrative: /这|那|此|该/,
  leaning:
    /^["'“‘「『（(]*(?:这|那|它|他|她|但|而|所以|因此|不过|同时|此外|并且|而且|因为|也|就|其|另外|于是|当然|对此)/,
};

const quotation = /"[^"]*"?|“[^”]*”?|「[^」]*」?|『[^』]*』?/gu;

/** Share of a text that stands in quotation marks. */
function quotedShare(text: string): number {
  let inside = 0;
  quotation.lastIndex = 0;
  for (let match = quotation.exec(text); match; match = quotation.exec(text)) inside += match[0].length;
  return text.length ? inside / text.length : 0;
}

/** Whether a text, folded and in small letters, has one of these marks. */
export const hasForm = (mark: keyof Patterns, folded: string, script: Script): boolean =>
  (script === 'zh' ? chinese : english)[mark].test(folded);

export function formOf(folded: string, script: Script): Form {
  const form: Record<string, number> = { quoted: quotedShare(folded) };
  for (const [name, pattern] of patterns[script]) form[name] = pattern.test(folded) ? 1 : 0;
  return form as unknown as Form;
}

const patterns = { en: Object.entries(english), zh: Object.entries(chinese) };
