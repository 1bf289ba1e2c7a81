import type { Span } from './span.ts';

/** A name that texts write in several ways and two languages, under one term. */
export interface Name extends Span {
  readonly term: string;
}

/** term: forms, folded (simplified, half-width). Family names after `|` also stand behind the given names before it. */
const TABLE = `
altman: Altman, @sama, sama, SamAltman, Sam Altman, Samuel Altman, Sam H. Altman; 山姆, 萨姆, 塞缪尔 | 奥特曼, 阿尔特曼, 奥尔特曼, 奥尔曼
musk: Musk, Elon Musk; 埃隆, 伊隆, 艾隆 | 马斯克
brockman: Brockman, Greg Brockman, @gdb; 格雷格 | 布罗克曼, 布洛克曼
sutskever: Sutskever, Ilya Sutskever; 伊利亚, 伊尔亚 | 苏茨克维, 苏茨克弗, 苏茨克沃
murati: Murati, Mira Murati; 米拉 | 穆拉蒂, 穆拉提
nadella: Nadella, Satya Nadella; 萨提亚 | 纳德拉
pichai: Pichai, Sundar Pichai; 桑达尔 | 皮查伊, 皮查依
hassabis: Hassabis, Demis Hassabis; 德米斯 | 哈萨比斯
zuckerberg: Zuckerberg, Mark Zuckerberg; 马克 | 扎克伯格, 祖克柏, 佐克柏
huang: Jensen Huang; | 黄仁勋
amodei: Amodei, Dario Amodei; 达里奥, 达里欧 | 阿莫迪, 阿莫代伊, 阿莫戴
ive: Jony Ive; 乔纳森, 乔尼, 强尼 | 艾维, 伊夫
friar: Sarah Friar; 萨拉, 莎拉 | 弗里尔, 弗莱尔
simo: Fidji Simo; 菲吉 | 西莫, 西摩
lightcap: Lightcap, Brad Lightcap; 布拉德 | 莱特卡普
weil: Kevin Weil; 凯文 | 韦尔, 威尔
turley: Nick Turley; 尼克 | 特利, 图尔利
pachocki: Pachocki, Jakub Pachocki; 雅库布 | 帕乔基, 帕霍茨基
son: Masayoshi Son; | 孙正义
ellison: Larry Ellison; 拉里 | 埃里森
openai: OpenAI, Open AI
google: Google, 谷歌
deepmind: DeepMind, Google DeepMind
microsoft: Microsoft, 微软
nvidia: Nvidia, 英伟达, 辉达
apple: Apple, 苹果
amazon: Amazon, 亚马逊
meta: Meta, Meta Platforms
softbank: SoftBank, 软银
oracle: Oracle, 甲骨文
broadcom: Broadcom, 博通
tesla: Tesla, 特斯拉
disney: Disney, 迪士尼
samsung: Samsung, 三星
tsmc: TSMC, 台积电
intel: Intel, 英特尔
tiktok: TikTok, 抖音
twitter: Twitter, 推特
reddit: Reddit, 红迪
stargate: Stargate, 星际之门
anthropic: Anthropic
deepseek: DeepSeek, 深度求索
wsj: WSJ, Wall Street Journal, 华尔街日报
nyt: New York Times, 纽约时报
ft: Financial Times, 金融时报
reuters: Reuters, 路透社, 路透
bloomberg: Bloomberg, 彭博社, 彭博
ceo: CEO, chief executive, chief executive officer, 首席执行官, 执行长
cfo: CFO, chief financial officer, 首席财务官, 财务长
coo: COO, chief operating officer, 首席运营官, 营运长
agi: AGI, artificial general intelligence, 通用人工智能, 通用人工智慧
ai: AI, artificial intelligence, 人工智能, 人工智慧
superintelligence: superintelligence, super intelligence, ASI, 超级智能, 超级人工智能, 超级智慧, 超智慧
agent: agent, agents, 智能体, 智慧体, 代理人
gpu: GPU, GPUs, 图形处理器, 显卡
chip: chip, chips, 芯片, 晶片
datacenter: data center, data centers, data centre, data centres, datacenter, datacenters, 数据中心, 资料中心
software: software, 软件, 软体
hardware: hardware, 硬件, 硬体
robot: robot, robots, 机器人
token: token, tokens, 词元, 代币
user: user, users, 用户, 使用者
video: video, videos, 视频, 影片
code: code, 代码, 程式码
programming: programming, coding, 编程, 写代码, 程式设计, 写程式
internet: internet, 互联网, 网际网路
ipo: IPO, initial public offering, 首次公开募股
usa: U.S., USA, United States, America, 美国
china: China, 中国
`;

interface Form {
  readonly term: string;
  readonly form: string;
}

/** Latin forms by their first word, in lower case; Chinese ones by the code of their first character. Longest first. */
const byWord = new Map<string, Form[]>();
const byCharacter = new Map<number, Form[]>();

function add(term: string, written: string): void {
  const form = written.toLowerCase();
  const word = firstWord(form, 0);
  const known = (word ? byWord.get(word) : byCharacter.get(form.charCodeAt(0))) ?? [];
  const longestFirst = [...known, { term, form }].sort((a, b) => b.form.length - a.form.length);
  if (word) byWord.set(word, longestFirst);
  else byCharacter.set(form.charCodeAt(0), longestFirst);
}

for (const line of TABLE.trim().split('\n')) {
  const [term = '', rest = ''] = line.split(': ');
  const [own = '', chinese = ''] = rest.split(';');
  for (const form of own.split(', ')) add(term, form.trim());
  const [given = '', family = ''] = chinese.split(' | ');
  for (const name of family.split(', ').filter(Boolean)) {
    // Two characters alone may be anything: 威尔, 伊夫.
    if (name.length > 2) add(term, name);
    for (const first of given.split(', ').map((part) => part.trim())) {
      if (first) for (const dot of ['·', '', ' ', '.']) add(term, first + dot + name);
    }
  }
}

/** The Latin word, handle included, that begins at `at`: letters and digits only; '' if none does. */
function firstWord(lower: string, at: number): string {
  let end = at;
  if (lower[end] === '@') end++;
  while (isWordCode(lower.charCodeAt(end))) end++;
  return lower.slice(at, end);
}

function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/**
 * The name that begins at `at` in a folded text that was put in lower case; null if none does. A Latin name has to end
 * with its word.
 */
export function nameAt(lower: string, at: number): Name | null {
  const code = lower.charCodeAt(at);
  const candidates = code > 0x7f ? byCharacter.get(code) : byWord.get(firstWord(lower, at));
  if (!candidates) return null;
  for (const { term, form } of candidates) {
    const end = at + form.length;
    if (!lower.startsWith(form, at)) continue;
    if (isWordCode(form.charCodeAt(form.length - 1)) && isWordCode(lower.charCodeAt(end))) continue;
    return { term, start: at, end };
  }
  return null;
}
