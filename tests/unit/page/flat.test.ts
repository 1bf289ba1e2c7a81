// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { blocksUnder } from '../../../lib/page/blocks.ts';
import { drawnParent, shadowsAround } from '../../../lib/page/flat.ts';

const all = () => true;
const texts = () => blocksUnder(document.body, all).blocks.map(({ text }) => text);

beforeEach(() => {
  document.body.innerHTML = '';
});

/** A component with a shadow tree of this markup. */
function component(markup: string, own = ''): HTMLElement {
  const host = document.createElement('news-story');
  host.innerHTML = own;
  host.attachShadow({ mode: 'open' }).innerHTML = markup;
  document.body.append(host);
  return host;
}

test('text of a shadow tree is read where its host stands', () => {
  document.body.innerHTML = '<p>Before.</p>';
  component('<p>Inside.</p>', '<p>Never drawn.</p>');
  document.body.insertAdjacentHTML('beforeend', '<p>After.</p>');
  expect(texts()).toEqual(['Before.', 'Inside.', 'After.']);
});

test('trees within trees are read too', () => {
  const host = component('<section></section>');
  const inner = document.createElement('news-part');
  inner.attachShadow({ mode: 'open' }).innerHTML = '<p>Deep inside.</p>';
  host.shadowRoot?.querySelector('section')?.append(inner);
  expect(texts()).toEqual(['Deep inside.']);
  const [block] = blocksUnder(document.body, all).blocks;
  const trees = shadowsAround(block ? [block.element] : []);
  expect(trees.map((tree) => tree.host.localName)).toEqual(['news-part']);
});

test('what lies behind text goes on outside its tree', () => {
  const host = component('Bare text.');
  const text = host.shadowRoot?.firstChild as Text;
  expect(drawnParent(text)).toBe(host);
});
