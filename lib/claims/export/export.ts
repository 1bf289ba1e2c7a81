import type { Shelf } from '../shelf.ts';
import { claimsCsv } from './csv.ts';
import { claimsJsonld } from './jsonld.ts';
import { type Filter, selected } from './select.ts';

export const exportFormats = ['jsonld', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly records: number;
}

/** The records that fit, as one file. */
export function exportRecords(format: ExportFormat, shelf: Shelf, filter: Filter = {}): ExportedFile {
  const claims = selected(shelf, filter);
  const name = `said-and-done-${shelf.meta.id}-${shelf.meta.version}.${format}`;
  const made =
    format === 'csv'
      ? { type: 'text/csv', text: claimsCsv(shelf, claims) }
      : { type: 'application/ld+json', text: claimsJsonld(shelf, claims) };
  return { name, ...made, records: claims.length };
}
