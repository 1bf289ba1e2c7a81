import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { heldBy } from './chrome-memory.ts';
import { inClosedRoot } from './closed.ts';
import { type Driver, type Launch, type Panel, windowSize } from './driver.ts';
import { sideBySide } from './picture.ts';
import { environment, killProcesses, processEnd, welcomeWithin } from './process.ts';
import { until } from './wait.ts';

/** Chrome, Chromium or Edge, over its DevTools protocol. */
export async function launchChrome(options: Launch): Promise<Driver> {
  const patience = await welcomeWithin(options);
  const browser = await puppeteer.launch({
    executablePath: options.path,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: options.profile,
    args: chromeArguments(options),
    env: environment(options),
    handleSIGINT: false,
  });
  return equip(browser, options, patience).catch(async (error) => {
    await browser.close();
    throw error;
  });
}

async function equip(browser: Browser, options: Launch, patience: number): Promise<Driver> {
  const backgrounds = () => browser.targets().filter((t) => t.type() === 'service_worker' && t.url().includes(id));
  /** Waits for a background other than these. A click that comes before it has run for the first time is lost. */
  const newBackground = async (old: readonly Target[]) => {
    const fresh = () => backgrounds().find((t) => !old.includes(t));
    const background = await browser.waitForTarget((t) => t === fresh());
    const worker = await background.worker();
    await until('the background to listen', async () => worker?.evaluate(listens));
  };
  const id = await browser.installExtension(options.extension);
  await newBackground([]);
  const closed = processEnd(browser);
  const welcomed = await closeWelcome(browser, id, patience);

  let panelPage: Page | undefined;
  // One that an update has ended may still be listed.
  const running = () => backgrounds().at(-1)?.worker();

  async function clickButton(page: Page): Promise<void> {
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('the extension is not installed any more');
    await extension.triggerAction(page);
  }

  return {
    kind: 'chrome',
    version: await browser.version(),
    welcomed,
    open: async (address) => {
      const page = await firstOrNewPage(browser);
      await dress(page, options);
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page;
    },
    openOwn: async (path) => {
      const page = await firstOrNewPage(browser);
      await dress(page, options);
      await page.goto(`chrome-extension://${id}/${path}`, { waitUntil: 'domcontentloaded' });
      return page;
    },
    clickButton,
    // Keys and menus of the browser's own window are out of reach: the event is what they come down to.
    command: async (page, what) => {
      await page.bringToFront();
      // Not the first that there was: the browser may have stopped that one as idle since.
      const worker = await until('the background', async () => running());
      await worker?.evaluate(tellCommand, what);
    },
    openPanel: async (page) => {
      const find = () => browser.targets().find((t) => isPanel(t.url(), id));
      const width = find() ? Number.POSITIVE_INFINITY : await page.evaluate(() => innerWidth);
      await clickButton(page);
      const target = await browser.waitForTarget((t) => t === find(), { timeout: 30_000 });
      const panel = await target.asPage();
      panelPage = panel;
      await dress(panel, options);
      // It slides in: only then do page and panel have their widths.
      await page.waitForFunction((before) => innerWidth < before, { timeout: 30_000 }, width);
      return chromePanel(panel);
    },
    inCard: inClosedRoot,
    answering: async (answer, pattern, act) => {
      if (answer === 'deny') throw new Error('Chrome’s own question is out of reach');
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate((of, host) => chrome.developerPrivate.addHostPermission(of, host), id, pattern);
      await settings.close();
      await act();
    },
    // One that ends by itself meanwhile is as good.
    stopBackground: async () => (await running())?.close().catch(() => {}),
    update: async () => {
      const old = backgrounds();
      await browser.installExtension(options.extension);
      await newBackground(old);
    },
    memory: async (page) => {
      const memory: Record<string, number> = {};
      const worker = await running();
      // One that is just ending may still be listed.
      const background = worker && (await heldBy(worker.client).catch(() => null));
      if (background) memory.background = background;
      if (panelPage) memory.panel = await heldIn(panelPage);
      return { ...memory, page: await heldIn(page) };
    },
    picture: async (page, panel) => {
      const [left, right] = await Promise.all([page.screenshot(), panel.screenshot()]);
      return sideBySide(browser, left, right);
    },
    closed,
    close: async () => {
      await browser.close();
      await closed;
    },
    kill: () => killProcesses(browser, closed),
  };
}

function chromeArguments({ proxy, language, scale, still }: Launch): string[] {
  return [
    `--window-size=${windowSize.width},${windowSize.height}`,
    '--disable-background-networking',
    '--disable-quic',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    // Chrome's sandbox refuses root; the second one silences the warning bar about the first.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    ...(proxy ? [`--proxy-server=http=${proxy};https=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(language ? [`--lang=${language}`] : []),
    ...(still ? ['--force-prefers-reduced-motion'] : []),
    ...(scale ? [`--force-device-scale-factor=${scale}`] : []),
  ];
}

// biome-ignore lint/suspicious/noExplicitAny: the extension's own interfaces have no types here.
declare const chrome: any;

/** Runs in the background, which may not even have its interfaces yet. */
function listens(): boolean {
  return (globalThis as { chrome?: typeof chrome }).chrome?.action?.onClicked.hasListeners() ?? false;
}

/** Runs in the background. */
async function tellCommand(what: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (what === 'menu') chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save' }, tab);
  else chrome.commands.onCommand.dispatch('save', tab);
}

async function heldIn(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  return heldBy(session).finally(() => session.detach());
}

function isPanel(url: string, id: string): boolean {
  const { protocol, host, pathname } = new URL(url || 'about:blank');
  return protocol === 'chrome-extension:' && host === id && pathname === '/sidepanel.html';
}

async function firstOrNewPage(browser: Browser): Promise<Page> {
  const [first] = await browser.pages();
  return first?.url() === 'about:blank' ? first : browser.newPage();
}

async function dress(page: Page, { theme }: Launch): Promise<void> {
  if (theme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

function chromePanel(page: Page): Panel {
  return {
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as [])),
    screenshot: () => page.screenshot(),
    press: (selector) => page.locator(selector).click(),
    resize: (width) => page.setViewport({ width, height: windowSize.height }),
  };
}

async function closeWelcome(browser: Browser, id: string, timeout: number): Promise<boolean> {
  const address = `chrome-extension://${id}/welcome.html`;
  const target = await browser.waitForTarget((t) => t.url() === address, { timeout }).catch(() => null);
  await (await target?.page())?.close();
  return target !== null;
}
