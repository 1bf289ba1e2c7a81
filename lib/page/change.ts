/** Whether a page is still the one that was read, and says the same. */
import type { PageText } from './read.ts';

/** UTF-16 units of text in the part of the page that holds these blocks, or in all of it where there are none. */
export function sizeAround(blocks: PageText['blocks'], page: Document = document): number {
  const first = blocks[0]?.element;
  const last = blocks.at(-1)?.element;
  let around = first?.parentElement;
  while (around && last && !around.contains(last)) around = around.parentElement;
  // Not `page.body`: a form of that name would stand for it.
  return (around?.isConnected ? around : page.querySelector('body'))?.textContent?.length ?? 0;
}

/** Whether most of what was read stands where it stood: pages also take another address without becoming another. */
export function isStillThere(text: PageText | null): boolean {
  const blocks = text?.blocks ?? [];
  const stands = ({ pieces }: PageText['blocks'][number]) =>
    pieces.every(({ node, data }) => node.isConnected && node.data === data);
  return blocks.filter(stands).length > blocks.length / 2;
}

/** Whether both are the same words in the same blocks. */
export function sameWords(one: PageText, other: PageText | null): boolean {
  const [a, b] = [one.article.blocks, other?.article.blocks ?? []];
  return a.length === b.length && a.every((block, at) => block.text === b[at]?.text);
}
