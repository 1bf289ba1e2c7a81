// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { passageOf } from '../../../entrypoints/reader/notes.ts';
import { type PageText, read } from '../../../lib/page/read.ts';

const sentence = 'The kettle was mended in the spring, said the plumber, and it has not leaked since. ';
let text: PageText;
beforeEach(() => {
  document.body.innerHTML = `<article><h1>Kettles</h1>
    <p id="a">${sentence}<em>Nobody</em> asked about the tap.</p>
    <p id="b">A second paragraph tells of <a href="#">cups and saucers</a> at some length, as such paragraphs do.</p></article>
    <aside id="c">A caption</aside>`;
  text = read(document, { whole: true }) as PageText;
});

function select(change: (range: Range) => void): string | null {
  const range = document.createRange();
  change(range);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const passage = passageOf({ text, reading: { state: 'other', title: '' } }, null);
  return passage ? passage.selector.exact : null;
}
const element = (id: string) => document.getElementById(id) as HTMLElement;

it('takes what is selected within and across elements, without the spaces around it', () => {
  expect(
    select((range) => {
      range.setStart(element('a').firstChild as Node, 4);
      range.setEnd(element('a').firstChild as Node, 11);
    }),
  ).toBe('kettle');
  expect(
    select((range) => {
      range.setStart(element('b').firstChild as Node, 25);
      range.setEnd(element('b').querySelector('a')?.firstChild as Node, 4);
    }),
  ).toBe('of cups');
});

it('takes a paragraph that three clicks select, whose range ends at the next element', () => {
  expect(
    select((range) => {
      range.setStart(element('a'), 0);
      range.setEnd(element('b'), 0);
    }),
  ).toBe(element('a').textContent);
});

it('is nothing where nothing is selected', () => {
  getSelection()?.removeAllRanges();
  expect(passageOf({ text, reading: { state: 'other', title: '' } }, null)).toBeNull();
});
