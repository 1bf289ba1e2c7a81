import { articleKey } from '../../lib/notebook/address.ts';
import type { Note } from '../../lib/notebook/note.ts';
import { colours } from '../../lib/notebook/note.ts';
import { select } from '../../lib/notebook/select.ts';
import { type Dice, dice } from '../dice.ts';

const english =
  'model price cost release safety board revenue compute chip data centre agent memory voice search advert subscription limit research hardware device launch partner lawsuit charter profit share vote engineer calendar garden reader weather quarter budget forecast promise'.split(
    ' ',
  );
const chinese =
  '模型 价格 成本 发布 安全 董事会 收入 算力 芯片 数据 中心 智能体 记忆 语音 搜索 广告 订阅 上限 研究 硬件 设备 合作 诉讼 章程 利润 股份 投票 工程师 预测 承诺 季度 预算 读者 天气'.split(
    ' ',
  );
const tags = ['ads', 'cost', 'to check', 'writing', 'products', '成本', '广告', '待查', 'safety', 'chips'];

/** As many notes as asked for, the same for the same seed: for measuring. */
export function manyNotes(count: number): Note[] {
  const roll = dice(1);
  const pick = <T>(list: readonly T[]) => list[roll(list.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const zh = i % 2 === 1;
    const article = Math.floor(i / 12);
    const url = `https://news.example/${zh ? 'zh' : 'en'}/${article}`;
    const exact = sentence(zh, roll, pick);
    const text = `${sentence(zh, roll, pick)}${exact}${sentence(zh, roll, pick)}`;
    const start = text.indexOf(exact);
    const created = new Date(Date.UTC(2026, 10, 20) - i * 3_600_000 - roll(3_600_000)).toISOString();
    return {
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      article: {
        url,
        key: articleKey(url),
        title: sentence(zh, dice(article * 2 + Number(zh)), pick).slice(0, zh ? 16 : 50),
        site: zh ? '样本新闻' : 'The Sample',
        author: null,
        published: created.slice(0, 10),
        language: zh ? 'zh-Hans' : 'en',
      },
      selector: select(text, { start, end: start + exact.length }),
      claim: null,
      tone: null,
      colour: pick(colours),
      tags: [...new Set(Array.from({ length: roll(3) }, () => pick(tags)))],
      text: roll(3) === 0 ? '' : sentence(zh, roll, pick),
      created,
      modified: created,
    };
  });
}

function sentence(zh: boolean, roll: Dice, pick: <T>(list: readonly T[]) => T): string {
  const words = Array.from({ length: 8 + roll(10) }, () => pick(zh ? chinese : english));
  if (zh) return `${words.join(pick(['的', '与', '，', '在']))}${roll(2000)}。`;
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} ${roll(2000)}. `;
}
