/** What must hold of any input at all, one property a door that strangers' data comes in by. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { openPack } from '../../lib/claims/packs/open.ts';
import { Refusal } from '../../lib/claims/packs/refusal.ts';
import { annotate } from '../../lib/match/annotate.ts';
import { buildIndex } from '../../lib/match/index/build.ts';
import { memoryReader } from '../../lib/match/index/reader.ts';
import { articleKey } from '../../lib/notebook/address.ts';
import { anchorText } from '../../lib/notebook/anchor-text.ts';
import { articleText } from '../../lib/notebook/blocks.ts';
import { type FormatName, formats } from '../../lib/notebook/exports/export.ts';
import { plan } from '../../lib/notebook/imports/plan.ts';
import { readFile } from '../../lib/notebook/imports/read.ts';
import { ImportError } from '../../lib/notebook/imports/rows.ts';
import { locate } from '../../lib/notebook/locate.ts';
import { select } from '../../lib/notebook/select.ts';
import { stretchesOf } from '../../lib/page/ranges.ts';
import { read } from '../../lib/page/read.ts';
import { recognise } from '../../lib/page/recognise.ts';
import type { Article } from '../../lib/text/article.ts';
import { fold } from '../../lib/text/fold.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { anyNote, selection } from '../../tests/unit/notebook/samples.ts';
import { loadPack } from '../claims/load.ts';
import { html, json, nested, text } from './inputs.ts';

/** Tries a property; findings are tried first. */
export type Property = (options: {
  readonly runs: number;
  readonly findings: readonly unknown[];
  readonly seed?: number;
}) => Promise<{ readonly value: unknown; readonly error: string } | null>;

/** @param holds throws, or answers false, where it does not. The input is plain data, so that it can be kept as a finding. */
function property<T>(input: fc.Arbitrary<T>, holds: (value: T) => unknown): Property {
  return async ({ runs, findings, seed }) => {
    const details = await fc.check(
      fc.asyncProperty(input, async (value) => (await holds(value)) !== false),
      { numRuns: runs, examples: findings.map((value) => [value as T]), ...(seed === undefined ? {} : { seed }) },
    );
    if (!details.failed) return null;
    const { counterexample, errorInstance } = details;
    const error = errorInstance instanceof Error ? errorInstance.stack : null;
    return { value: counterexample?.[0] ?? null, error: error ?? 'does not hold' };
  };
}

const texts = fc.array(text, { maxLength: 6 });

const pack = loadPack();
const index = memoryReader(new Map([[pack.id, buildIndex(pack)]]));
export const properties: Readonly<Record<string, Property>> = {
  'folding leads back into the original': property(text, (original) => {
    const folded = fold(original);
    let last = 0;
    for (let at = 0; at < folded.text.length; at++) {
      const { start, end } = folded.spanToOriginal({ start: at, end: at + 1 });
      if (start < last || end <= start || end > original.length) return false;
      last = start;
    }
    return folded.toOriginal(folded.text.length) === original.length;
  }),

  'a sentence is its slice, one after the other': property(texts, (blocks) => {
    const article = articleOf(blocks);
    let [block, end] = [0, 0];
    for (const sentence of splitSentences(article)) {
      if (sentence.block !== block) [block, end] = [sentence.block, 0];
      if (sentence.start < end || sentence.end <= sentence.start) return false;
      if (sentence.text !== blocks[block]?.slice(sentence.start, sentence.end)) return false;
      end = sentence.end;
    }
    return true;
  }),

  'what is matched are sentences of the article, with claims of the record': property(texts, async (blocks) => {
    const { annotations } = await annotate(articleOf(blocks), index);
    return annotations.every(({ sentence, score, why, claim }) => {
      const { block, start, end } = sentence;
      return (
        sentence.text === blocks[block]?.slice(start, end) && score >= 0 && score <= 1 && why.length > 0 && claim !== ''
      );
    });
  }),

  'whether a page is about OpenAI is a number and an answer': property(
    fc.record({ title: text, description: text, text }),
    (look) => Number.isFinite(recognise(look).score),
  ),

  'a page’s blocks stand on the page as they were read': property(fc.oneof(html, nested), (source) => {
    const { document } = parseHTML(source);
    // Which linkedom makes when they are first asked for.
    void document.head;
    void document.body;
    const before = document.toString();
    const page = read(document as unknown as Document, { whole: true });
    if (document.toString() !== before) return false;
    return (page?.blocks ?? []).every((block) => {
      const stretches = stretchesOf(block, { start: 0, end: block.text.length });
      const shown = (stretches ?? []).map(({ node, from, to }) => node.data.slice(from, to)).join('');
      return bare(shown) === bare(block.text);
    });
  }),

  'a passage is found where it was, or not at all': property(
    fc.record({ blocks: texts, from: fc.nat(2000), length: fc.integer({ min: 1, max: 300 }) }),
    ({ blocks, from, length }) => {
      const whole = articleText(articleOf(blocks).blocks);
      const start = from % (whole.length + 1);
      const span = { start, end: Math.min(whole.length, start + length) };
      if (span.start === span.end) return true;
      const found = locate(anchorText(whole), select(whole, span));
      return found === null || (found.start < span.end && found.end > span.start);
    },
  ),

  'an address has one key, whatever it is': property(
    fc.oneof(text, fc.webUrl({ withQueryParameters: true }), url()),
    (address) => {
      const key = articleKey(address);
      return articleKey(` ${address} `.trim()) === key;
    },
  ),

  'a file to take in is taken, row by row, or refused with a reason': property(json, (content) => {
    try {
      plan([], readFile(content));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
    }
  }),

  'a claim pack is taken whole or refused with a reason': property(json, async (content) => {
    try {
      await openPack(new Blob([content]));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }),

  'notes leave in every format': property(
    fc.uniqueArray(anyNote, { maxLength: 4, selector: ({ id }) => id }),
    (notes) => {
      for (const name of Object.keys(formats) as FormatName[]) formats[name].make(selection(notes));
      return !/<script|<img|javascript:/i.test(withoutText(formats.html.make(selection(notes)) as string));
    },
  ),

  'notes that come back change nothing': property(
    fc.uniqueArray(anyNote, { minLength: 1, maxLength: 6, selector: ({ id }) => id }),
    (notes) =>
      [formats.jsonld, formats.readwise].every(({ make }) => {
        const { add, change, bad } = plan(notes, readFile(make(selection(notes)) as string));
        return add.length + change.length + bad.length === 0;
      }),
  ),
};

function articleOf(blocks: readonly string[]): Article {
  const meta = { title: blocks[0] ?? '', site: null, author: null, published: null, url: null };
  return { ...meta, language: 'zh-Hans', blocks: blocks.map((block) => ({ kind: 'paragraph', text: block })) };
}

const bare = (words: string) => words.replace(/\s+/g, '');

function url(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('http://m.a.example', 'https://www.google.com/amp/s/', 'HTTPS://A.EXAMPLE:443'), text, text)
    .map(([host, path, query]) => `${host}/${path}?${query}#${path}`);
}

/** The tags of a page alone. */
function withoutText(page: string): string {
  return (page.match(/<[^>]*>/g) ?? []).join('');
}
