import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blocksUnder, type PlacedBlock } from '../../../lib/page/blocks.ts';

function blocks(html: string): PlacedBlock[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...blocksUnder(document.body, () => true).blocks];
}

const texts = (html: string) => blocks(html).map((block) => block.text);

/** What the pieces point at, put together: must be the block's text again. */
function pointedAt(block: PlacedBlock): string {
  return block.pieces
    .map(({ node, from, length }) => node.data.slice(from, from + length))
    .join('')
    .replace(/[\n\t]/g, ' ');
}

describe('blocksUnder', () => {
  it('shows white space as a browser does', () => {
    expect(texts('<p>\n  One\n\ttwo  <b> three</b>\n</p>')).toEqual(['One two three']);
  });

  it('keeps what is inline together and parts what is not', () => {
    expect(texts('<div>a <em>b</em><span>c</span><p>d</p>e<ul><li>f<li>g</ul></div>')).toEqual([
      'a bc',
      'd',
      'e',
      'f',
      'g',
    ]);
  });

  it('ends a block at br', () => {
    expect(texts('<p>first<br>second<br><br/>third</p>')).toEqual(['first', 'second', 'third']);
  });

  it('knows headings, list items and quotations, also from further up', () => {
    expect(
      blocks('<h2><span>a</span></h2><ul><li><p>b</p></li></ul><blockquote><p>c</p></blockquote><p>d</p>').map(
        (block) => block.kind,
      ),
    ).toEqual(['heading', 'list', 'quote', 'paragraph']);
  });

  it('goes back to the outer block after an inner or an empty one', () => {
    const [before, inner, after, last] = blocks('<li>a<p>b</p>c<p></p>d</li>');
    expect([before, inner, after, last].map((block) => [block?.text, block?.element.localName])).toEqual([
      ['a', 'li'],
      ['b', 'p'],
      ['c', 'li'],
      ['d', 'li'],
    ]);
  });

  it('leaves out what is not read', () => {
    expect(
      texts(
        '<p>a<script>x</script><style>x</style><svg><text>x</text></svg><button>x</button><ruby>b<rt>x</rt></ruby></p>',
      ),
    ).toEqual(['ab']);
  });

  it('says how much of a block is link', () => {
    expect(blocks('<p><a href="/">abcde</a>fghij</p><p>x</p>').map((block) => block.linked)).toEqual([0.5, 0]);
  });

  it('points at every letter', () => {
    const found = blocks('<div>  say\n <b>“so”</b> \n<i> and </i>so <a href="#">on\n\n</a></div><p>\n更\n多 𝟙👍🏽</p>');
    expect(found.map(pointedAt)).toEqual(found.map((block) => block.text));
    expect(found.map((block) => block.text)).toEqual(['say “so” and so on', '更 多 𝟙👍🏽']);
  });

  it('reads the first 400,000 letters of a paragraph without end, in time', () => {
    const start = performance.now();
    const [first, ...rest] = blocks(`<p>${'ab '.repeat(400_000)}</p><p>more</p>`);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(first?.text.length).toBe(400_000);
    expect(rest).toEqual([]);
  });

  it('walks a page nested deeper than the stack', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    let at: Element = document.body;
    for (let depth = 0; depth < 20_000; depth++) {
      const next = document.createElement('div');
      at.appendChild(next);
      at = next;
    }
    at.textContent = 'deep';
    expect(blocksUnder(document.body, () => true).blocks.map((block) => block.text)).toEqual(['deep']);
  });

  it('says when a page has more than is read', () => {
    const paragraph = `<p>${'word '.repeat(20_000)}</p>`;
    const whole = (html: string) => {
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
      return blocksUnder(document.body, () => true).whole;
    };
    expect(whole(paragraph.repeat(3))).toBe(true);
    expect(whole(paragraph.repeat(5))).toBe(false);
    expect(whole('word '.repeat(100_000))).toBe(false);
  });
});
