import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from '../../scripts/browsers.mjs';
import { launchChrome } from './chrome.ts';
import { launchFirefox } from './firefox.ts';

export type { BrowserKind };

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** `host:port` of a proxy that stands for the network; without it the browser has the real one. */
  readonly proxy?: string;
  /** The language of the browser's own interface, such as `zh-CN`. */
  readonly language?: string;
  /** What pages see as `prefers-color-scheme`. */
  readonly theme?: 'light' | 'dark';
  /** Whether the reader has asked for less motion: nothing glides, so nothing has to be waited for. */
  readonly still?: boolean;
  /** Device pixels a CSS pixel, for pictures; 1 unless told. */
  readonly scale?: number;
  /** A profile to begin with a copy of; an empty one unless told. */
  readonly from?: string | undefined;
}

/** A function that runs in a page: everything it needs comes in as plain data, its answer goes out as such. */
export type Remote<A extends unknown[], R> = (...args: A) => R | Promise<R>;

/** The real side panel or sidebar. */
export interface Panel {
  evaluate<A extends unknown[], R>(run: Remote<A, R>, ...args: A): Promise<R>;
  /** PNG of what the panel shows now. */
  screenshot(): Promise<Uint8Array>;
  /** Clicks the first of what a selector finds, as a person does: browsers let a page do more then. */
  press(selector: string): Promise<void>;
  /** Makes it so many CSS pixels wide, as a reader would by dragging its edge. */
  resize(width: number): Promise<void>;
}

export type Memory = Readonly<Record<string, number>>;

/** A running browser with the extension in it. */
export interface Driver {
  readonly kind: BrowserKind;
  readonly version: string;
  /** Whether the installation opened the first page; it was closed again, to be in nobody's way. */
  readonly welcomed: boolean;
  /** A new tab on the address, in front, its HTML parsed. */
  open(address: string): Promise<Page>;
  /** One of the extension's own pages, such as `notebook.html`, in a new tab in front. */
  openOwn(path: string): Promise<Page>;
  /** Clicks the extension's toolbar button while this tab is in front. */
  clickButton(page: Page): Promise<void>;
  /** The extension's entry in the menu on selected text, or its key: as the browser tells the extension of them. */
  command(page: Page, what: 'menu' | 'key'): Promise<void>;
  /** Clicks the toolbar button and waits until the panel stands beside the page. */
  openPanel(page: Page): Promise<Panel>;
  /** Runs a function on the card's shadow root, which is closed to the page; on null when no card is shown. */
  inCard<A extends unknown[], R>(page: Page, run: Remote<[ShadowRoot | null, ...A], R>, ...args: A): Promise<R>;
  /**
   * Does what has the browser ask whether the extension may see a site, and answers. In Firefox the question is the
   * browser's own. Chrome's can't be reached: it is told beforehand, on its own page of extensions, and does not ask;
   * there the answer can only be yes.
   * @param pattern the match pattern of the site
   */
  answering(answer: 'allow' | 'deny', pattern: string, act: () => Promise<unknown>): Promise<void>;
  /** Ends the extension's background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Installs what lies in the extension's folder now over what was installed, as an update does. */
  update(): Promise<void>;
  /**
   * MB held by `background`, `panel` and `page`, each after all garbage was collected; what does not run is left out.
   * In Firefox background and panel share a `process`, named apart.
   */
  memory(page: Page): Promise<Memory>;
  /** PNG of page and panel side by side, as a reader sees them. */
  picture(page: Page, panel: Panel): Promise<Uint8Array>;
  /** Resolves when the browser is closed, by us or by its user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
  /** Ends the browser and all its processes at once, as a crash or a power cut would. */
  kill(): Promise<void>;
}

export interface Launch extends LaunchOptions {
  /** The browser's program. */
  readonly path: string;
  /** A temporary profile. */
  readonly profile: string;
}

/** Window of every browser we drive, in CSS pixels. */
export const windowSize = { width: 1280, height: 900 };

/**
 * Starts an installed browser with the extension in a temporary profile, which is gone after `close`.
 * @throws {Error} when the browser is not installed
 */
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<Driver> {
  const browser = findBrowser(kind);
  if (!browser) throw new Error(`${kind} is not installed`);
  const profile = await mkdtemp(join(profileFolder(browser.path), 'said-and-done-'));
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  try {
    if (options.from) await cp(options.from, profile, { recursive: true });
    const driver = await (kind === 'chrome' ? launchChrome : launchFirefox)({
      ...options,
      path: browser.path,
      profile,
    });
    const removed = driver.closed.then(remove);
    return {
      ...driver,
      close: async () => {
        await driver.close();
        await removed;
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** A browser from a snap sees neither /tmp nor hidden folders: only a folder of its own. */
function profileFolder(program: string): string {
  const home = process.env.HOME;
  const snap = dirname(program) === '/snap/bin' ? program.slice('/snap/bin/'.length) : null;
  return home && snap ? join(home, 'snap', snap, 'common') : tmpdir();
}
