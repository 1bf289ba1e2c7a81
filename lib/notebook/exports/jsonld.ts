import type { Note, NotedClaim } from '../note.ts';
import type { Selection } from './labels.ts';

/** Names of things that the W3C vocabulary has no word for. */
export const namespace = 'urn:said-and-done:';

const context = [
  'http://www.w3.org/ns/anno.jsonld',
  { sd: namespace, 'sd:statement': { '@id': 'sd:statement', '@container': '@language' } },
];

/** A W3C annotation collection of one page. Complete: `readJsonLd` brings the same notes back. */
export function jsonLd(from: Selection): string {
  const collection = {
    '@context': context,
    id: `${namespace}export:${from.made.toISOString()}`,
    type: 'AnnotationCollection',
    label: from.labels.notes,
    total: from.notes.length,
    first: {
      id: `${namespace}export:${from.made.toISOString()}:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: from.notes.map((note) => annotation(note, from)),
    },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function annotation(note: Note, from: Selection): Record<string, unknown> {
  const { article, selector, claim } = note;
  const bodies = [
    ...(note.text ? [{ type: 'TextualBody', value: note.text, format: 'text/plain', purpose: 'commenting' }] : []),
    ...note.tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
    ...(claim ? [linked(claim, from.claims.get(claim.id))] : []),
  ];
  return {
    id: `${namespace}note:${note.id}`,
    type: 'Annotation',
    motivation: note.text ? ['highlighting', 'commenting'] : 'highlighting',
    created: note.created,
    modified: note.modified,
    ...(bodies.length > 0 && { body: bodies }),
    target: {
      source: {
        id: article.url ?? `${namespace}article:${encodeURIComponent(article.key)}`,
        type: 'Text',
        ...present({
          'dcterms:title': article.title,
          'schema:publisher': article.site,
          'schema:author': article.author,
          'schema:datePublished': article.published,
          language: article.language,
        }),
      },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: selector.exact,
          prefix: selector.prefix,
          suffix: selector.suffix,
          ...(selector.repeated && { 'sd:repeated': true }),
        },
        ...(selector.position ? [{ type: 'TextPositionSelector', ...selector.position }] : []),
      ],
    },
    ...present({ 'sd:colour': note.colour, 'sd:kind': note.tone }),
  };
}

function linked(claim: NotedClaim, now: NotedClaim | undefined): Record<string, unknown> {
  const { en, zh, zhHant } = claim.statement;
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: {
      id: `${namespace}claim:${claim.id}`,
      type: 'sd:Claim',
      'sd:statement': present({ en, zh, 'zh-Hant': zhHant }),
      'sd:base': claim.base,
      'sd:speaker': claim.speaker,
      'sd:saidOn': claim.saidOn,
      ...present({ 'sd:outcome': claim.verdict, 'sd:asOf': claim.asOf }),
      ...(claim.source && {
        'sd:source': {
          ...(claim.source.url && { id: claim.source.url }),
          ...present({
            'dcterms:title': claim.source.title,
            'schema:publisher': claim.source.publisher,
            'schema:datePublished': claim.source.date,
          }),
        },
      }),
      // For other readers of the file; our own asks its base.
      ...(now && present({ 'sd:outcomeNow': now.verdict, 'sd:asOfNow': now.asOf, 'sd:baseNow': now.base })),
    },
  };
}

/** JSON-LD has no null: what is not known stays out. */
function present(fields: Readonly<Record<string, string | null | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}
