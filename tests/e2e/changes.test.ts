import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { type DemoPage, demoHtml } from '../support/demo.ts';
import { contentOf, goInPlace } from '../support/in-place.ts';
import { bare, highlightCount, marksOf } from '../support/marks.ts';
import { browsers, useSession } from '../support/session.ts';
import { until } from '../support/wait.ts';

const bodyOf = (name: DemoPage) => contentOf(demoHtml(name)).body;
const textsOf = async (page: Page) => (await marksOf(page)).map(({ text }) => bare(text));

/** Waits for the marks, the first time also for the claim base to be installed; gives their texts. */
const marked = (page: Page) =>
  until(
    'marks',
    () => textsOf(page),
    (texts) => texts.length > 3,
    30_000,
  );

describe.each(browsers)('pages that change under the marks, in %s', (kind) => {
  const session = useSession(kind);
  let number = 0;
  beforeEach(() => {
    number++;
  });
  /** Each test has an address of its own, on a listed site. */
  const visit = (body: string, headers = {}) =>
    session.visit(session.site.serve(`http://www.huxiu.com/article/${number}`, { body, headers }));

  test('a page that draws itself anew is marked anew', async () => {
    const page = await visit(demoHtml('en-ads'));
    const before = await marked(page);
    await page.evaluate(() => {
      const article = document.querySelector('article') as Element;
      article.replaceWith(article.cloneNode(true));
    });
    await until(
      'the same marks on new nodes',
      () => textsOf(page),
      (texts) => texts.join() === before.join(),
    );
  });

  test('a page that goes elsewhere without a load is read where it went', async () => {
    const page = await visit(demoHtml('zh-hans-gpt5'));
    const before = await marked(page);
    await goInPlace(page, '/article/toys', '新款奥特曼可动人偶上手', bodyOf('zh-ultraman'));
    await until(
      'the marks to go',
      () => highlightCount(page),
      (count) => count === 0,
    );
    await goInPlace(page, '/article/back', 'GPT-5', bodyOf('zh-hans-gpt5'));
    await until(
      'the marks to come back',
      () => textsOf(page),
      (texts) => texts.join() === before.join(),
    );
  });

  test('an article reached without a load from a page that is none is marked', async () => {
    const page = await visit(demoHtml('zh-ultraman'));
    await page.evaluate((html) => {
      setTimeout(() => {
        history.pushState(null, '', '/article/in-place');
        document.title = 'How OpenAI came round to advertising';
        document.body.innerHTML = html;
      }, 1000);
    }, bodyOf('en-ads'));
    await marked(page);
  });

  test('text that comes in late is marked', async () => {
    const page = await visit('<!doctype html><title>How OpenAI came round to advertising</title><p>Loading…</p>');
    await page.evaluate((html) => setTimeout(() => (document.body.innerHTML = html), 1000), bodyOf('en-ads'));
    await marked(page);
  });

  test('a page that is dark, whatever the system is, has lighter lines', async () => {
    const dark = '<style>html, body, main, article {background: #111 !important; color: #eee !important}</style>';
    const page = await visit(demoHtml('en-ads') + dark);
    await marked(page);
    const colors = await page.evaluate(() =>
      [...CSS.highlights.keys()].map(
        (name) => getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`).textDecorationColor,
      ),
    );
    const night = ['rgb(148, 184, 221)', 'rgb(219, 170, 98)', 'rgb(132, 194, 167)', 'rgb(226, 155, 184)'];
    expect(colors.length).toBeGreaterThan(0);
    expect(colors.filter((color) => !night.includes(color))).toEqual([]);
  });

  test('a page that forbids everything and has replaced the browser’s functions is marked, and finds nothing', async () => {
    const hostile = `<style>* { all: unset; display: block } head, script, style, title { display: none }</style>
      <script nonce="1">
        document.querySelector = document.createRange = document.cloneNode = () => { throw new Error('mine') };
        Element.prototype.setAttribute = Node.prototype.cloneNode = function () { window.caught = true };
        Object.freeze(Object.prototype); Object.freeze(Array.prototype);
        window.MutationObserver = window.Highlight = window.StaticRange = null;
        window.before = Object.getOwnPropertyNames(window).length + 1;
      </script>`;
    const page = await visit(demoHtml('en-ads').replace('</head>', `${hostile}</head>`), {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-1'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    await marked(page);
    expect(
      await page.evaluate(() => {
        const { before, caught } = window as unknown as { before: number; caught?: boolean };
        return {
          caught: caught ?? false,
          globals: Object.getOwnPropertyNames(window).length - before,
          sheets: [...document.styleSheets, ...document.adoptedStyleSheets].filter((sheet) => !sheet.ownerNode).length,
          names: [...CSS.highlights.keys()].filter((name) => !/^[a-z]{16}\d$/.test(name)),
        };
      }),
    ).toEqual({ caught: false, globals: 0, sheets: 0, names: [] });
  });
});
