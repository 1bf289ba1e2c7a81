import { toCsv } from '../../text/csv.ts';
import type { Note, NotedClaim } from '../note.ts';
import { outcomeOf, type Selection, statementOf } from './labels.ts';

type Cell = (note: Note, from: Selection) => string | number | null | undefined;
const current = (note: Note, { claims }: Selection): NotedClaim | null =>
  note.claim && (claims.get(note.claim.id) ?? note.claim);

/** Readwise's import knows the first seven; it leaves out columns that it doesn't know. */
const readwiseColumns = {
  Highlight: (note) => note.selector.exact,
  Title: (note) => note.article.title,
  Author: (note) => note.article.author,
  URL: (note) => note.article.url,
  Note: (note) => note.text,
  Location: (note) => note.selector.position?.start,
  Date: (note) => note.created,
  Tags: (note) => note.tags.join(', '),
  Color: (note) => note.colour,
  Claim: (note, from) => claimLine(note, from),
} satisfies Record<string, Cell>;

export const fullColumns = {
  id: (note) => note.id,
  quote: (note) => note.selector.exact,
  prefix: (note) => note.selector.prefix,
  suffix: (note) => note.selector.suffix,
  repeated: (note) => (note.selector.repeated ? 'yes' : ''),
  start: (note) => note.selector.position?.start,
  end: (note) => note.selector.position?.end,
  title: (note) => note.article.title,
  site: (note) => note.article.site,
  author: (note) => note.article.author,
  published: (note) => note.article.published,
  language: (note) => note.article.language,
  url: (note) => note.article.url,
  kind: (note) => note.tone,
  colour: (note) => note.colour,
  tags: (note) => note.tags.join(', '),
  note: (note) => note.text,
  created: (note) => note.created,
  modified: (note) => note.modified,
  claim: (note) => note.claim?.id,
  statement: (note, from) => note.claim && statementOf(note.claim, from.labels.language),
  speaker: (note) => note.claim?.speaker,
  said_on: (note) => note.claim?.saidOn,
  source: (note) => note.claim?.source?.title,
  source_publisher: (note) => note.claim?.source?.publisher,
  source_url: (note) => note.claim?.source?.url,
  source_date: (note) => note.claim?.source?.date,
  outcome_when_saved: (note) => note.claim?.verdict,
  outcome_when_saved_as_of: (note) => note.claim?.asOf,
  base_when_saved: (note) => note.claim?.base,
  outcome_now: (note, from) => current(note, from)?.verdict,
  outcome_now_as_of: (note, from) => current(note, from)?.asOf,
  base_now: (note, from) => current(note, from)?.base,
} satisfies Record<string, Cell>;

export const readwiseCsv = (from: Selection): string => table(readwiseColumns, from);
export const fullCsv = (from: Selection): string => table(fullColumns, from);

function table(columns: Readonly<Record<string, Cell>>, from: Selection): string {
  const rows = from.notes.map((note) => Object.values(columns).map((cell) => String(cell(note, from) ?? '')));
  return toCsv(Object.keys(columns), rows);
}

/** The claim in one line: what is on record, by whom, the outcome, the source, the base. */
export function claimLine(note: Note, from: Selection): string {
  const claim = current(note, from);
  if (!claim) return '';
  const { labels } = from;
  const source =
    claim.source && [claim.source.title, claim.source.publisher, claim.source.url].filter(Boolean).join(', ');
  return [
    `${labels.onRecord}: ${statementOf(claim, labels.language)} (${claim.speaker}, ${claim.saidOn})`,
    `${labels.outcome}: ${outcomeOf(claim, labels)}`,
    source && `${labels.source}: ${source}`,
    `${labels.base}: ${claim.base}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
