import type { Browser } from 'puppeteer-core';

/** Puts two PNGs of one height beside each other, as the browser window would show page and panel. */
export async function sideBySide(browser: Browser, left: Uint8Array, right: Uint8Array): Promise<Uint8Array> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const data = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    await page.setContent(
      `<!doctype html><style>body{margin:0;display:inline-flex;background:#888;gap:1px}img{display:block}</style>
       <img src="${data(left)}"><img src="${data(right)}">`,
    );
    await page.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
    const box = await page.evaluate(() => {
      const { width, height } = document.body.getBoundingClientRect();
      return { x: 0, y: 0, width, height };
    });
    return await page.screenshot({ clip: box });
  } finally {
    await context.close();
  }
}
