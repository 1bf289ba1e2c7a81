/**
 * Takes pictures of every scene of the gallery and runs axe over each: `npx tsx tests/gallery/shoot.ts [scene…] [--out DIR]`.
 * One picture a scene and theme, in three languages.
 */
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Frame } from 'puppeteer-core';
import { createServer } from 'vite';
import { framesOf, scenes } from './scenes.ts';

const args = process.argv.slice(2);
const at = args.indexOf('--out');
const out = at < 0 ? 'shots/gallery' : (args.splice(at, 2)[1] ?? 'shots/gallery');
const wanted = args.length > 0 ? args : scenes;
/** Which items stand open, by scene. */
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
  for (const scene of wanted) {
    const frames = framesOf(scene);
    await page.setViewport({ width: frames.reduce((sum, { width }) => sum + width + 12, 12), height: 900 });
    for (const theme of ['light', 'dark']) {
      await page.goto(`${address}?sheet=${scene}&theme=${theme}`, { waitUntil: 'networkidle0' });
      for (const frame of page.frames().slice(1)) {
        await frame.waitForSelector('[data-ready]');
        await frame.evaluate(unfold, unfolded[scene] ?? []);
        const found = await check(frame);
        for (const line of found)
          console.log(`${scene} ${theme} ${new URL(frame.url()).searchParams.get('lang')}: ${line}`);
        faults += found.length;
      }
      await page.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe'))
          frame.style.height = `${frame.contentDocument?.documentElement.scrollHeight}px`;
      });
      await page.screenshot({ path: `${out}/${scene}-${theme}.png`, fullPage: true });
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${wanted.length} scenes, ${faults} faults, pictures in ${out}`);
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
    return [...wide, ...violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.target.join(' ')}`)];
  });
}
