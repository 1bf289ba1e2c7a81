/**
 * npm run test:endurance [-- --articles 300] [--browser chrome|firefox]: two hours' worth of reading. Article after
 * article in new tabs, in old ones and in place; tabs switched, sentences kept, the panel open, the background stopped
 * at random moments. Every article must be marked, every kept sentence be in the notebook at the end, memory stay flat.
 * Nothing may build the extension meanwhile: the browser reads it from the folder that builds empty first.
 */
import { parseArgs } from 'node:util';
import { buildExtension } from '../../tests/support/build.ts';
import { launch } from '../../tests/support/driver.ts';
import { Site } from '../../tests/support/site.ts';
import { findBrowser } from '../browsers.mjs';
import { endure } from './endure.ts';
import { type Sample, trendOf, type Verdict, verdictOf } from './slope.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '300' }, browser: { type: 'string' } },
});
const said: Readonly<Record<Verdict, string>> = {
  flat: 'flat',
  likely: 'flat, as far as so few samples tell',
  unclear: 'CANNOT TELL, take more articles',
  grows: 'GROWS',
};

for (const kind of ['chrome', 'firefox'] as const) {
  if ((values.browser ?? kind) !== kind) continue;
  if (!findBrowser(kind)) {
    console.log(`${kind}: not installed`);
    continue;
  }
  const site = await Site.open();
  const driver = await launch(kind, {
    extension: await buildExtension(kind),
    headless: true,
    proxy: site.proxy,
    language: 'en-US',
    still: true,
  });
  try {
    const started = performance.now();
    const { articles, stops, kept, lost, memory } = await endure(driver, site, Number(values.articles));
    const minutes = ((performance.now() - started) / 60_000).toFixed(1);
    console.log(`${driver.version}: ${articles} articles marked in ${minutes} min, background stopped ${stops} times`);
    console.log(`  ${kept} sentences kept, ${lost.length} lost${lost.map((quote) => `\n    ${quote}`).join('')}`);
    if (lost.length > 0) process.exitCode = 1;
    for (const [part, samples] of memory) report(part, samples);
  } finally {
    await driver.close();
    await site.close();
  }
}

function report(part: string, samples: readonly Sample[]): void {
  if (samples.length < 12) {
    console.log(`  ${part.padEnd(10)} too few samples to tell`);
    return;
  }
  const trend = trendOf(samples);
  const verdict = verdictOf(trend);
  const [usual, slope] = [trend.median.toFixed(1), (trend.slope * 1000).toFixed(1)];
  const [growth, least, most] = [trend.growth, ...trend.range].map((mb) => `${mb < 0 ? '' : '+'}${mb.toFixed(2)}`);
  const line = `${usual.padStart(6)} MB, ${slope.padStart(6)} kB an article, ${growth} MB (${least} to ${most})`;
  console.log(`  ${part.padEnd(10)} ${line} over the last two thirds of ${samples.length} samples: ${said[verdict]}`);
  if (verdict === 'flat') return;
  if (verdict !== 'likely') process.exitCode = 1;
  console.log(`    ${samples.map(({ at, value }) => `${at}: ${value.toFixed(2)}`).join(', ')}`);
}
