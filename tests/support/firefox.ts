import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Driver, type Launch, type Panel, windowSize } from './driver.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { environment, killProcesses, processEnd, welcomeWithin } from './process.ts';
import { until } from './wait.ts';

/** As in the manifest; Firefox gives each profile's copy of an extension an address of its own, here always this one. */
const geckoId = 'said-and-done@said-and-done.example';
const uuid = '5f2d1c3a-7f43-4f0e-9a51-3f6a9f2c8e10';

/** Firefox, over WebDriver BiDi; its sidebar and toolbar through the browser's own window. */
export async function launchFirefox(options: Launch): Promise<Driver> {
  const patience = await welcomeWithin(options);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headless,
    defaultViewport: null,
    userDataDir: options.profile,
    args: [`--width=${windowSize.width}`, `--height=${windowSize.height}`, '--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
    env: environment(options),
    handleSIGINT: false,
  });
  return equip(browser, options, patience).catch(async (error) => {
    await browser.close();
    throw error;
  });
}

async function equip(browser: Browser, options: Launch, patience: number): Promise<Driver> {
  // The tab that Firefox starts with; any other blank one may be on its way to somewhere else.
  let [blank]: (Page | undefined)[] = await browser.pages();
  const id = await browser.installExtension(options.extension);
  const window = await FirefoxWindow.of(browser);
  // A click that comes before the background has run for the first time is lost.
  await until('the background to run', () => window.backgroundRuns(id));
  const closed = processEnd(browser);
  const welcomed = await until('the first page', () => window.closeTab('/welcome.html'), Boolean, patience).catch(
    () => false,
  );
  const clickButton = async (page: Page) => {
    await page.bringToFront();
    await window.clickButton(id);
  };

  return {
    kind: 'firefox',
    version: await browser.version(),
    welcomed,
    open: async (address) => {
      const page = blank?.url() === 'about:blank' ? blank : await browser.newPage();
      blank = undefined;
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page;
    },
    openOwn: async (path) => {
      const page = await browser.newPage();
      await page.bringToFront();
      await window.navigate(page, `moz-extension://${uuid}/${path}`);
      return page;
    },
    clickButton,
    command: async (page, what) => {
      await page.bringToFront();
      if (what === 'key') return window.pressKey();
      await page.mouse.click(300, 300, { button: 'right' });
      await until('the menu', () => window.chooseInMenu());
    },
    openPanel: async (page) => {
      await clickButton(page);
      await window.waitForSidebar();
      return firefoxPanel(window);
    },
    inCard: async (page, run, ...args) => {
      await page.bringToFront();
      return window.evaluateInCard(run, ...args);
    },
    answering: async (answer, _, act) => {
      await act();
      await until('the browser’s question', () => window.answer(answer));
    },
    stopBackground: () => window.stopBackground(id),
    update: async () => {
      await browser.installExtension(options.extension);
      await until('the new background', () => window.backgroundRuns(id));
    },
    memory: async (page) => {
      await page.bringToFront();
      return window.memory(id);
    },
    picture: () => window.screenshot('page and panel'),
    closed,
    close: async () => {
      await browser.close();
      await closed;
    },
    kill: () => killProcesses(browser, closed),
  };
}

function firefoxPanel(window: FirefoxWindow): Panel {
  return {
    evaluate: (run, ...args) => window.evaluateInSidebar(run, ...args),
    screenshot: () => window.screenshot('panel'),
    press: (selector) => window.pressInSidebar(selector),
    resize: (width) => window.resizeSidebar(width),
  };
}

function preferences({ proxy, language, theme, scale, still }: Launch): Record<string, string | number | boolean> {
  const [host = '', port = ''] = proxy?.split(':') ?? [];
  return {
    // The address of the extension's own pages, and what it stored, are the same whenever this profile starts again.
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'dom.security.https_first': false,
    'browser.aboutConfig.showWarning': false,
    'browser.startup.page': 0,
    // Its questions can be answered at once.
    'security.notification_enable_delay': 0,
    // The system's theme and Firefox's own decide together what pages and the sidebar see.
    ...(theme ? { 'ui.systemUsesDarkTheme': Number(theme === 'dark') } : {}),
    ...(still ? { 'ui.prefersReducedMotion': 1 } : {}),
    ...(scale ? { 'layout.css.devPixelsPerPx': String(scale) } : {}),
    ...(language ? { 'intl.locale.requested': language } : {}),
    // It has the words of few languages: its own stand-in for those that run right to left turns the window round.
    ...(language && /^(ar|fa|he)\b/.test(language) ? { 'intl.l10n.pseudo': 'bidi' } : {}),
    ...(proxy
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': host,
          'network.proxy.http_port': Number(port),
          'network.proxy.ssl': host,
          'network.proxy.ssl_port': Number(port),
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
          'network.stricttransportsecurity.preloadlist': false,
        }
      : {}),
  };
}
