import * as v from 'valibot';
import { backupVersion, upgrades } from '../backup.ts';
import { noteSchema } from '../note.ts';
import type { Contents } from '../store.ts';
import { ImportError, type Row, readRows } from './rows.ts';

const head = v.looseObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.string(),
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
  templates: v.optional(v.array(v.unknown()), []),
  deleted: v.optional(v.array(v.unknown()), []),
  notes: v.array(v.unknown()),
});
const deleted = v.strictObject({ id: v.string(), at: v.pipe(v.string(), v.isoTimestamp()), note: noteSchema });
const template = v.strictObject({ name: v.string(), body: v.string() });

export interface ReadBackup extends Pick<Contents, 'deleted' | 'templates'> {
  rows: Row[];
  made: string;
  settings: Record<string, unknown>;
}

/** Reads a backup of this version or an older one. What is damaged in it does not stop the rest. */
export function readBackup(file: unknown): ReadBackup {
  const { version } = read(head, file);
  if (version > backupVersion) throw new ImportError('newer');
  const backup = read(
    head,
    upgrades.slice(version - 1).reduce((older, upgrade) => upgrade(older), file as Record<string, unknown>),
  );
  return {
    rows: readRows(backup.notes, (note) => note),
    made: backup.made,
    settings: backup.settings,
    deleted: whole(deleted, backup.deleted),
    templates: whole(template, backup.templates),
  };
}

function read<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new ImportError('unknown');
  return result.output;
}

function whole<S extends v.GenericSchema>(schema: S, entries: readonly unknown[]): v.InferOutput<S>[] {
  return entries.flatMap((entry) => {
    const result = v.safeParse(schema, entry);
    return result.success ? [result.output] : [];
  });
}
