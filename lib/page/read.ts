import type { Article } from '../text/article.ts';
import { languageOf } from '../text/language.ts';
import { type Blocks, blocksUnder, type PlacedBlock } from './blocks.ts';
import { sizeAround } from './change.ts';
import { copyOf, densest, findArticle } from './find.ts';
import { metadataOf } from './metadata.ts';
import { prune } from './prune.ts';

/** An article and where each of its blocks stands: `blocks[i]` is `article.blocks[i]`. */
export interface PageText {
  readonly article: Article;
  readonly blocks: readonly PlacedBlock[];
  /** What was there and not shown, such as the rest behind “read more”: to be looked at again. */
  readonly unseen: readonly Element[];
  /** Whether that is all of the article: otherwise it is longer than is read, and the end is missing. */
  readonly whole: boolean;
  /** How much text stood around it as it was read (`sizeAround`), to tell when more has come. */
  readonly size: number;
}

export interface ReadOptions {
  /** Read whatever text there is: someone asked for this page. */
  readonly whole?: boolean;
}

/** A page with less text than this, in UTF-16 units, has no article on it. */
const least = 80;

/**
 * Reads the article of a page, live or parsed; null when there is none. The page is not changed.
 * Text comes from the page itself, so that every letter can be found again; only the choice is made on a copy.
 */
export function read(page: Document, options: ReadOptions = {}): PageText | null {
  const steps = readInSteps(page, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same step by step, so that a page that someone is looking at can have its turn in between. */
export function* readInSteps(
  page: Document,
  { whole = false }: ReadOptions = {},
): Generator<undefined, PageText | null> {
  // Not `page.body`: a form of that name would stand for it.
  const body = page.querySelector('body');
  if (!body) return null;
  const metadata = metadataOf(page);
  yield;
  for (const attempt of attempts(page, body, whole)) {
    yield;
    if (!attempt) continue;
    const shown: PlacedBlock[] = [];
    const unseen: PlacedBlock[] = [];
    for (const block of attempt.blocks) (isShown(block) ? shown : unseen).push(block);
    const blocks = attempt.pruned ? prune(shown) : shown;
    if (lengthOf(blocks) < least) continue;
    const placed = withoutTitle(blocks, metadata.title);
    const language = languageOf(sample(placed));
    return {
      article: { ...metadata, language, blocks: placed.map(({ kind, text }) => ({ kind, text })) },
      blocks: placed,
      unseen: unseen.filter(({ text }) => text.length >= least).map(({ element }) => element),
      whole: attempt.whole,
      size: sizeAround(placed, page),
    };
  }
  return null;
}

interface Attempt extends Blocks {
  /** Whether what stands around the article is still to be dropped. */
  readonly pruned: boolean;
}

/** The readings to try, best first; each is made only when the one before gave too little. Null: nothing yet. */
function* attempts(page: Document, body: Element, whole: boolean): Generator<Attempt | null> {
  const copy = copyOf(page);
  yield null;
  const found = copy && findArticle(copy);
  yield null;
  if (found) yield { ...blocksUnder(body, (element) => found.has(element)), pruned: true };
  const dense = densest(page);
  if (dense) yield { ...blocksUnder(dense, isUnhidden), pruned: true };
  // Old pages and letters lay text out in tables and between line breaks: the longest stretch of prose, wherever it is.
  yield { ...blocksUnder(body, isUnhidden), pruned: true };
  if (whole) yield { ...blocksUnder(body, isUnhidden), pruned: false };
}

function isUnhidden(element: Element): boolean {
  return !element.hasAttribute('hidden') && element.getAttribute('aria-hidden') !== 'true';
}

/** Where there is a layout, what it hides is not read. */
function isShown({ element }: PlacedBlock): boolean {
  return element.checkVisibility?.() ?? true;
}

/** The title is kept once, as the article's title. */
function withoutTitle(blocks: readonly PlacedBlock[], title: string): readonly PlacedBlock[] {
  const bare = (text: string) => text.replace(/[\s\p{P}]+/gu, '');
  const at = blocks.slice(0, 3).findIndex((block) => bare(block.text) === bare(title));
  return at < 0 ? blocks : blocks.toSpliced(at, 1);
}

function lengthOf(blocks: readonly PlacedBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function sample(blocks: readonly PlacedBlock[]): string {
  return blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, 5000);
}
