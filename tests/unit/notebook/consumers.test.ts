// @vitest-environment happy-dom
import { plugins as citation } from '@citation-js/core';
import * as jsonld from 'jsonld';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cslJson } from '../../../lib/notebook/exports/csl.ts';
import { fullColumns, fullCsv, readwiseCsv } from '../../../lib/notebook/exports/csv.ts';
import { htmlPage } from '../../../lib/notebook/exports/html.ts';
import { jsonLd } from '../../../lib/notebook/exports/jsonld.ts';
import { byArticle } from '../../../lib/notebook/exports/labels.ts';
import { markdownFile } from '../../../lib/notebook/exports/markdown.ts';
import { fc } from '../properties.ts';
import { anyNote, sample, selection } from './samples.ts';

vi.setConfig({ testTimeout: 30_000 });

const notes = fc.uniqueArray(anyNote, { minLength: 1, maxLength: 4, selector: (note) => note.id });
const runs = { numRuns: 200 };
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('CSV', () => {
  const plain = (cell: string) => cell.replace(/^'(?='*\s*[=+\-@|%＝＋－＠｜％]|'*[\t\r\n])/, '');

  it('is read by a CSV parser, cell by cell, and no cell starts a formula', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const parsed = Papa.parse<string[]>(fullCsv(selection(all)).slice(1), {
          newline: '\r\n',
          skipEmptyLines: true,
        });
        const [columns = [], ...rows] = parsed.data;
        expect(parsed.errors).toEqual([]);
        expect(columns).toEqual(Object.keys(fullColumns));
        expect(rows.length).toBe(all.length);
        rows.forEach((row, i) => {
          const cell = (name: string) => plain(row[columns.indexOf(name)] ?? '');
          const note = all[i];
          expect([cell('quote'), cell('note'), cell('title'), cell('prefix'), cell('tags')]).toEqual([
            note?.selector.exact,
            note?.text,
            note?.article.title,
            note?.selector.prefix,
            note?.tags.join(', '),
          ]);
          expect([cell('claim'), cell('base_when_saved'), cell('outcome_now'), cell('source')]).toEqual([
            note?.claim?.id ?? '',
            note?.claim?.base ?? '',
            note?.claim?.verdict ?? '',
            note?.claim?.source?.title ?? '',
          ]);
          for (const value of row) expect(value).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        });
      }),
      runs,
    );
  });

  it('has the columns that Readwise asks for', () => {
    const [columns] = Papa.parse<string[]>(readwiseCsv(selection([sample()])).slice(1)).data;
    expect(columns?.slice(0, 7)).toEqual(['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']);
  });
});

describe('JSON-LD', () => {
  it('is understood by a JSON-LD processor, which drops nothing', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async (all) => {
        // Safe mode throws where a term has no meaning and would be dropped.
        const expanded = await jsonld.expand(JSON.parse(jsonLd(selection(all))), {
          documentLoader,
          safe: true,
        } as jsonld.Options.Expand);
        const text = JSON.stringify(expanded);
        expect(text.split('"http://www.w3.org/ns/oa#Annotation"').length - 1).toBe(all.length);
        expect(text.split('"http://www.w3.org/ns/oa#exact"').length - 1).toBe(all.length);
        expect(text.split('"urn:said-and-done:base"').length - 1).toBe(all.filter((note) => note.claim).length);
      }),
      { numRuns: 60 },
    );
  });
});

/** The terms of the Web Annotation context that an export uses, with their meaning (W3C Web Annotation Vocabulary). */
const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const annotationContext = {
  oa,
  as,
  dcterms: 'http://purl.org/dc/terms/',
  dc: 'http://purl.org/dc/elements/1.1/',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  id: { '@type': '@id', '@id': '@id' },
  type: { '@type': '@id', '@id': '@type' },
  Annotation: `${oa}Annotation`,
  TextualBody: `${oa}TextualBody`,
  SpecificResource: `${oa}SpecificResource`,
  TextQuoteSelector: `${oa}TextQuoteSelector`,
  TextPositionSelector: `${oa}TextPositionSelector`,
  AnnotationCollection: `${as}OrderedCollection`,
  AnnotationPage: `${as}OrderedCollectionPage`,
  Text: 'http://purl.org/dc/dcmitype/Text',
  highlighting: `${oa}highlighting`,
  commenting: `${oa}commenting`,
  tagging: `${oa}tagging`,
  linking: `${oa}linking`,
  body: { '@type': '@id', '@id': `${oa}hasBody` },
  target: { '@type': '@id', '@id': `${oa}hasTarget` },
  source: { '@type': '@id', '@id': `${oa}hasSource` },
  selector: { '@type': '@id', '@id': `${oa}hasSelector` },
  motivation: { '@type': '@vocab', '@id': `${oa}motivatedBy` },
  purpose: { '@type': '@vocab', '@id': `${oa}hasPurpose` },
  exact: `${oa}exact`,
  prefix: `${oa}prefix`,
  suffix: `${oa}suffix`,
  start: { '@type': 'xsd:nonNegativeInteger', '@id': `${oa}start` },
  end: { '@type': 'xsd:nonNegativeInteger', '@id': `${oa}end` },
  value: 'rdf:value',
  format: 'dc:format',
  language: 'dc:language',
  created: { '@type': 'xsd:dateTime', '@id': 'dcterms:created' },
  modified: { '@type': 'xsd:dateTime', '@id': 'dcterms:modified' },
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  total: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:totalItems' },
  first: { '@type': '@id', '@id': 'as:first' },
  startIndex: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
};

async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`no ${url} here`);
  return { document: { '@context': annotationContext }, documentUrl: url };
}

describe('CSL-JSON', () => {
  beforeAll(async () => {
    await import('@citation-js/plugin-csl');
  });

  it('is set as a bibliography by citeproc, the engine of Zotero', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const items = JSON.parse(cslJson(selection(all)));
        expect(items.length).toBe(byArticle(all).length);
        expect(items.map((item: { id: string }) => item.id)).toEqual(byArticle(all).map(([note]) => note?.article.key));
        const text = citation.output.format('bibliography', items, { template: 'apa', format: 'text' }) as string;
        expect(text.trim().length).toBeGreaterThan(0);
      }),
      { numRuns: 6 },
    );
    const [item] = JSON.parse(cslJson(selection([sample()])));
    const text = citation.output.format('bibliography', [item], { template: 'apa', format: 'text' });
    expect(oneLine(String(text))).toBe(
      'A. Writer. (2026, January 28). Cheaper by the year. The Example. https://news.example/2026/01/cheaper',
    );
  });
});

describe('HTML', () => {
  it('shows every word as text and nothing as mark-up', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const page = new DOMParser().parseFromString(htmlPage(selection(all)), 'text/html');
        const shown = (selector: string) => [...page.querySelectorAll(selector)].map((element) => element.textContent);
        const ordered = byArticle(all).flat();
        expect(shown('blockquote')).toEqual(ordered.map((note) => note.selector.exact));
        expect(shown('.note')).toEqual(ordered.map((note) => note.text).filter(Boolean));
        expect(page.querySelectorAll('script, img, iframe, [onclick]').length).toBe(0);
        expect(page.querySelectorAll('article').length).toBe(all.length);
      }),
      { numRuns: 80 },
    );
  });
});

describe('every format', () => {
  it('names the base, the claim with its source and its outcome', () => {
    const claim = {
      id: 'altman-20260126-cost',
      base: 'openai@2026.11.01',
      statement: { en: 'Expects a tenth of the price.' },
      speaker: 'Sam Altman',
      saidOn: '2026-01-26',
      source: { title: 'Town hall', publisher: 'OpenAI', url: 'https://video.example/1', date: '2026-01-26' },
      verdict: 'pending' as const,
      asOf: '2026-11-01',
    };
    const now = { ...claim, base: 'openai@2027.01.05', verdict: 'missed' as const, asOf: '2027-01-05' };
    const from = selection([sample({ claim })], new Map([[claim.id, now]]));
    for (const file of [
      markdownFile(from),
      readwiseCsv(from),
      fullCsv(from),
      jsonLd(from),
      cslJson(from),
      htmlPage(from),
    ]) {
      for (const part of ['openai@2027.01.05', 'Expects a tenth of the price', 'Town hall', /Did not happen|missed/])
        expect(file).toMatch(part);
    }
    expect(markdownFile(from)).toContain('when saved: Pending (as of 2026-11-01)');
  });
});
