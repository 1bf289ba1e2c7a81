import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../scripts/claims/load.ts';
import { toHant } from '../../../scripts/claims/traditional.ts';

describe('Traditional Chinese', () => {
  it.each([
    ['发布会上说“模型不再发布”', '發表會上說「模型不再發布」'],
    ['他支持该项目，消息来源未具名', '他支持該計畫，消息來源未具名'],
    ['软件、数据与人工智能', '軟體、資料與人工智慧'],
    ['他发帖更正，另一条X帖后来删了', '他發文更正，另一條X貼文後來刪了'],
  ])('has the words that news in Taiwan uses: %s', (zh, hant) => {
    expect(toHant(zh)).toBe(hant);
  });

  it.each([
    ['国家安全局', '國家安全局'],
    ['几千天后', '幾千天後'],
    ['面对冲突', '面對衝突'],
    ['签为合同', '簽為合同'],
    ['四周后周活翻倍', '四週後週活翻倍'],
  ])('keeps to the edges of words: %s', (zh, hant) => {
    expect(toHant(zh)).toBe(hant);
  });

  it('leaves no mark or word of Simplified Chinese in the record', () => {
    const odd: string[] = [];
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { zhHant } = value as { zhHant?: unknown };
      if (typeof zhHant === 'string' && /[“”‘’]|釋出|帖|智慧體|許可權|引數|運算元/.test(zhHant)) odd.push(zhHant);
      Object.values(value).forEach(look);
    };
    look(loadPack());
    expect(odd).toEqual([]);
  });
});
