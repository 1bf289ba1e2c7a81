/** The names by which articles speak of OpenAI, of Sam Altman and of others of the field, and how often a text says them. */

const company = /(?<![\w./@-])open\s?ai(?!\.?\w)/giu;
const models = /chat\s?gpt|(?<![\w-])gpt[-‑–\s]?(?:oss|\d)/giu;
/** Words of their own, which count only beside the company or its models. */
const otherProducts = /(?<![\w-])(?:sora|codex|dall[-·]e|stargate)(?![\w-])|星际之门|星際之門/giu;
/** Altman in Latin letters and in the Chinese forms that can be nobody else. */
const altman = /(?<!\p{L})altman(?!\p{L})|(?<!\w)@sama(?!\w)|阿[尔爾]特曼|[奥奧](?:[尔爾]?特|[尔爾])曼/giu;
const samAltman = /\bsam(?:uel)?\s+(?:h\.?\s+)?altman\b|[山萨薩]姆[·・‧．.•\s]{0,2}[阿奥奧]/giu;
/** What goes with the head of a company that makes AI. */
const business = /\bai\b|人工智[能慧]|大模型|\bagi\b|\bceo\b|首席[执執]行官|[执執]行[长長]|chief executive/giu;
/** The other 奥特曼: what films, toys and comics about Ultraman speak of. */
const ultraman =
  /ultraman|tsuburaya|[圆円圓]谷|特[摄攝]|怪[兽獸]|迪迦|[赛賽][罗羅]|[泽澤]塔|泰[罗羅]|捷德|[变變]身|光之[国國]|M78|万代|萬代|手[办辦]|人偶|皮套|[剧劇][场場]版|卡牌|卡游|超人力霸王|[咸鹹]蛋超人|玩具/giu;

/** Others an article may be about instead, each with its head and its best known product. */
const others: readonly RegExp[] = [
  /\banthropic\b|\bclaude\b|amodei|阿莫[代戴迪][伊伊]|阿莫迪/giu,
  /\bgoogle\b|谷歌|\bgemini\b|deepmind|hassabis|哈[萨薩]比斯|pichai|皮查伊/giu,
  /\bmeta\b|zuckerberg|扎克伯格|祖克柏|\bllama\b|facebook/giu,
  /\bxai\b|\bgrok\b|\bmusk\b|马斯克|馬斯克|\btesla\b|特斯拉|spacex/giu,
  /microsoft|微[软軟]|nadella|[纳納]德拉|copilot/giu,
  /nvidia|英[伟偉][达達]|[辉輝][达達]|jensen\s+huang|[黄黃]仁[勋勳]/giu,
  /\bapple\b|[苹蘋]果|iphone|\bsiri\b/giu,
  /\bamazon\b|亚马逊|亞馬遜|bedrock|\baws\b/giu,
  /deepseek|深度求索|梁文[锋鋒]/giu,
  /alibaba|阿里|qwen|千[问問]/giu,
  /bytedance|字[节節]跳[动動]|豆包|doubao/giu,
  /\bkimi\b|月之暗面|moonshot|智[谱譜]|minimax/giu,
  /\bamd\b|[苏蘇]姿[丰豐]|lisa\s+su/giu,
  /thinking machines|safe superintelligence|murati\b|穆拉蒂/giu,
  /perplexity|mistral|cursor|github|langchain|cerebras/giu,
];

export interface Mentions {
  /** Where OpenAI or Altman is named: UTF-16 offsets. */
  readonly names: readonly number[];
  /** Where a product of OpenAI's is named. */
  readonly products: readonly number[];
  /** How often others are named. */
  readonly others: number;
}

/** What decides, for a whole article, whose name an ambiguous word is. */
export interface Sense {
  readonly altman: boolean;
  readonly products: boolean;
}

/**
 * Reads from the whole text whether `Altman`, 奥特曼, `Sora` and the like mean OpenAI's: beside a name said so often
 * there must be a fair measure of what belongs to it; one passing word about OpenAI does not make Ultraman its head.
 */
export function senseOf(text: string): Sense {
  const own = count(text, company) + count(text, models);
  const evidence = own + 2 * count(text, samAltman);
  const doubt = count(text, altman) + 4 * count(text, ultraman);
  return { altman: evidence > 0 && 4 * (evidence + count(text, business) / 2) >= doubt, products: own > 0 };
}

export function mentionsIn(text: string, sense: Sense): Mentions {
  return {
    names: [...offsets(text, company), ...(sense.altman ? offsets(text, altman) : [])],
    products: [...offsets(text, models), ...(sense.products ? offsets(text, otherProducts) : [])],
    others: others.reduce((sum, other) => sum + count(text, other), 0),
  };
}

function offsets(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index);
}

function count(text: string, pattern: RegExp): number {
  return offsets(text, pattern).length;
}
