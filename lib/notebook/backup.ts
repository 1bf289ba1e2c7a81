import type { Contents } from './store.ts';

/** Grows with every change of shape; `upgrades` leads older files on. Files from a newer version are refused. */
export const backupVersion = 1;
export const backupFormat = 'said-and-done-backup';

/** Everything that is the reader's. */
export interface Backup extends Contents {
  readonly format: typeof backupFormat;
  readonly version: number;
  readonly made: string;
  /** Settings, hidden matches, addresses of packs: kept here as they are, understood elsewhere. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** One line a note, so that two backups can be compared by any tool. */
export function writeBackup(contents: Contents, settings: Backup['settings'], made: Date): string {
  const list = (items: readonly unknown[]) =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  return `{
"format": ${JSON.stringify(backupFormat)},
"version": ${backupVersion},
"made": ${JSON.stringify(made.toISOString())},
"settings": ${JSON.stringify(settings)},
"templates": ${list(contents.templates)},
"deleted": ${list(contents.deleted)},
"notes": ${list(contents.notes)}
}
`;
}

/** `upgrades[n]` makes a backup of version n + 2 of one of version n + 1. */
export const upgrades: readonly ((older: Record<string, unknown>) => Record<string, unknown>)[] = [];
