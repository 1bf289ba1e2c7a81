import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Both stores ask for screenshots of this size. */
const screenshot: Size = { width: 1280, height: 800 };

/** Firefox's window in CSS px, and its tabs and toolbar: they show that the browser is driven by a script. */
const firefox = { height: 900, toolbar: 86 };

/** A browser without the extension, that draws pictures. */
export class Easel {
  private constructor(
    readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** @throws {Error} where Chrome is not installed */
  static async open(): Promise<Easel> {
    const chrome = findBrowser('chrome');
    if (!chrome) throw new Error('chrome is not installed');
    const args = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
    const browser = await puppeteer.launch({ executablePath: chrome.path, headless: true, args });
    return new Easel(browser, await browser.newPage());
  }

  /** PNG of an HTML page of just this size. */
  async draw(html: string, size: Size): Promise<Uint8Array> {
    await this.page.setViewport(size);
    await this.page.setContent(html);
    await this.page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    return this.page.screenshot();
  }

  /**
   * Brings a picture of about that shape to a screenshot's size. One that is too narrow gets more of the page's paper at
   * the left; one that is much too high is a whole window, and loses its toolbar; then the paper is at the right.
   */
  async fit(png: Uint8Array): Promise<Uint8Array> {
    const { width, height } = sizeOf(png);
    const shape = screenshot.width / screenshot.height;
    const whole = width / height < shape * 0.95;
    const scale = screenshot.height / (firefox.height - firefox.toolbar);
    const how = whole
      ? // The window keeps a blank strip at the right when its sidebar is made wider.
        `height: ${firefox.height * scale}px; margin-top: ${-firefox.toolbar * scale}px; clip-path: inset(0 14px 0 0)`
      : 'height: 100%; float: right';
    await this.page.setViewport(screenshot);
    await this.page.setContent(`<!doctype html><style>body { margin: 0; height: 100vh; overflow: hidden }</style>
      <img src="${dataUrl(png)}" style="${how}">`);
    await this.page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    await this.page.evaluate((right) => {
      const image = document.images[0] as HTMLImageElement;
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      canvas?.drawImage(image, right ? 60 - image.naturalWidth : -2, -200);
      document.body.style.background = `rgb(${canvas?.getImageData(0, 0, 1, 1).data.slice(0, 3).join()})`;
    }, whole);
    return this.page.screenshot();
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

export function dataUrl(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

/** As the file's head says, in pixels. */
export function sizeOf(png: Uint8Array): Size {
  const head = new DataView(png.buffer, png.byteOffset);
  return { width: head.getUint32(16), height: head.getUint32(20) };
}
