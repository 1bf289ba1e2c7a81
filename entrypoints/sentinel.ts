import { browser, defineUnlistedScript } from '#imports';

/**
 * Runs on every page of a listed site, so it is kept under 1 kB: a cheap look for our names, and if there are any,
 * a sample of the text goes to the background, which decides. It listens and reads; the page can't tell.
 * A title that has our names wakes the background while the page still loads: it takes as long to start as the page.
 */
export default defineUnlistedScript(() => {
  const names = /open ?ai|chat ?gpt|gpt-?\d|altman|[奥奧]特曼|[阿奥奧][尔爾]特?曼/gi;
  const enough = 20_000;
  let settled = '';

  const said = (where: string | undefined) => where?.match(names)?.length ?? 0;
  const look = async () => {
    const page = location.pathname + location.search;
    // No article is in a frame as narrow as an advertisement.
    if (page === settled || innerWidth < 300) return;
    const title = document.title;
    const description = document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
    const heading = document.querySelector('h1');
    const article = heading?.closest('article, main') ?? document.querySelector('main') ?? document;
    let text = '';
    for (const paragraph of article.querySelectorAll('p')) {
      if (text.length > enough) break;
      text += `${paragraph.textContent}\n`;
    }
    if (text.length < 400) {
      const walker = document.createTreeWalker(document.body, 4 /* text */);
      while (text.length < enough && walker.nextNode()) {
        const { parentNode, nodeValue } = walker.currentNode;
        if (!/script|style/i.test(parentNode?.nodeName ?? '')) text += `${nodeValue} `;
      }
    }
    text = text.slice(0, enough);
    if (said(title + description + heading?.textContent) === 0 && said(text) < 3) return;
    settled = page;
    const reply = await browser.runtime
      .sendMessage({ name: 'look', sent: { title, description, text } })
      .catch(() => {});
    if (!reply?.answer) settled = '';
  };

  // Text may come in late, and pages may swap their content in place. An extension that was updated under the page
  // can't be reached any more: then there is nothing to do.
  const watch = () => {
    look().catch(() => {});
    for (const delay of [500, 2500]) setTimeout(() => look().catch(() => {}), delay);
  };
  const early = new MutationObserver(() => {
    const { body, title } = document;
    // A title stands before the body; to look for one that isn't there takes as long as the page is large.
    if (said(title) > 0) browser.runtime.sendMessage({ name: 'wake', sent: { title } }).catch(() => {});
    else if (!body) return;
    early.disconnect();
  });
  const parsed = () => {
    early.disconnect();
    watch();
  };
  if (document.readyState === 'loading') {
    early.observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', parsed, { once: true });
  } else parsed();
  window.navigation?.addEventListener('navigatesuccess', watch);
});
