import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/page/read.ts';

const prose = [
  'The company said on Monday that it would open a second office, and that it would hire in the spring.',
  'A spokeswoman added that rents had fallen, which made the choice easier than it had been a year before.',
  'Nobody at the company would say how many people it will hire, or what they will be asked to build there.',
  'The mayor welcomed the plan, though she asked for homes to be built as well, and soon.',
];
const body = prose.map((text) => `<p>${text}</p>`).join('\n');

function page(html: string, head = '<title>A second office | The Daily Example</title>'): Document {
  return parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${html}</body></html>`).document;
}

const texts = (document: Document, whole = false) =>
  read(document, { whole })?.article.blocks.map((block) => block.text);

describe('read', () => {
  it('takes the article and leaves what stands around it', () => {
    const nav = '<nav><ul><li><a href="/1">News</a></li><li><a href="/2">Sport</a></li></ul></nav>';
    const comments =
      '<div class="comments"><h3>Comments</h3><p>First!</p><p>I wonder, as ever, who pays for this.</p></div>';
    const related = '<aside class="related"><h2>More</h2><a href="/3">A third office</a></aside>';
    expect(
      texts(page(`${nav}<main><article><h1>A second office</h1>${body}</article></main>${related}${comments}`)),
    ).toEqual(prose);
  });

  it('leaves the page as it was', () => {
    const document = page(`<article><h1>A second office</h1>${body}</article>`);
    const before = document.toString();
    read(document);
    expect(document.toString()).toBe(before);
  });

  it('points into the page itself', () => {
    const document = page(`<article>${body}</article>`);
    const found = read(document);
    const last = found?.blocks.at(-1);
    expect(last?.element).toBe([...document.querySelectorAll('p')].at(-1));
    expect(last?.pieces[0]?.node).toBe([...document.querySelectorAll('p')].at(-1)?.firstChild);
  });

  it('keeps text in links to scripts, in nested wrappers and between line breaks', () => {
    const [one, two, three, four] = prose;
    const html = `<div><div><section><p>${one} <a href="javascript:void(0)">Read on</a>, it said.</p>
      <div>${two}<br><br>${three}</div><p>${four}</p></section></div></div>`;
    expect(texts(page(`<div id="story">${html}</div>`))).toEqual([`${one} Read on, it said.`, two, three, four]);
  });

  it('drops a line of key words, doubled headlines and dates', () => {
    const spam = `<div>${Array(9).fill('cheap watches').join('|')}</div>`;
    const tail = ['Storm hits coast', 'Cup final moved', 'Prices up again', 'Stars at the gala']
      .map((headline) => `<p>${headline}</p><p>${headline}</p><p>Wire</p><p>2026-01-19 10:00:00</p>`)
      .join('');
    expect(texts(page(`<article>${spam}<p>0</p><p>Share</p>${body}<p>Related</p>${tail}</article>`))).toEqual(prose);
  });

  it('keeps speakers’ names, headings and short lists among prose', () => {
    const html = `<h2>Plans</h2><p>${prose[0]}</p><p>Ann Example:</p><p>${prose[1]}</p><ul><li>rents</li><li>homes</li></ul>
      <h2>Homes</h2><p>${prose[2]}</p><p>${prose[3]}</p>`;
    expect(texts(page(`<article>${html}</article>`))).toEqual([
      'Plans',
      prose[0],
      'Ann Example:',
      prose[1],
      'rents',
      'homes',
      'Homes',
      prose[2],
      prose[3],
    ]);
  });

  it('has the title once, wherever it stands', () => {
    const found = read(
      page(
        `<article><h2>A second office!</h2>${body}</article>`,
        '<meta property="og:title" content="A second office">',
      ),
    );
    expect(found?.article.title).toBe('A second office');
    expect(found?.article.blocks[0]?.text).toBe(prose[0]);
  });

  it('finds nothing on a page of links, and reads it only when asked', () => {
    const links = Array.from({ length: 20 }, (_, at) => `<li><a href="/${at}">Headline number ${at}</a></li>`).join('');
    const document = page(`<ul>${links}</ul>`);
    expect(texts(document)).toBeUndefined();
    expect(texts(document, true)).toHaveLength(20);
  });

  it('finds nothing on an empty page', () => {
    expect(read(page(''), { whole: true })).toBeNull();
  });

  it('reads a page too large for Readability by its paragraphs', () => {
    const filler = '<i></i>'.repeat(31_000);
    expect(texts(page(`<div>${filler}</div><article>${body}</article>`))).toEqual(prose);
  });

  it('tells the language by the text, not by the markup', () => {
    const text = '公司週一表示，將在春天開設第二間辦公室，並招聘更多員工。發言人說，租金下降讓決定變得容易。'.repeat(4);
    expect(read(page(`<article><p>${text}</p></article>`))?.article.language).toBe('zh-Hant');
  });
});

describe('what a page says about itself', () => {
  const about = (head: string, html = '') => {
    const { blocks, language, ...rest } = read(page(`${html}<article>${body}</article>`, head))?.article ?? {
      blocks: [],
      language: 'en',
    };
    return rest;
  };

  it('is read from meta elements', () => {
    expect(
      about(`<meta property="og:title" content=" A  second office "><meta property="og:site_name" content="Example">
        <meta name="author" content="Ann Example"><meta property="article:published_time" content="2026-01-20T23:30:00-08:00">
        <link rel="canonical" href="https://news.example/a?id=1">`),
    ).toEqual({
      title: 'A second office',
      site: 'Example',
      author: 'Ann Example',
      published: '2026-01-20',
      url: 'https://news.example/a?id=1',
    });
  });

  it('is read from JSON-LD', () => {
    const data = {
      '@graph': [
        { '@type': 'WebPage', name: 'x' },
        {
          '@type': 'NewsArticle',
          headline: 'A second office',
          datePublished: '2026-02-03',
          author: [{ name: 'Ann' }, { name: 'Ben' }],
          publisher: { name: 'Example' },
        },
      ],
    };
    expect(about(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual({
      title: 'A second office',
      site: 'Example',
      author: 'Ann, Ben',
      published: '2026-02-03',
      url: null,
    });
  });

  it('is read from what readers see, and broken data does no harm', () => {
    expect(
      about(
        '<title>T</title><script type="application/ld+json">{"@type":</script><link rel="canonical" href="javascript:alert(1)">',
        '<h1>第二间办公室</h1><span class="post-time">2026年1月5日 10:30</span>',
      ),
    ).toEqual({ title: '第二间办公室', site: null, author: null, published: '2026-01-05', url: null });
  });
});
