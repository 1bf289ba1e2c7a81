import { demoHtml } from './demo.ts';

/** A page that tries what a page can against an extension that reads it. Each also holds an article on record. */
export interface HostilePage {
  readonly name: string;
  readonly html: string;
  /** Whether the article can still be read and marked; where it can't, nothing may break. */
  readonly marked: boolean;
  /** Whether there is more of it than is read. */
  readonly long?: boolean;
}

const demo = demoHtml('en-ads');
/** Before the article's paragraphs, inside its element. */
const within = (html: string) => demo.replace('<p>', () => `${html}<p>`);
const atEnd = (html: string) => demo.replace('</body>', () => `${html}</body>`);
const script = (code: string) => atEnd(`<script>${code}</script>`);

const paragraph =
  '<p>The committee met again on Tuesday, and nothing that was said there is of any importance here.</p>';

/** `npm run test:hostile` tries pages as large as they come; otherwise they are beyond our budgets, which takes less time. */
const large = process.env.npm_lifecycle_event === 'test:hostile' ? { nodes: 200_000, paragraphs: 95_000 } : null;
const { nodes, paragraphs } = large ?? { nodes: 45_000, paragraphs: 45_000 };

/** Boxes in boxes, made by the page's script: a parser closes them after 512. `inner` says what stands in the innermost. */
const boxes = (count: number, inner: string, hidden = '') =>
  script(`const outer = document.createElement('div'); let at = outer; ${hidden}
    for (let i = 1; i < ${count}; i++) at = at.appendChild(document.createElement('div'));
    ${inner}`);

/** Pages for real browsers: what only a browser can be made to suffer from. */
export const hostilePages: readonly HostilePage[] = [
  { name: `${nodes} nodes beside the article`, html: atEnd('<i>a</i>'.repeat(nodes)), marked: true },
  {
    name: 'one sentence of a million characters',
    html: atEnd(`<p>${'and so it goes on and on '.repeat(40_000)}</p>`),
    marked: true,
  },
  { name: `${paragraphs} paragraphs of article`, html: atEnd(paragraph.repeat(paragraphs)), marked: true, long: true },
  {
    name: 'an article 5,000 elements deep, as it is written',
    html: demo.replace('<article', () => `${'<div>'.repeat(5_000)}<article`),
    marked: true,
  },
  // Of boxes that are drawn, Chromium by itself bears no 3,000: its layout overflows the stack, and the page crashes.
  {
    name: 'an article 2,000 boxes deep',
    html: boxes(
      2_000,
      `const article = document.querySelector('article'); article.replaceWith(outer); at.append(article);`,
    ),
    marked: true,
  },
  {
    name: '5,000 elements in each other, not drawn, beside the article',
    html: boxes(5_000, `at.textContent = 'deep'; document.body.append(outer);`, 'outer.hidden = true;'),
    marked: true,
  },
  {
    name: 'changes that never end',
    html: script(`setInterval(() => {
      const p = document.createElement('p');
      p.textContent = 'OpenAI said nothing of importance at ' + Math.random() + ', over and over again, all day long.';
      document.querySelector('article')?.append(p);
      if (document.querySelectorAll('article p').length > 400) p.previousElementSibling.remove();
    }, 5);`),
    marked: true,
  },
  {
    name: 'an article that is taken out and put back without end',
    html: script(`const article = document.querySelector('article'); const home = article.parentNode;
      let left = 400; const timer = setInterval(() => {
        if (article.isConnected) article.remove(); else home.append(article);
        if (--left < 0) { clearInterval(timer); home.append(article); }
      }, 10);`),
    // Whether it stands there when the sentinel looks is chance; it is read on demand.
    marked: false,
  },
  {
    name: 'names of prototypes, odd characters, broken pairs',
    html: within(`<p id="__proto__" class="constructor">__proto__ constructor toString hasOwnProperty OpenAI
      \u202Edesrever\u202C \u2066a\u2069 z\u200Be\u200Dr\u2060o \uFEFF&#xFFFF; ${'a\u0301'.repeat(300)}</p>
      <form name="body"><input name="children"><input name="nextSibling"><input name="parentElement"></form>
      <img name="cookie"><a id="location"></a><a id="title"></a><script>document.title = 'OpenAI \\ud800 \\udc00 ads';</script>`),
    marked: true,
  },
  {
    name: 'frozen prototypes and replaced functions',
    html: demo.replace(
      '<head>',
      () => `<head><script>
        for (const own of [Object, Array, String, Map, Set, Promise, RegExp, Node, Element, Document, Range])
          Object.freeze(own.prototype);
        window.chrome = window.browser = { runtime: { id: 'x', sendMessage() { window.caught = true } } };
        Document.prototype.createTreeWalker = Document.prototype.getElementsByTagName = () => { throw new Error('mine') };
      </script>`,
    ),
    marked: true,
  },
  {
    name: 'messages that look like ours',
    html: script(`
      for (const name of ['look', 'match', 'save', 'unsave', 'packs', 'read', 'changed', 'chosen']) {
        const sent = { do: 'remove', pack: 'openai', note: 'a', url: location.href, passage: null, annotation: 's1' };
        postMessage({ name, sent }, '*');
        dispatchEvent(new CustomEvent(name, { detail: sent }));
        document.dispatchEvent(new MessageEvent('message', { data: { name, sent } }));
        try { window.chrome?.runtime?.sendMessage?.('said-and-done', { name, sent }); } catch {}
      }
      new BroadcastChannel('dexie-txcommitted').postMessage({ trigger: 'all' });
      window.reader = { reading: { state: 'read' } };`),
    marked: true,
  },
];
