import type { Bare } from './amounts.ts';

const [minute, hour, day] = [60, 3600, 86_400];
const periods: Readonly<Record<string, number>> = {
  second: 1,
  秒: 1,
  minute,
  分钟: minute,
  hour,
  小时: hour,
  day,
  dai: day,
  天: day,
  日: day,
  week: 7 * day,
  周: 7 * day,
  星期: 7 * day,
  礼拜: 7 * day,
  month: 30.4 * day,
  月: 30.4 * day,
  quarter: 91.2 * day,
  季: 91.2 * day,
  季度: 91.2 * day,
  year: 364.8 * day,
  annual: 364.8 * day,
  年: 364.8 * day,
};

/** 每周, 每个月; every week, per month, daily, dollars a year; not 每日新闻, `Daily News`. */
const RATE =
  /每一?个?(秒|分钟|小时|[天日周月年]|星期|礼拜|季度?)(?![^，。]{0,2}(?:报|刊|新闻))|(?:\b(?:every|each|per) |\b(?:times|tokens|dollars|messages|users|gigawatts?|percent) an? )(second|minute|hour|day|week|month|quarter|year)\b|(?<![A-Z])\b(dai|week|month|quarter|year|annual)ly\b/gu;

/** How often something is or is done, in seconds. */
export function rates(text: string): Bare[] {
  return Array.from(text.matchAll(RATE), (match) => {
    const period = match.slice(1).find((one) => one !== undefined) ?? '';
    return {
      value: periods[period] ?? 0,
      unit: 'rate',
      span: { start: match.index, end: match.index + match[0].length },
    };
  });
}
