/** `npm run pictures:notebook [-- chrome|firefox]`: the notebook, export and import preview, in light and dark and three languages, into shots/. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { jsonLd } from '../../lib/notebook/exports/jsonld.ts';
import type { Note } from '../../lib/notebook/note.ts';
import type { Language } from '../../lib/text/article.ts';
import { exportLabels } from '../../lib/words/notebook/words.ts';
import { buildExtension } from '../../tests/support/build.ts';
import { type BrowserKind, launch } from '../../tests/support/driver.ts';
import { listed, reload, seed } from '../../tests/support/notes.ts';
import { until } from '../../tests/support/wait.ts';
import { keptNotes } from './kept.ts';

const looks: readonly { language: string; of: Language; theme: 'light' | 'dark' }[] = [
  { language: 'en-US', of: 'en', theme: 'light' },
  { language: 'en-US', of: 'en', theme: 'dark' },
  { language: 'zh-CN', of: 'zh-Hans', theme: 'light' },
  { language: 'zh-CN', of: 'zh-Hans', theme: 'dark' },
  { language: 'zh-TW', of: 'zh-Hant', theme: 'light' },
  { language: 'zh-TW', of: 'zh-Hant', theme: 'dark' },
];
const kind = (process.argv[2] ?? 'chrome') as BrowserKind;
const extension = await buildExtension(kind);
// The last are not in the notebook yet: they come from the file.
const all = keptNotes();
const notes = all.slice(0, -4);
await mkdir('shots', { recursive: true });
for (const { language, of, theme } of looks) {
  const driver = await launch(kind, { extension, headless: true, language, theme });
  const take = async (page: Page, name: string) => {
    await new Promise((next) => setTimeout(next, 700));
    await writeFile(`shots/notebook-${kind}-${of}-${theme}-${name}.png`, await page.screenshot());
  };
  try {
    const page = await driver.openOwn('notebook.html');
    await listed(page);
    await seed(page, notes);
    await reload(page);
    await listed(page);
    await click(page, '.row', 1);
    // The record is being installed; until then a note shows what it was when it was saved.
    await until(
      'the record',
      () => page.evaluate(() => document.querySelector('.record .stmt') !== null),
      Boolean,
      60_000,
    );
    await take(page, 'page');
    await click(page, '.tools .link', -1);
    await take(page, 'export');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await new Promise((next) => setTimeout(next, 300));
    await click(page, '.tools .link', -2);
    await page.evaluate(choose, importFile(of));
    await take(page, 'import');
  } finally {
    await driver.close();
  }
  console.log(`shots/notebook-${kind}-${of}-${theme}-*.png`);
}

/** Something to add, to change, to skip, and to refuse. */
function importFile(language: Language): string {
  const [, , , kept] = notes as [Note, Note, Note, Note];
  const changed = { ...kept, text: `${kept.text} ✓`, modified: '2027-01-01T00:00:00.000Z' };
  const from = {
    notes: [changed, ...all.slice(-4), ...notes.slice(5, 9)],
    claims: new Map(),
    labels: exportLabels(language),
    made: new Date(),
  };
  const file = JSON.parse(jsonLd(from));
  file.first.items.push({ id: 'urn:x', type: 'Annotation', target: { source: 'https://news.example/' } });
  return JSON.stringify(file);
}

async function click(page: Page, selector: string, at: number): Promise<void> {
  await page.evaluate((of, index) => [...document.querySelectorAll<HTMLElement>(of)].at(index)?.click(), selector, at);
  await new Promise((next) => setTimeout(next, 300));
}

/** Runs in the page: puts a file into the import dialog. */
function choose(content: string): void {
  const input = document.querySelector<HTMLInputElement>('dialog input[type=file]');
  if (!input) throw new Error('no import dialog');
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], 'notes.jsonld'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
