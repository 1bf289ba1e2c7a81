import { toCsv } from '../../text/csv.ts';
import type { Claim } from '../record.ts';
import { packOf, type Shelf } from '../shelf.ts';

type Cell = (claim: Claim, shelf: Shelf) => string | number | null | undefined;

/** Where one cell holds several, each is on a line of its own. */
const lines = (values: readonly (string | null | undefined)[]) => values.filter(Boolean).join('\n');

const columns = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  said_on: ({ saidOn }) => saidOn,
  speaker: ({ speaker }, { people }) => people.get(speaker)?.name.en ?? speaker,
  speaks_for: ({ speaker }, { people }) => people.get(people.get(speaker)?.of ?? '')?.name.en,
  occasion: ({ occasion }) => occasion.en ?? occasion.zh,
  statement_en: ({ statement }) => statement.en,
  statement_zh_hans: ({ statement }) => statement.zh,
  statement_zh_hant: ({ statement }) => statement.zhHant,
  reported_by: ({ reportedBy }) => reportedBy?.en ?? reportedBy?.zh,
  topics: ({ topics }) => lines(topics),
  threads: ({ id }, { threads }) =>
    lines(threads.filter(({ claims }) => claims.includes(id)).map((thread) => thread.id)),
  deadline: ({ deadline }) => deadline,
  verdict: ({ outcome }) => outcome?.verdict,
  verdict_as_of: ({ outcome }) => outcome?.asOf,
  verdict_note_en: ({ outcome }) => outcome?.note?.en,
  verdict_note_zh_hans: ({ outcome }) => outcome?.note?.zh,
  evidence: ({ outcome }) =>
    lines((outcome?.evidence ?? []).map(({ title, url }) => lines([title, url]).replace('\n', ' '))),
  relations: ({ relations }) => lines(relations.map(({ type, target }) => `${type} ${target}`)),
  source: ({ sources }) => lines(sources.map(({ title, publisher }) => `${title}, ${publisher}`)),
  source_url: ({ sources }) => lines(sources.map(({ url }) => url)),
  source_date: ({ sources }) => lines(sources.map(({ date }) => date)),
  former_ids: ({ aliases }) => lines(aliases),
  pack: ({ id }, shelf) => packOf(shelf, id).id,
  pack_version: ({ id }, shelf) => packOf(shelf, id).version,
} satisfies Record<string, Cell>;

/** A row a record; no cell can start a formula. */
export function claimsCsv(shelf: Shelf, claims: readonly Claim[]): string {
  const cells: Cell[] = Object.values(columns);
  const rows = claims.map((claim) => cells.map((cell) => String(cell(claim, shelf) ?? '')));
  return toCsv(Object.keys(columns), rows);
}
