import type { Browser, Page } from 'puppeteer-core';
import type { Memory, Remote } from './driver.ts';
import { heldMemory } from './firefox-memory.ts';
import { until } from './wait.ts';

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface ChromeContext {
  readonly context: string;
  readonly url: string;
}

type RemoteAnswer =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/**
 * Firefox's own window: toolbar, sidebar, picture of it all. WebDriver BiDi reaches it where Firefox was started with
 * `--remote-allow-system-access`. Functions given to `#run` run there, with the browser's privileges.
 */
export class FirefoxWindow {
  private constructor(
    readonly connection: BidiConnection,
    readonly context: string,
  ) {}

  static async of(browser: Browser): Promise<FirefoxWindow> {
    const { connection } = browser as unknown as { connection: BidiConnection };
    const answer = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = answer.result as { contexts: ChromeContext[] };
    const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!window) throw new Error('Firefox shows no window');
    return new FirefoxWindow(connection, window.context);
  }

  /** Goes to a page of an extension: `page.goto` waits for an event that never comes. */
  async navigate(page: Page, url: string): Promise<void> {
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    await this.connection.send('browsingContext.navigate', { context, url, wait: 'none' });
    await until(
      url,
      () => page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => ''),
      (at) => /^(interactive|complete) moz-extension:/.test(at),
    );
  }

  async clickButton(extension: string): Promise<void> {
    const found = await this.#run((id) => {
      const button = document.querySelector(`[data-extensionid="${CSS.escape(id)}"] toolbarbutton`);
      (button as HTMLElement | null)?.click();
      return button !== null;
    }, extension);
    if (!found) throw new Error('the extension has no button in the toolbar');
  }

  /** Closes the tab whose address ends so; false when there is none. */
  closeTab(end: string): Promise<boolean> {
    return this.#run(closeTab, end);
  }

  /** The key of our command. */
  async pressKey(): Promise<void> {
    if (!(await this.#run(pressKey))) throw new Error('the extension has no key');
  }

  /** Chooses our entry in the menu that is open; false where there is none yet. */
  chooseInMenu(): Promise<boolean> {
    return this.#run(chooseInMenu);
  }

  /** Answers the question about the extension's permissions; false where none is asked yet. */
  answer(answer: 'allow' | 'deny'): Promise<boolean> {
    return this.#run(answerQuestion, answer);
  }

  async stopBackground(extension: string): Promise<void> {
    await this.#run(terminateBackground, extension);
  }

  backgroundRuns(extension: string): Promise<boolean> {
    return this.#run(backgroundRuns, extension);
  }

  /** What background, panel and the page in front hold. */
  async memory(extension: string): Promise<Memory> {
    return JSON.parse(await this.#run(heldMemory, extension));
  }

  /** Resolves once the sidebar shows the extension's page, loaded. */
  async waitForSidebar(): Promise<void> {
    await until('the sidebar', () => this.#run(sidebarStands));
  }

  /** Runs a function in the sidebar's page, in its own process, through a frame script. */
  async evaluateInSidebar<A extends unknown[], R>(run: Remote<A, R>, ...args: A): Promise<R> {
    return this.#runInside('sidebar', `(${run})(...${JSON.stringify(args)})`);
  }

  /** Clicks the first of what a selector finds in the sidebar's page, with the gesture of a person behind it. */
  async pressInSidebar(selector: string): Promise<void> {
    const code = `gesture(() => {
      const found = document.querySelector(${JSON.stringify(selector)});
      found?.click();
      return found !== null;
    })`;
    if (!(await this.#runInside<boolean>('sidebar', code))) throw new Error(`the sidebar has no ${selector}`);
  }

  /** Runs a function on the closed shadow root at the end of the page in front; on null when there is none. */
  async evaluateInCard<A extends unknown[], R>(run: Remote<[ShadowRoot | null, ...A], R>, ...args: A): Promise<R> {
    return this.#runInside('page', `(${run})(closedRoot, ...${JSON.stringify(args)})`);
  }

  /**
   * Whether the page is there to answer is found out first, as often as it takes; only then is the function sent, and it
   * runs once. A page that is being replaced (a new process, the blank page before the panel) never gets it.
   */
  async #runInside<R>(where: 'sidebar' | 'page', code: string): Promise<R> {
    const order = JSON.stringify({ where, code });
    const text = await until(
      `an answer from the ${where}`,
      () => this.#run(runInside, order) as Promise<string | null>,
    );
    const answer = JSON.parse(text as string) as { value: R } | { error: string };
    if ('error' in answer) throw new Error(`in the ${where}: ${answer.error}`);
    return answer.value;
  }

  async resizeSidebar(width: number): Promise<void> {
    await this.#run(resizeSidebar, String(width));
  }

  /** PNG of the sidebar, or of the page with the sidebar beside it. */
  async screenshot(what: 'panel' | 'page and panel'): Promise<Uint8Array> {
    return Buffer.from(await this.#run(snapshot, what), 'base64');
  }

  async #run(run: (argument: string) => unknown, argument = ''): Promise<never> {
    const answer = await this.connection.send('script.callFunction', {
      functionDeclaration: String(run),
      arguments: [{ type: 'string', value: argument }],
      target: { context: this.context },
      awaitPromise: true,
    });
    const outcome = answer.result as RemoteAnswer;
    if (outcome.type === 'exception') throw new Error(`in Firefox's window: ${outcome.exceptionDetails.text}`);
    return outcome.result.value as never;
  }
}

// What follows runs in Firefox, each function on its own: nothing of this file is in sight there. (No named functions
// inside them: tsx would wrap those in a helper of its own.)

/** Asked of the outside: a page that is about to be left for the next never answers. */
function sidebarStands(): boolean {
  const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own window has no types.
  const inner = sidebar?.contentDocument?.getElementById('webext-panels-browser') as any;
  return inner?.currentURI?.scheme === 'moz-extension' && !inner.webProgress?.isLoadingDocument;
}

function closeTab(end: string): boolean {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own window has no types.
  const { gBrowser } = window as any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const tab = gBrowser.tabs.find((one: any) => one.linkedBrowser.currentURI.spec.endsWith(end));
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;
}

function backgroundRuns(id: string): boolean {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own interfaces have no types.
  return (globalThis as any).WebExtensionPolicy.getByID(id)?.extension?.backgroundState === 'running';
}

function pressKey(): boolean {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own window has no types.
  const key = document.querySelector('keyset[id^="ext-keyset-id-said"] key') as any;
  key?.doCommand();
  return key !== null;
}

function answerQuestion(answer: string): boolean {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own window has no types.
  const question = document.getElementById('addon-webext-permissions-notification') as any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const asked = (document.getElementById('notification-popup') as any)?.state === 'open' && question;
  if (asked) (answer === 'allow' ? question.button : question.secondaryButton).click();
  return Boolean(asked);
}

function chooseInMenu(): boolean {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own window has no types.
  const menu = document.getElementById('contentAreaContextMenu') as any;
  const item = menu?.state === 'open' ? menu.querySelector('[id^="said-and-done"][id$="-menuitem-_save"]') : null;
  item?.doCommand();
  if (item) menu.hidePopup();
  return item !== null;
}

async function terminateBackground(id: string): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own interfaces have no types.
  await (globalThis as any).WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

/** Resolves with null when nothing has run: the page did not say in time that it is ready. */
function runInside(order: string): Promise<string | null> {
  const { where, code } = JSON.parse(order) as { where: string; code: string };
  const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own window has no types.
  const own = window as any;
  const inner =
    where === 'sidebar'
      ? // biome-ignore lint/suspicious/noExplicitAny: as above
        (sidebar?.contentDocument?.getElementById('webext-panels-browser') as any)
      : own.gBrowser.selectedBrowser;
  const line = inner?.messageManager;
  if (!line) return Promise.resolve(null);
  const name = `said-and-done:${Math.random()}`;
  // A sandbox, because the content security policy of the extension's page forbids eval.
  const script = `{
    const name = ${JSON.stringify(name)};
    const answer = (data) => sendAsyncMessage(name + ':answer', JSON.stringify(data));
    const { location, document } = content;
    const ready = document.readyState !== 'loading' && (${where === 'page'} || location.protocol === 'moz-extension:');
    // Gone once heard: what is left behind would count as the process's memory.
    if (ready) addMessageListener(name + ':go', function go({ data }) {
      removeMessageListener(name + ':go', go);
      try {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        sandbox.gesture = (act) => {
          const held = content.windowUtils.setHandlingUserInput(true);
          try { return act(); } finally { held.destruct(); }
        };
        sandbox.closedRoot = content.document.documentElement.lastElementChild?.openOrClosedShadowRoot ?? null;
        Promise.resolve(Cu.evalInSandbox(data, sandbox))
          .then((value) => answer({ value }), (error) => answer({ error: String(error) }));
      } catch (error) { answer({ error: String(error) }); }
    });
    if (ready) sendAsyncMessage(name + ':ready');
  }`;
  return new Promise((resolve, reject) => {
    let settled = false;
    setTimeout(() => {
      if (settled) return;
      settled = true;
      resolve(null);
    }, 1_000);
    line.addMessageListener(`${name}:answer`, {
      receiveMessage({ data }: { data: string }) {
        resolve(data);
      },
    });
    line.addMessageListener(`${name}:ready`, {
      receiveMessage() {
        if (settled) return;
        settled = true;
        setTimeout(() => reject(new Error(`the ${where} began and did not answer`)), 30_000);
        line.sendAsyncMessage(`${name}:go`, code);
      },
    });
    line.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

function resizeSidebar(width: string): void {
  const box = document.getElementById('sidebar-box');
  // Firefox itself goes down to some 200 px; the style overrules what it remembers.
  box?.style.setProperty('min-width', `${width}px`);
  box?.style.setProperty('max-width', `${width}px`);
  // Its own title bar is blank where there is no display.
  document.getElementById('sidebar-header')?.style.setProperty('display', 'none');
}

async function snapshot(what: string): Promise<string> {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own window has no types.
  const chrome = window as any;
  const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const inner = sidebar?.contentDocument?.getElementById('webext-panels-browser') as any;
  const shown =
    what === 'panel' ? inner.browsingContext.currentWindowGlobal : chrome.browsingContext.currentWindowGlobal;
  const bitmap = await shown.drawSnapshot(null, devicePixelRatio, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
