/** What a number counts, brought to one unit a kind: power in watts, short times in seconds, long ones in months. */
export interface Unit {
  readonly unit: string;
  /** How many of `unit` the written one is. */
  readonly factor: number;
  /** UTF-16 offset behind the unit. */
  readonly end: number;
}

/** unit [factor]: forms; longer forms first where one begins another. Latin forms are whole words, in any case. */
const TABLE = `
USD: US dollars, U.S. dollars, dollars, dollar, USD, bucks, 美元, 美金
EUR: euros, euro, EUR, 欧元
GBP: pounds, GBP, 英镑
CNY: yuan, RMB, CNY, 元人民币, 人民币
JPY: yen, 日元
TWD: 元新台币, 新台币, 新台幣
INR: rupees, 卢比
pp: percentage points, percentage point, 个百分点, 百分点
%: percent, per cent, %
x: times, fold, x, 倍
W 1e12: TW, terawatts, terawatt, 太瓦
W 1e9: GW, gigawatts, gigawatt, 吉瓦, G瓦
W 1e6: MW, megawatts, megawatt, 兆瓦
W 1e3: kW, kilowatts, kilowatt, 千瓦
W: watts, watt, 瓦
Wh 1e12: TWh, 太瓦时
Wh 1e9: GWh, 吉瓦时
Wh 1e6: MWh, 兆瓦时
Wh 1e3: kWh, 千瓦时, 度电
Wh: Wh, watt-hours, watt-hour, watt hours, 瓦时
s: seconds, second, 秒钟, 秒
s 60: minutes, minute, mins, 分钟
s 3600: hours, hour, 个小时, 小时, 个钟头
s 86400: days, day, 天
s 1209600: fortnights, fortnight
s 604800: weeks, week, 个星期, 星期, 个礼拜, 周
month: months, month, 个月
month 3: quarters, 个季度
month 12: years, year, yrs, 年
month 120: decades, decade
age: years old, year-old, year-olds, 岁
user: users, user, 用户
subscriber: subscribers, subscriptions, 订阅用户, 订阅者
customer: customers, clients, 客户
developer: developers, 开发者
employee: employees, workers, staff, 名员工, 员工
company: companies, firms, startups, 家公司, 家企业, 家创业公司
country: countries, 个国家
person: people, persons, person, 人
token: tokens, token, 个token, 词元
GPU: GPUs, GPU, 块GPU, 张GPU
chip: chips, 颗芯片, 块芯片, 枚芯片, 芯片
parameter: parameters, params, 个参数, 参数
model: models, 个模型, 款模型
question: questions, 个问题
job: jobs, 个岗位, 个工作岗位, 份工作
message: messages, prompts, queries, 条消息, 次查询
image: images, 张图片, 张图
word: words, 个字
magnitude: orders of magnitude, order of magnitude, 个数量级, 数量级
`;

/** What may stand between a number and what it counts. */
const BETWEEN =
  '(?:(?:weekly|daily|monthly|annual|active|paying|paid|new|more|other|extra|additional|different|global|business|full-time|working|single|spare|whole|full) |每?[周月日]活跃?|每[周月日]|活跃|付费|新增|全球|注册|企业|多?名|多?位|个)*';
/** Characters behind which a Chinese unit is part of another word. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  人: '工类们物机形均生民才格脑',
  年: '代级份龄底末初中轻度货',
  周: '年岁边期末活刊',
  天: '才赋空然使文气',
  瓦: '时解',
  秒: '杀',
  倍: '感数',
};

const units = new Map<string, { unit: string; factor: number }>();
for (const line of TABLE.trim().split('\n')) {
  const [head = '', forms = ''] = line.split(': ');
  const [unit = '', factor = '1'] = head.split(' ');
  for (const form of forms.split(', ')) units.set(form.toLowerCase(), { unit, factor: Number(factor) });
}
const forms = [...units.keys()].sort((a, b) => b.length - a.length);
const pattern = forms
  .map((form) => {
    const last = form.at(-1) ?? '';
    if (/[a-z]/u.test(last)) return `${form.replaceAll('.', '\\.')}(?![a-z0-9])`;
    return NOT_BEFORE[last] ? `${form}(?![${NOT_BEFORE[last]}])` : form;
  })
  .join('|');
const UNIT = new RegExp(`[ -]?${BETWEEN}(${pattern})`, 'iuy');

/** The unit that stands at `at` in a folded text, behind a number. */
export function unitAt(text: string, at: number): Unit | null {
  UNIT.lastIndex = at;
  const found = UNIT.exec(text);
  const known = found?.[1] ? units.get(found[1].toLowerCase()) : undefined;
  return known ? { ...known, end: UNIT.lastIndex } : null;
}

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY' };

/** The currency whose sign stands before `at`, and where the sign begins. */
export function currencyBefore(text: string, at: number): { unit: string; start: number } | null {
  const sign = /(NT\$|US\$|HK\$|[$€£¥]) ?$/u.exec(text.slice(Math.max(0, at - 4), at));
  if (!sign?.[1]) return null;
  const unit = { NT$: 'TWD', HK$: 'HKD', US$: 'USD' }[sign[1]] ?? SIGNS[sign[1]] ?? '';
  return { unit, start: at - sign[0].length };
}
