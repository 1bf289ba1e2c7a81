import * as v from 'valibot';
import { adopt, type Row, RowError, readRows, shaped } from './rows.ts';

const selector = v.looseObject({
  type: v.string(),
  exact: v.optional(v.string()),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});

/** The fields that are read of an annotation in Hypothesis' JSON export; its own client reads the same. */
const annotation = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  created: v.optional(v.string()),
  updated: v.optional(v.string()),
  uri: v.string(),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  references: v.optional(v.array(v.string()), []),
  target: v.optional(v.array(v.looseObject({ selector: v.optional(v.array(selector), []) })), []),
  document: v.optional(v.looseObject({ title: v.optional(v.union([v.array(v.string()), v.string()])) })),
});

/** Positions count in Hypothesis' own text of the page, so only quote and context are kept. */
export function readHypothesis(annotations: readonly unknown[]): Row[] {
  return readRows(annotations, (entry) => {
    const from = shaped(annotation, entry);
    if (from.references.length > 0) throw new RowError('no-passage');
    const quote = from.target.flatMap((target) => target.selector).find(({ type }) => type === 'TextQuoteSelector');
    const title = from.document?.title;
    return adopt({
      id: `hypothesis-${from.id.replace(/[^\w.:-]/g, '_').slice(0, 100)}`,
      exact: quote?.exact ?? '',
      prefix: quote?.prefix,
      suffix: quote?.suffix,
      url: from.uri,
      title: typeof title === 'string' ? title : title?.[0],
      text: from.text,
      tags: from.tags,
      created: from.created,
      modified: from.updated,
    });
  });
}
