import puppeteer, { type Page } from 'puppeteer-core';
import { type Driver, type Launch, type Panel, windowSize } from './driver.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { environment, processEnd } from './process.ts';

/** Firefox, over WebDriver BiDi; its sidebar and toolbar through the browser's own window. */
export async function launchFirefox(options: Launch): Promise<Driver> {
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
  const id = await browser.installExtension(options.extension);
  const window = await FirefoxWindow.of(browser);
  const closed = processEnd(browser);
  const clickButton = async (page: Page) => {
    await page.bringToFront();
    await window.clickButton(id);
  };

  return {
    kind: 'firefox',
    version: await browser.version(),
    open: async (address) => {
      const [first] = await browser.pages();
      const page = first?.url() === 'about:blank' ? first : await browser.newPage();
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page;
    },
    clickButton,
    openPanel: async (page) => {
      await clickButton(page);
      await window.waitForSidebar();
      return firefoxPanel(window);
    },
    stopBackground: () => window.stopBackground(id),
    picture: () => window.screenshot('page and panel'),
    closed,
    close: async () => {
      await browser.close();
      await closed;
    },
  };
}

function firefoxPanel(window: FirefoxWindow): Panel {
  return {
    evaluate: (run, ...args) => window.evaluateInSidebar(run, ...args),
    screenshot: () => window.screenshot('panel'),
  };
}

function preferences({ proxy, language, theme, scale }: Launch): Record<string, string | number | boolean> {
  const [host = '', port = ''] = proxy?.split(':') ?? [];
  return {
    'dom.security.https_first': false,
    'browser.aboutConfig.showWarning': false,
    'browser.startup.page': 0,
    // The system's theme and Firefox's own decide together what pages and the sidebar see.
    ...(theme ? { 'ui.systemUsesDarkTheme': Number(theme === 'dark') } : {}),
    ...(scale ? { 'layout.css.devPixelsPerPx': String(scale) } : {}),
    ...(language ? { 'intl.locale.requested': language } : {}),
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
