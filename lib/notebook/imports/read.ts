import { backupFormat } from '../backup.ts';
import { type ReadBackup, readBackup } from './backup.ts';
import { readHypothesis } from './hypothesis.ts';
import { readJsonLd } from './jsonld.ts';
import { readReadwise } from './readwise.ts';
import { ImportError, type Row } from './rows.ts';

export interface Imported {
  readonly format: 'backup' | 'jsonld' | 'hypothesis' | 'readwise';
  readonly rows: readonly Row[];
  /** What else a backup holds. */
  readonly backup: ReadBackup | null;
}

/** Reads a file of any format that can be taken in, known by what it says. Throws an `ImportError`. */
export function readFile(content: string): Imported {
  const text = content.replace(/^\ufeff/, '');
  if (text.trim() === '') throw new ImportError('empty');
  if (!/^\s*[[{]/.test(text)) return { format: 'readwise', rows: readReadwise(text), backup: null };
  const file = parse(text);
  if (isRecord(file) && file.format === backupFormat) {
    const backup = readBackup(file);
    return { format: 'backup', rows: backup.rows, backup };
  }
  if (isRecord(file) && Array.isArray(file.annotations))
    return { format: 'hypothesis', rows: readHypothesis(file.annotations), backup: null };
  const items = annotations(file);
  if (!items) throw new ImportError('unknown');
  return { format: 'jsonld', rows: readJsonLd(items), backup: null };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError('not-json');
  }
}

/** A list, a collection with its first page, a page, or one annotation. */
function annotations(file: unknown): unknown[] | null {
  const page = isRecord(file) && !Array.isArray(file.items) && isRecord(file.first) ? file.first : file;
  if (Array.isArray(page)) return page;
  if (!isRecord(page)) return null;
  if (Array.isArray(page.items)) return page.items;
  return page.target === undefined ? null : [page];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
