import { Readability } from '@mozilla/readability';
import { drawnChildren, shadowOf } from './flat.ts';

/**
 * What Readability may be given: beyond these it takes longer than a page that someone is looking at can wait.
 * Its time grows with the elements and with how deep text lies in them.
 */
const budget = { copied: 40_000, elements: 12_000, depth: 120 };
/** Fewer characters than this, and Readability tries again less strictly. A short Chinese report has about so many. */
const enough = 140;
const prefix = 'said-and-done-';

/**
 * Finds the elements that hold the article, by Readability on a copy; null when it finds nothing.
 *
 * Readability renames, merges and moves elements, and a second try parses its own output again, so that nothing of the
 * copy's identity is left. What does survive is attributes: merging copies them to the child. So each element of the
 * copy gets one whose *name* is its number (a shared name would be overwritten), and those found in the result
 * lead back to the live elements.
 */
export function findArticle({ copy, originals }: Copy): Set<Element> | null {
  try {
    const content = isWithinBudget(copy) ? parse(copy) : null;
    return content && survivors(content, originals);
  } catch {
    // Pages can be built to exhaust the stack, and forms hide functions behind fields of the same name: nothing found.
    return null;
  }
}

/** A copy of a page to choose from, its elements numbered; null of a page that is too large, or can't be copied. */
export function copyOf(page: Document): Copy | null {
  const elements = [...page.getElementsByTagName('*')];
  if (elements.length > budget.copied) return null;
  try {
    const copied = elements.some(shadowOf) ? drawnCopy(page) : plainCopy(page, elements);
    for (const element of [...copied.copy.getElementsByTagName('*')])
      if (neverText.has(element.localName)) element.remove();
    return copied;
  } catch {
    return null;
  }
}

export interface Copy {
  readonly copy: Document;
  /** By number. */
  readonly originals: readonly Element[];
}

function plainCopy(page: Document, originals: readonly Element[]): Copy {
  const copy = page.cloneNode(true) as Document;
  [...copy.getElementsByTagName('*')].forEach((element, number) => {
    element.setAttribute(prefix + number, '');
  });
  return { copy, originals };
}

/** A copy of what is drawn, shadow trees and all, in a document of its own in which no component comes to life. */
function drawnCopy(page: Document): Copy {
  const copy = page.implementation.createHTMLDocument(page.title);
  const originals: Element[] = [];
  const open: { children: ArrayLike<Node>; at: number; into: Element }[] = [
    { children: drawnChildren(page.body), at: 0, into: copy.body },
  ];
  for (let last = open.at(-1); last && originals.length <= budget.copied; last = open.at(-1)) {
    const node = last.children[last.at++];
    if (!node) open.pop();
    else if (node.nodeType === 3) last.into.append(copy.createTextNode((node as Text).data));
    else if (node.nodeType === 1 && !neverText.has((node as Element).localName)) {
      const into = copy.importNode(node as Element, false);
      into.setAttribute(prefix + originals.length, '');
      originals.push(node as Element);
      last.into.append(into);
      open.push({ children: drawnChildren(node as Element), at: 0, into });
    }
  }
  return { copy, originals };
}

function parse(copy: Document): Element | null {
  const options = { charThreshold: enough, disableJSONLD: true, keepClasses: true };
  return new Readability(copy, { ...options, serializer: (node) => node as Element }).parse()?.content ?? null;
}

function survivors(content: Element, originals: readonly Element[]): Set<Element> {
  const found = new Set<Element>();
  for (const element of [content, ...content.getElementsByTagName('*')])
    for (const { name } of element.attributes) {
      const original = name.startsWith(prefix) ? originals[Number(name.slice(prefix.length))] : undefined;
      if (original) found.add(original);
    }
  return found;
}

function isWithinBudget(copy: Document): boolean {
  const elements = [...copy.getElementsByTagName('*')];
  if (elements.length > budget.elements) return false;
  const depths = new Map<Element | null, number>();
  // Parents come before their children.
  return elements.every((element) => {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    depths.set(element, depth);
    return depth <= budget.depth;
  });
}

/** Elements whose text nobody reads as part of an article. */
export const neverText: ReadonlySet<string> = new Set([
  'audio',
  'button',
  'canvas',
  'embed',
  'head',
  'iframe',
  'input',
  'math',
  'noscript',
  'object',
  'rp',
  'rt',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
]);

/**
 * The element with the most text in paragraphs of its own: each paragraph counts for its parent in full and for its
 * grandparent by half. Null when the page has no paragraph worth the name.
 */
export function densest(page: Document): Element | null {
  const weights = new Map<Element, number>();
  let best: Element | null = null;
  const add = (element: Element | null | undefined, weight: number) => {
    if (!element) return;
    const sum = (weights.get(element) ?? 0) + weight;
    weights.set(element, sum);
    if (!best || sum > (weights.get(best) ?? 0)) best = element;
  };
  for (const paragraph of page.getElementsByTagName('p')) {
    const { length } = paragraph.textContent?.trim() ?? '';
    if (length < 25) continue;
    add(paragraph.parentElement, length);
    add(paragraph.parentElement?.parentElement, length / 2);
  }
  return best;
}
