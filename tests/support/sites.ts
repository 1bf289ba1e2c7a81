import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { type DemoPage, demoFacts, demoFolder, demoHtml } from './demo.ts';

/** Paragraphs of one of our own articles, as they are told. */
export function paragraphsOf(demo: DemoPage): string[] {
  const { document } = parseHTML(demoHtml(demo));
  const texts = [...document.querySelectorAll('article p')].map((p) =>
    (p.textContent ?? '').trim().replace(/\s+/g, ' '),
  );
  // Its byline is no part of what it tells.
  return texts.filter((text) => text.length > 60 || /[。！？]$/.test(text));
}

/**
 * One of the pages that are built like sites of today and of long ago, with one of our own articles in it.
 * @param more what else the page has gaps for
 */
export function sitePage(name: string, demo: DemoPage, more: Readonly<Record<string, string>> = {}): string {
  const facts = demoFacts(demo);
  const texts = paragraphsOf(demo);
  const half = Math.ceil(texts.length / 2);
  const [first, last] = [texts.slice(0, half), texts.slice(half)];
  const each = (list: readonly string[], html: (text: string, at: number) => string) =>
    list.map((text, at) => html(escaped(text), at)).join('\n');
  const p = (list: readonly string[]) => each(list, (text) => `<p>${text}</p>`);
  const gaps: Record<string, string> = {
    lang: facts.language,
    title: escaped(facts.title),
    titleJson: json(facts.title),
    paragraphs: p(texts),
    json: json(texts),
    first: p(first),
    firstJson: json(first),
    last: p(last),
    restJson: json(last),
    slotted: p(last),
    breaks: each(texts, (text) => text).replaceAll('\n', '<br>&nbsp;<br>\n'),
    rows: each(
      texts,
      (text) => `<tr><td style="padding:8px 24px"><span style="font:16px Georgia">${text}</span></td></tr>`,
    ),
    sections: each(
      texts,
      (text, at) => `<section><p>${text}</p>${at % 3 ? '' : '<amp-ad width="300" height="250"></amp-ad>'}</section>`,
    ),
    posts: each(
      texts,
      (text, at) =>
        `<article class="post"><header><time>${at} min ago</time> <span>Nora Whitcombe</span></header><p>${text}</p><footer><a href="#">Share</a></footer></article>`,
    ),
    turns: each(texts, (text, at) => `<p><b>${at % 2 ? 'Whitcombe' : 'The Meridian'}:</b> ${text}</p>`),
    ...more,
  };
  return readFileSync(`${demoFolder}sites/${name}.html`, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, gap) => {
    const filling = gaps[gap];
    if (filling === undefined) throw new Error(`tests/pages/sites/${name}.html: nothing fits “${gap}”`);
    return filling;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
