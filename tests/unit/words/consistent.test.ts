import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = (folder: string, named: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => named.test(file))
    .map((file) => join(folder, file));
const catalogues = {
  'zh-Hans': [...files('lib/words', /zh-Hans\.ts$/), 'public/_locales/zh_CN/messages.json'],
  'zh-Hant': [...files('lib/words', /zh-Hant\.ts$/), 'public/_locales/zh_TW/messages.json'],
};

/** One word for one thing; the reader is 您; in Taiwan's Chinese, Taiwan's words. */
test.each([
  ['zh-Hans', /你|标注|取用/],
  ['zh-Hant', /你|標注|標註|列表|側欄|選中|菜單|文件夾|網絡|視頻|默認|加載/],
] as const)('the catalogues in %s keep to one way of saying things', (language, odd) => {
  const lines = catalogues[language].flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line, at) => `${file}:${at + 1}: ${line.trim()}`),
  );
  expect(lines.length).toBeGreaterThan(500);
  expect(lines.filter((line) => odd.test(line))).toEqual([]);
});
