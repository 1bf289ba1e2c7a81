import { browser, defineUnlistedScript } from '#imports';

/**
 * Runs on every page of a listed site, so it is kept under 1 kB: a cheap look for our names, and if there are any,
 * a sample of the text goes to the background, which decides. It listens and reads; the page can't tell.
 */
export default defineUnlistedScript(() => {
  const names = /open ?ai|chat ?gpt|gpt-?\d|altman|[奥奧]特曼|[阿奥奧][尔爾]特?曼/gi;
  const enough = 20_000;
  let seen = '';

  const look = async () => {
    const page = location.pathname + location.search;
    if (page === seen) return;
    const title = document.title;
    const description = document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
    let text = '';
    for (const paragraph of document.getElementsByTagName('p')) {
      if (text.length > enough) break;
      text += `${paragraph.textContent}\n`;
    }
    if (text.length < 400) {
      const walker = document.createTreeWalker(document.body, 4 /* text */);
      while (text.length < enough && walker.nextNode()) {
        const { parentNode, nodeValue } = walker.currentNode;
        if (!/^(no)?script|style/i.test(parentNode?.nodeName ?? '')) text += `${nodeValue} `;
      }
    }
    text = text.slice(0, enough);
    const heading = document.querySelector('h1')?.textContent ?? '';
    const said = (where: string) => where.match(names)?.length ?? 0;
    if (said(title + description + heading) === 0 && said(text) < 3) return;
    seen = page;
    await browser.runtime.sendMessage({ name: 'look', sent: { title, description, text } });
  };

  // An extension that was updated under the page can't be reached any more: then there is nothing to do.
  const quietly = () => void look().catch(() => {});
  quietly();
  // Pages that swap their content in place: once the address has changed, again a while later for slow ones.
  window.navigation?.addEventListener('navigatesuccess', () => {
    for (const delay of [500, 2500]) setTimeout(quietly, delay);
  });
});
