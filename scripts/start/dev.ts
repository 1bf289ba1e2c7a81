// npm run dev [-- FILE|URL] [--browser chrome|firefox] [--headless]: as npm start, but page and panel follow each change
// of the code. With no display, each change prints what is found and saves pictures anew.
import { develop } from './develop.ts';
import { readOptions } from './options.ts';
import { show } from './show.ts';

const options = readOptions(process.argv.slice(2));
const { driver, close } = await develop(options, (page, panel, driver) =>
  options.headless ? show(driver, page, panel) : null,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => driver.close());
console.log(
  options.headless
    ? 'Change the code: this is printed and the pictures are made anew. Press Ctrl-C to end.'
    : 'Change the code: page and panel follow. Close the browser, or press Ctrl-C here, to end.',
);
await driver.closed;
await close();
process.exit();
