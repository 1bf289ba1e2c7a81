// npm run dev [-- FILE|URL] [--browser chrome|firefox]: as npm start, but the extension follows each change of the
// code: its own pages in place, what runs in pages once they are loaded again.
import { develop } from './develop.ts';
import { readOptions } from './options.ts';

const args = process.argv.slice(2);
const options = readOptions(args);
if (options.headless && !args.includes('--headless')) {
  console.error('There is no display to show a browser on. On a computer without one: xvfb-run npm run dev');
  process.exit(1);
}
const { driver, close } = await develop(options);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => driver.close());
console.log(
  'Change the code: the panel follows at once, the page when you reload it. Close the browser, or press Ctrl-C here, to end.',
);
await driver.closed;
await close();
process.exit();
