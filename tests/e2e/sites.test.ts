import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type DemoPage, demoFacts } from '../support/demo.ts';
import { bare, marksOf } from '../support/marks.ts';
import { browsers, useSession } from '../support/session.ts';
import type { Served, Site } from '../support/site.ts';
import { paragraphsOf, sitePage } from '../support/sites.ts';
import { until } from '../support/wait.ts';

/** A page built like a real site, with one of our own articles in it. */
interface Built {
  readonly name: string;
  /** Of `tests/pages/sites/`. */
  readonly file: string;
  readonly demo: DemoPage;
  readonly gaps?: Record<string, string>;
  readonly headers?: Record<string, string>;
  /** The host of the frame that holds the article; `same`: the page's own. */
  readonly frame?: string;
  /** What a reader does there; afterwards all of the article is there, or the part that `told` gives. */
  readonly act?: (page: Page) => Promise<unknown>;
  readonly told?: (paragraphs: string[]) => string[];
}

/** To the end, and again until nothing more comes there. The page looks for its end as it is drawn: by then it must be away. */
const scrollDown = (page: Page) =>
  page.evaluate(async () => {
    let still = 0;
    for (let last = 0; still < 5; ) {
      for (const top of [0, 1e6]) {
        scrollTo({ top, behavior: 'instant' });
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)));
      }
      const { scrollHeight } = document.documentElement;
      still = scrollHeight === last ? still + 1 : 0;
      last = scrollHeight;
    }
  });
const half = (paragraphs: string[]) => paragraphs.slice(Math.ceil(paragraphs.length / 2));

const built: readonly Built[] = [
  { name: 'drawn anew again and again, as by React', file: 'rerender', demo: 'en-ads' },
  { name: 'text that comes as one scrolls', file: 'infinite', demo: 'en-ads', act: scrollDown },
  {
    name: 'a policy that forbids everything, Trusted Types too',
    file: 'policy',
    demo: 'en-ads',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types none",
    },
  },
  { name: 'in a frame of the same site', file: 'frame', demo: 'en-ads', frame: 'www.huxiu.com' },
  { name: 'in a frame of another site', file: 'frame', demo: 'zh-hans-gpt5', frame: 'www.ithome.com' },
  { name: 'in open shadow trees', file: 'shadow', demo: 'en-ads', gaps: { mode: 'open' } },
  { name: 'in closed shadow trees', file: 'shadow', demo: 'zh-hans-gpt5', gaps: { mode: 'closed' } },
  { name: 'between line breaks, in tables', file: 'breaks', demo: 'zh-hans-gpt5' },
  { name: 'a live blog', file: 'live', demo: 'en-ads' },
  { name: 'right to left', file: 'right-to-left', demo: 'en-ads' },
  { name: 'thirty thousand elements', file: 'huge', demo: 'en-ads' },
  { name: 'all styles unset', file: 'unset', demo: 'en-ads' },
  { name: 'behind “read more”', file: 'read-more', demo: 'en-ads', act: (page) => page.click('#more') },
  { name: 'fifty changes a second', file: 'restless', demo: 'en-ads' },
  { name: 'a newsletter', file: 'newsletter', demo: 'en-ads' },
  { name: 'AMP', file: 'amp', demo: 'zh-hant-sora' },
  { name: 'page after page in place', file: 'pages', demo: 'en-ads', act: (page) => page.click('#next'), told: half },
  { name: 'an interview', file: 'interview', demo: 'en-ads' },
  { name: 'translated by the browser', file: 'translated', demo: 'en-ads' },
];

describe.each(browsers)('pages built like real sites, in %s', (kind) => {
  const session = useSession(kind);

  test.each(built.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const page = await session.visit(serve(session.site, 'www.huxiu.com', one));
    await page.bringToFront();
    const frame = await frameOf(page, one);
    await until('some marks', () => frame.evaluate(() => CSS.highlights.size));
    await one.act?.(page);

    const texts = (one.told ?? ((all) => all))(paragraphsOf(one.demo)).map(bare).join('');
    const stated = demoFacts(one.demo)
      .states.map(({ sentence }) => bare(sentence))
      .filter((text) => texts.includes(text));
    const marked = await until(
      'the marks',
      async () => (await marksOf(frame)).map(({ text }) => bare(text)),
      (found) => {
        const all = found.join('');
        return (
          stated.filter((text) => all.includes(text)).length >= 0.75 * stated.length &&
          strays(found, stated).length <= 2
        );
      },
    );
    expect(strays(marked, stated).length, 'marks on what states nothing on record').toBeLessThanOrEqual(2);

    expect(await undrawn(frame), 'marks that have no line').toEqual([]);

    // The same page where nobody reads it, and the same steps.
    await page.evaluate(() => (window as { rest?: () => void }).rest?.());
    const [seen, names] = [await traces(frame), await frame.evaluate(() => [...CSS.highlights.keys()])];
    const other = await session.driver.open(serve(session.site, 'www.unlisted.example', one));
    await until(
      'the page',
      () => other.evaluate(() => document.readyState),
      (state) => state === 'complete',
    );
    const alone = await frameOf(other, one);
    await one.act?.(other);
    await other.evaluate(() => (window as { rest?: () => void }).rest?.());
    const unseen = await traces(alone);
    await other.close();
    expect(seen.html.replaceAll('www.huxiu.com', 'www.unlisted.example')).toBe(unseen.html);
    expect({ ...seen, html: '' }).toEqual({ ...unseen, html: '' });
    expect(names.filter((name) => !/^[a-z]{16}\d$/.test(name))).toEqual([]);
  });
});

/** Serves the page at a host, and what stands in its frame. */
function serve(site: Site, host: string, { file, demo, gaps, headers = {}, frame, name }: Built): string {
  const path = `/article/${encodeURIComponent(name)}`;
  const send = (at: string, body: string): string => site.serve(at, { body, headers } satisfies Served);
  if (frame === undefined) return send(`http://${host}${path}`, sitePage(file, demo, gaps));
  const inner =
    frame === 'www.huxiu.com'
      ? host
      : frame.replace('www.ithome.com', host === 'www.huxiu.com' ? frame : 'inner.example');
  const address = send(`http://${inner}${path}-inside`, sitePage('frame-inside', demo));
  return send(`http://${host}${path}`, sitePage(file, demo, { frame: address }));
}

function frameOf(page: Page, { frame }: Built): Promise<Frame> {
  if (frame === undefined) return Promise.resolve(page.mainFrame());
  return until(
    'the frame',
    async () => page.frames().find((one) => one.url().endsWith('-inside')),
    Boolean,
  ) as Promise<Frame>;
}

/** Marks on no sentence that states something on record; a mark may be a part of its sentence, or a speaker's name before it. */
function strays(marked: readonly string[], stated: readonly string[]): string[] {
  return marked.filter(
    (text) => !text.endsWith(':') && !stated.some((sentence) => sentence.includes(text) || text.includes(sentence)),
  );
}

/** Words whose marks are there, but for want of a style show nothing. */
function undrawn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].flatMap(({ startContainer }) => {
        const holder = startContainer.parentElement ?? document.body;
        const { textDecorationLine, backgroundColor } = getComputedStyle(holder, `::highlight(${name})`);
        const drawn = textDecorationLine === 'underline' || !/^(rgba\(0, 0, 0, 0\)|transparent)$/.test(backgroundColor);
        return drawn ? [] : [holder.textContent ?? ''];
      }),
    ),
  );
}

/** All that a page's own scripts could tell a reader's presence by. */
function traces(frame: Frame) {
  return frame.evaluate(() => {
    const trees = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
    return {
      html: [document.documentElement, ...trees]
        .map((tree) => ('outerHTML' in tree ? tree.outerHTML : tree.innerHTML))
        .join('\n'),
      globals: Object.getOwnPropertyNames(window).sort().join(),
      sheets: [document, ...trees].map((tree) => tree.styleSheets.length + tree.adoptedStyleSheets.length),
      foreign: [...document.styleSheets].filter((sheet) => !sheet.ownerNode).length,
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('extension')),
      violations: (window as { violations?: number }).violations ?? 0,
    };
  });
}
