import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blocksUnder, type PlacedBlock } from '../../../lib/page/blocks.ts';
import { placesIn, type Stretch, stretchesOf } from '../../../lib/page/ranges.ts';

function blocks(html: string): PlacedBlock[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...blocksUnder(document.body, () => true).blocks];
}

const said = (stretches: Stretch[] | null) => stretches?.map(({ node, from, to }) => node.data.slice(from, to));

function spanOf(block: PlacedBlock, words: string) {
  const start = block.text.indexOf(words);
  return { start, end: start + words.length };
}

describe('stretchesOf', () => {
  it('finds words across elements and white space', () => {
    const [block] = blocks('<p>It  said\n   <b>that “rents</b>” <i>had</i> fallen.</p>') as [PlacedBlock];
    expect(said(stretchesOf(block, spanOf(block, 'said that “rents” had')))).toEqual([
      'said\n',
      'that “rents',
      '” ',
      'had',
    ]);
  });

  it('takes only the letters asked for', () => {
    const [block] = blocks('<p>公司<em>承诺</em>降价。</p>') as [PlacedBlock];
    expect(said(stretchesOf(block, { start: 1, end: 3 }))).toEqual(['司', '承']);
    expect(stretchesOf(block, { start: 2, end: 2 })).toBeNull();
  });

  it('finds nothing once the page says something else, or has taken the words away', () => {
    const [one, two] = blocks('<p>Rents had fallen.</p><p>Rents had risen.</p>') as [PlacedBlock, PlacedBlock];
    (one.pieces[0] as PlacedBlock['pieces'][number]).node.data = 'Rents had fallen!';
    two.element.remove();
    expect(stretchesOf(one, { start: 0, end: 5 })).toBeNull();
    expect(stretchesOf(two, { start: 0, end: 5 })).toBeNull();
  });
});

describe('placesIn', () => {
  it('leads back from every letter of every stretch', () => {
    const found = blocks('<p>One  <b>two\n three</b></p><p>Four<br> five <i>six</i>.</p>');
    const place = placesIn(found);
    found.forEach((block, number) => {
      for (let offset = 0; offset < block.text.length; offset++) {
        const [stretch] = stretchesOf(block, { start: offset, end: offset + 1 }) ?? [];
        expect(stretch && place(stretch.node, stretch.from)).toEqual({ block: number, offset });
      }
    });
  });

  it('knows no place outside the article', () => {
    const { document } = parseHTML('<!doctype html><html><body><nav>News</nav><p>One</p></body></html>');
    const found = blocksUnder(document.querySelector('p') as Element, () => true).blocks;
    expect(placesIn(found)((document.querySelector('nav') as Element).firstChild as Node, 1)).toBeNull();
  });
});
