/**
 * Takes pictures of every scene of the gallery and runs axe over each:
 * `npx tsx tests/gallery/shoot.ts [scene…] [--out DIR]`. One picture a scene and theme, in three languages.
 */
import { mkdir } from 'node:fs/promises';
import { faultsOf } from '../support/axe.ts';
import { openGallery, settle } from './drive.ts';
import { framesOf, scenes } from './scenes.ts';

const args = process.argv.slice(2);
const at = args.indexOf('--out');
const out = at < 0 ? 'shots/gallery' : (args.splice(at, 2)[1] ?? 'shots/gallery');
const wanted = args.length > 0 ? args : scenes;

await mkdir(out, { recursive: true });
const gallery = await openGallery();
let faults = 0;
try {
  const page = await gallery.browser.newPage();
  for (const scene of wanted) {
    const width = framesOf(scene).reduce((sum, frame) => sum + frame.width + 12, 12);
    await page.setViewport({ width, height: 900 });
    for (const theme of ['light', 'dark']) {
      await page.goto(`${gallery.address}?sheet=${scene}&theme=${theme}`, { waitUntil: 'networkidle0' });
      for (const frame of page.frames().slice(1)) {
        await settle(frame, scene);
        const found = await faultsOf(frame);
        const language = new URL(frame.url()).searchParams.get('lang');
        for (const line of found) console.log(`${scene} ${theme} ${language}: ${line}`);
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
  await gallery.close();
}
console.log(`${wanted.length} scenes, ${faults} faults, pictures in ${out}`);
process.exitCode = faults ? 1 : 0;
