import { claimsCsv } from './csv.ts';
import { claimsJsonld } from './jsonld.ts';
import { type Exported, type Filter, selected } from './select.ts';

export const exportFormats = ['jsonld', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly records: number;
}

/** The records of a pack that fit, as one file. */
export function exportRecords(format: ExportFormat, pack: Exported, filter: Filter = {}): ExportedFile {
  const claims = selected(pack, filter);
  const name = `said-and-done-${pack.meta.id}-${pack.meta.version}.${format}`;
  const made =
    format === 'csv'
      ? { type: 'text/csv', text: claimsCsv(pack, claims) }
      : { type: 'application/ld+json', text: claimsJsonld(pack, claims) };
  return { name, ...made, records: claims.length };
}
