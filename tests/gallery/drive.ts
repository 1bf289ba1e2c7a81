import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Frame } from 'puppeteer-core';
import { build, preview } from 'vite';
import { findBrowser, whatToInstall } from '../../scripts/browsers.mjs';

/** Which items stand open, by scene. */
const unfolded: Record<string, number[]> = { open: [0, 1], rest: [3, 5], cross: [1], real: [0, 8, 13] };

/** The gallery, served on this computer, and a browser to look at it with. */
export interface Gallery {
  readonly browser: Browser;
  readonly address: string;
  close(): Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  const found = findBrowser('chrome');
  if (!found) throw new Error(whatToInstall);
  const root = fileURLToPath(new URL('.', import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'said-and-done-gallery-'));
  await build({ root, build: { outDir, emptyOutDir: true } });
  const server = await preview({ root, build: { outDir }, preview: { port: 0 } });
  const browser = await puppeteer.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    browser,
    address: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

/** Waits until a scene stands, its items unfolded as they should be. */
export async function settle(frame: Frame, scene: string): Promise<void> {
  await frame.waitForSelector('[data-ready]');
  await frame.evaluate(
    async (items, scene) => {
      const buttons = document.querySelectorAll<HTMLElement>('.item > h3 > button');
      for (const index of items) buttons[index]?.click();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      for (const more of document.querySelectorAll('details')) more.open = true;
      if (scene === 'record-export') document.querySelector<HTMLElement>('.tabs button')?.click();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      await Promise.all(document.getAnimations().map((one) => one.finished));
    },
    unfolded[scene] ?? [],
    scene,
  );
}
