import type { Block } from '../text/article.ts';
import { neverText } from './find.ts';
import { drawnChildren } from './flat.ts';

/** A stretch of a block's text that stands in one text node, letter for letter but for white space. */
export interface Piece {
  readonly node: Text;
  /** What the whole node said when it was read: a page may change it later. */
  readonly data: string;
  /** UTF-16 offset into the node. */
  readonly from: number;
  /** UTF-16 offset into the block's text. */
  readonly start: number;
  readonly length: number;
}

/** A block and where it stands on the live page. */
export interface PlacedBlock extends Block {
  readonly pieces: readonly Piece[];
  readonly element: Element;
  /** The part of its text that is inside links, 0 to 1. */
  readonly linked: number;
}

const blockLevel = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary ' +
    'caption table tbody td tfoot th thead tr ul br'
  ).split(' '),
);

/** What was read under an element. */
export interface Blocks {
  readonly blocks: readonly PlacedBlock[];
  /** Whether that is all there was: otherwise a budget was used up, and the end is missing. */
  readonly whole: boolean;
}

/** More text than this is not read: the longest articles have a quarter of it. */
const characterBudget = 400_000;
/** Nor are more nodes visited. */
const nodeBudget = 500_000;

/** An element of block level that is being walked through, and the kind that it gives to the text in it. */
interface Level {
  readonly element: Element;
  readonly kind: Block['kind'];
}

/**
 * Reads the blocks under an element, in the order of the page. A block ends wherever an element of block level begins
 * or ends, and at `br`. Runs of white space become one space, as the browser shows them. Stops after 400,000 characters.
 * @param has which elements' own text belongs; text in any other is left out.
 */
export function blocksUnder(root: Element, has: (element: Element) => boolean): Blocks {
  const blocks: PlacedBlock[] = [];
  const levels: Level[] = [{ element: root, kind: 'paragraph' }];
  const level = () => levels.at(-1) ?? { element: root, kind: 'paragraph' };
  let draft = new Draft(level());
  let links = 0;
  let characters = 0;
  let whole = true;
  const flush = () => {
    const block = draft.close();
    if (block) blocks.push(block);
    characters += block?.text.length ?? 0;
    draft = new Draft(level());
  };
  const enter = (element: Element) => {
    if (element.localName === 'a') links++;
    if (!blockLevel.has(element.localName)) return;
    levels.push({ element, kind: ownKind(element) ?? level().kind });
    flush();
  };
  const leave = (element: Element) => {
    if (element.localName === 'a') links--;
    if (!blockLevel.has(element.localName)) return;
    levels.pop();
    flush();
  };
  const text = (node: Text, parent: Element) => {
    if (!has(holderOf(parent))) return;
    const left = characterBudget - characters - draft.length;
    if (left > 0) draft.add(node, links > 0, left);
    if (node.length > left) whole = false;
  };
  // A loop, not a recursion: pages can be nested deeper than the stack.
  const open: { element: Element; children: ArrayLike<Node>; at: number }[] = [];
  const go = (element: Element) => open.push({ element, children: drawnChildren(element), at: 0 });
  go(root);
  for (let visited = 0; visited < nodeBudget && characters < characterBudget; visited++) {
    const last = open.at(-1);
    if (!last) break;
    const node = last.children[last.at++];
    if (!node) {
      open.pop();
      if (last.element !== root) leave(last.element);
    } else if (node.nodeType === 3) text(node as Text, node.parentElement ?? last.element);
    else if (node.nodeType === 1 && !neverText.has((node as Element).localName)) {
      enter(node as Element);
      go(node as Element);
    }
  }
  flush();
  return { blocks, whole: whole && open.length === 0 };
}

/** Readability takes links to scripts away and keeps their text: such text belongs to the element around. */
function holderOf(element: Element): Element {
  let holder = element;
  while (holder.localName === 'a' && holder.parentElement && /^\s*javascript:/i.test(holder.getAttribute('href') ?? ''))
    holder = holder.parentElement;
  return holder;
}

function ownKind({ localName }: Element): Block['kind'] | null {
  if (/^h[1-6]$/.test(localName)) return 'heading';
  if (localName === 'li' || localName === 'dd' || localName === 'dt') return 'list';
  return localName === 'blockquote' ? 'quote' : null;
}

/** A block that is still being read. */
class Draft {
  length = 0;
  private linked = 0;
  /** Whether a space would follow a space, or stand at the beginning. */
  private spaced = true;
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];

  constructor(private readonly level: Level) {}

  /** @param most so many UTF-16 units of the node are read. */
  add(node: Text, inLink: boolean, most: number): void {
    const { data } = node;
    const text = data.length > most ? data.slice(0, most) : data;
    const before = this.length;
    let from = 0;
    for (const { index, 0: space } of text.matchAll(/[ \t\n\r\f]+/g)) {
      this.take(node, data, from, text.slice(from, index));
      // The first character of the run stands for the space that is shown.
      if (!this.spaced) this.take(node, data, index, ' ');
      from = index + space.length;
    }
    this.take(node, data, from, text.slice(from));
    if (inLink) this.linked += this.length - before;
  }

  /** Takes the letters that stand in a node from an offset on. */
  private take(node: Text, data: string, from: number, text: string): void {
    if (text === '') return;
    const last = this.pieces.at(-1);
    if (last?.node === node && last.from + last.length === from)
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + text.length };
    else this.pieces.push({ node, data, from, start: this.length, length: text.length });
    this.parts.push(text);
    this.length += text.length;
    this.spaced = text === ' ';
  }

  /** The block, or null when there was no text. */
  close(): PlacedBlock | null {
    const text = this.parts.join('').trimEnd();
    if (text === '') return null;
    const pieces = this.pieces
      .map((piece) => ({ ...piece, length: Math.min(piece.length, text.length - piece.start) }))
      .filter((piece) => piece.length > 0);
    const linked = Math.min(1, this.linked / text.length);
    return { kind: this.level.kind, text, pieces, element: this.level.element, linked };
  }
}
