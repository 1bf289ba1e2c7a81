/**
 * Takes pictures of every state of panel and card and runs axe over each: `npx tsx tests/gallery/shoot.ts [state…] [--out DIR]`.
 * One picture a state and theme: three languages at two widths.
 */
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Frame } from 'puppeteer-core';
import { createServer } from 'vite';
import { states } from './states.ts';

const args = process.argv.slice(2);
const at = args.indexOf('--out');
const out = at < 0 ? 'shots/panel' : (args.splice(at, 2)[1] ?? 'shots/panel');
const wanted = args.length > 0 ? args : [...Object.keys(states), 'cards'];
/** Which items stand open, by state. */
const unfolded: Record<string, number[]> = { open: [0, 1], rest: [3, 5], cross: [1], real: [0, 8, 13] };
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

await mkdir(out, { recursive: true });
const server = await createServer({ root: fileURLToPath(new URL('.', import.meta.url)) });
await server.listen();
const address = server.resolvedUrls?.local[0];
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let faults = 0;
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 2028, height: 900 });
  for (const state of wanted) {
    for (const theme of ['light', 'dark']) {
      await page.goto(`${address}?sheet=${state}&theme=${theme}`, { waitUntil: 'networkidle0' });
      for (const frame of page.frames().slice(1)) {
        await frame.waitForSelector('[data-ready]');
        await frame.evaluate(unfold, unfolded[state] ?? []);
        const found = await check(frame);
        for (const line of found)
          console.log(`${state} ${theme} ${new URL(frame.url()).searchParams.get('lang')}: ${line}`);
        faults += found.length;
      }
      await page.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe'))
          frame.style.height = `${frame.contentDocument?.documentElement.scrollHeight}px`;
      });
      await page.screenshot({ path: `${out}/${state}-${theme}.png`, fullPage: true });
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${wanted.length} states, ${faults} faults, pictures in ${out}`);
process.exitCode = faults ? 1 : 0;

async function unfold(items: number[]) {
  const buttons = document.querySelectorAll<HTMLElement>('.item > h3 > button');
  for (const index of items) buttons[index]?.click();
  await new Promise((done) => setTimeout(done, 50));
  for (const more of document.querySelectorAll('details')) more.open = true;
  await Promise.all(document.getAnimations().map((one) => one.finished));
}

/** What axe finds, and any sideways scrolling. */
async function check(page: Frame): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
    const wide = document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : [];
    return [
      ...wide,
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    ];
  });
}
