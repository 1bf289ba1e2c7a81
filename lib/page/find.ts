import { Readability } from '@mozilla/readability';

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
export function findArticle(page: Document): Set<Element> | null {
  const originals = [...page.getElementsByTagName('*')];
  if (originals.length > budget.copied) return null;
  try {
    const copy = page.cloneNode(true) as Document;
    const copies = [...copy.getElementsByTagName('*')];
    copies.forEach((element, number) => {
      element.setAttribute(prefix + number, '');
    });
    for (const element of copies) if (neverText.has(element.localName)) element.remove();
    const content = isWithinBudget(copy) ? parse(copy) : null;
    return content && survivors(content, originals);
  } catch {
    // Pages can be built to exhaust the stack, and forms hide functions behind fields of the same name: nothing found.
    return null;
  }
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
