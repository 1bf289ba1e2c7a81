/** Which frame of a tab holds its article, when it is not the page itself. Kept for as long as the browser runs. */
import { browser } from 'wxt/browser';

/** ms that frames have to load; one that never ends, as of an advertisement, is then measured as it stands. */
const patience = 1_500;

const keyOf = (tab: number) => `frame of ${tab}`;

/** 0 is the page itself. */
export async function articleFrame(tab: number): Promise<number> {
  const key = keyOf(tab);
  const frame = (await browser.storage.session.get(key))[key];
  return typeof frame === 'number' ? frame : 0;
}

export async function setArticleFrame(tab: number, frame: number): Promise<void> {
  const key = keyOf(tab);
  await (frame === 0 ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: frame }));
}

/**
 * The frame of a tab that has most of its text, as far as the browser lets us see: the page itself unless another has
 * twice as much.
 */
export async function fullestFrame(tab: number): Promise<number> {
  const measure = (injectImmediately: boolean) =>
    browser.scripting
      .executeScript({ target: { tabId: tab, allFrames: true }, func: textLength, injectImmediately })
      .catch(() => []);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Awaited<ReturnType<typeof measure>>>((done) => {
    timer = setTimeout(() => done(measure(true)), patience);
  });
  const results = await Promise.race([measure(false), late]);
  clearTimeout(timer);
  const lengths = results.map(({ frameId, result }) => ({ frameId, length: typeof result === 'number' ? result : 0 }));
  const own = lengths.find(({ frameId }) => frameId === 0)?.length ?? 0;
  const [fullest] = lengths.sort((a, b) => b.length - a.length);
  return fullest && fullest.length > Math.max(2 * own, 400) ? fullest.frameId : 0;
}

/** Runs in the frame. A page without frames need not be measured. */
function textLength(): number {
  const alone = window === top && document.querySelector('iframe, frame') === null;
  // biome-ignore lint/performance/useDomNodeTextContent: scripts and what is hidden are no text to read.
  return alone ? Number.MAX_SAFE_INTEGER : (document.body?.innerText?.length ?? 0);
}
