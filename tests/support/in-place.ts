import type { Page } from 'puppeteer-core';

/** What stands in a page's title and between the tags of its body. */
export function contentOf(html: string): { title: string; body: string } {
  const [, title = ''] = /<title[^>]*>([\s\S]*?)<\/title>/.exec(html) ?? [];
  const [, body = html] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? [];
  return { title, body };
}

/** As pages do that are one page for all articles: another one under another address, without a load. */
export function goInPlace(page: Page, address: string, title: string, body: string): Promise<void> {
  return page.evaluate(
    (to, name, html) => {
      history.pushState(null, '', to);
      document.title = name;
      document.body.innerHTML = html;
    },
    address,
    title,
    body,
  );
}
