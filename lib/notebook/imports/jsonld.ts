import * as v from 'valibot';
import { articleKey } from '../address.ts';
import { namespace } from '../exports/jsonld.ts';
import type { Note } from '../note.ts';
import { adopt, type Row, readRows, shaped, stableId } from './rows.ts';

const text = v.optional(v.string());
const many = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.optional(v.union([v.array(schema), schema]), []),
    v.transform((value) => (Array.isArray(value) ? value : [value])),
  );

const claim = v.looseObject({
  id: v.string(),
  'sd:statement': v.optional(v.looseObject({ en: text, zh: text, 'zh-Hant': text }), {}),
  'sd:base': v.optional(v.string(), ''),
  'sd:speaker': v.optional(v.string(), ''),
  'sd:saidOn': v.optional(v.string(), ''),
  'sd:outcome': text,
  'sd:asOf': text,
  'sd:source': v.optional(
    v.looseObject({
      id: text,
      'dcterms:title': v.optional(v.string(), ''),
      'schema:publisher': v.optional(v.string(), ''),
      'schema:datePublished': text,
    }),
  ),
});

const body = v.looseObject({ purpose: text, value: text, source: v.optional(v.unknown()) });

const source = v.pipe(
  v.union([v.string(), v.looseObject({ id: v.string() })]),
  v.transform((value) => (typeof value === 'string' ? { id: value } : value)),
  v.looseObject({
    id: v.string(),
    'dcterms:title': text,
    'schema:publisher': text,
    'schema:author': text,
    'schema:datePublished': text,
    language: text,
  }),
);

const selector = v.looseObject({
  type: v.string(),
  exact: text,
  prefix: text,
  suffix: text,
  'sd:repeated': v.optional(v.boolean(), false),
  start: v.optional(v.number()),
  end: v.optional(v.number()),
});

const annotation = v.looseObject({
  id: v.string(),
  created: text,
  modified: text,
  body: many(body),
  target: v.looseObject({ source, selector: many(selector) }),
  'sd:colour': text,
  'sd:kind': text,
});

/** Our own export without loss, and other tools' W3C annotations as far as a note has room for them. */
export function readJsonLd(items: readonly unknown[]): Row[] {
  return readRows(items, (item) => {
    const from = shaped(annotation, item);
    const quote = from.target.selector.find(({ type }) => type === 'TextQuoteSelector');
    const position = from.target.selector.find(({ type }) => type === 'TextPositionSelector');
    const words = (purpose: string) =>
      from.body.filter((part) => part.purpose === purpose).map((part) => part.value ?? '');
    const own = from.id.startsWith(`${namespace}note:`);
    const comment = own
      ? words('commenting')
      : from.body.filter((part) => part.purpose !== 'tagging').map((part) => part.value ?? '');
    const note = adopt({
      id: own ? from.id.slice(`${namespace}note:`.length) : stableId('annotation', from.id),
      exact: quote?.exact ?? '',
      prefix: quote?.prefix,
      suffix: quote?.suffix,
      position: own ? span(position) : null,
      url: from.target.source.id,
      title: from.target.source['dcterms:title'],
      text: comment.filter(Boolean).join('\n\n'),
      tags: words('tagging'),
      colour: from['sd:colour'],
      created: from.created,
      modified: from.modified,
    });
    return own ? complete(note, from, quote?.['sd:repeated'] ?? false) : note;
  });
}

/** What only our own files say. `readNote` checks the result. */
function complete(note: Note, from: v.InferOutput<typeof annotation>, repeated: boolean): unknown {
  const { source } = from.target;
  const key = source.id.startsWith(`${namespace}article:`)
    ? decodeURIComponent(source.id.slice(`${namespace}article:`.length))
    : articleKey(source.id);
  const link = from.body.find((part) => part.purpose === 'linking')?.source;
  return {
    ...note,
    article: {
      ...note.article,
      key,
      site: source['schema:publisher'] ?? null,
      author: source['schema:author'] ?? null,
      published: source['schema:datePublished'] ?? null,
      language: source.language ?? null,
    },
    selector: { ...note.selector, repeated },
    tone: from['sd:kind'] ?? null,
    claim: link === undefined ? null : readClaim(shaped(claim, link)),
  };
}

function readClaim(from: v.InferOutput<typeof claim>): unknown {
  const { en, zh, 'zh-Hant': zhHant } = from['sd:statement'];
  const source = from['sd:source'];
  return {
    id: from.id.replace(`${namespace}claim:`, ''),
    base: from['sd:base'],
    statement: {
      ...(en !== undefined && { en }),
      ...(zh !== undefined && { zh }),
      ...(zhHant !== undefined && { zhHant }),
    },
    speaker: from['sd:speaker'],
    saidOn: from['sd:saidOn'],
    verdict: from['sd:outcome'] ?? null,
    asOf: from['sd:asOf'] ?? null,
    source: source
      ? {
          title: source['dcterms:title'],
          publisher: source['schema:publisher'],
          url: source.id ?? null,
          date: source['schema:datePublished'] ?? null,
        }
      : null,
  };
}

function span(position: { start?: number | undefined; end?: number | undefined } | undefined) {
  return position?.start === undefined || position.end === undefined
    ? null
    : { start: position.start, end: position.end };
}
