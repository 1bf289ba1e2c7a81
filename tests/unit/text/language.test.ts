import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/text/language.ts';

test.each([
  ['', 'en'],
  ['OpenAI plans to cut the price of its models.', 'en'],
  ['The company, known in China as 奥特曼的公司, plans to cut prices again this year.', 'en'],
  ['公司计划在今年再次降低模型的价格。', 'zh-Hans'],
  ['公司計畫在今年再次降低模型的價格。', 'zh-Hant'],
  ['OpenAI 的 ChatGPT、Codex、Sora 与 GPT-5 都将降价', 'zh-Hans'],
  ['OpenAI 的 ChatGPT、Codex、Sora 與 GPT-5 都將降價', 'zh-Hant'],
  ['一段被轉換過的文字:他后來說,只要這里的人愿意,系統就會變得更好。', 'zh-Hant'],
  ['里面有台机器，后来他只说了一句', 'zh-Hans'],
  ['他回家了，出了門才同我說這面牆', 'zh-Hant'],
] as const)('%s → %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
