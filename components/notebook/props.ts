import type { Claim, Person, Text } from '../../lib/claims/record.ts';
import type { FormatName } from '../../lib/notebook/exports/export.ts';
import type { Plan } from '../../lib/notebook/imports/plan.ts';
import type { Imported } from '../../lib/notebook/imports/read.ts';
import type { Edit, Note } from '../../lib/notebook/note.ts';
import type { Template } from '../../lib/notebook/store.ts';
import type { RecordNow } from '../../lib/notebook/view.ts';

/** A linked claim as the base has it now. */
export interface LinkedRecord extends RecordNow {
  readonly claim: Claim;
  readonly speaker: Person | null;
}

/** What the base says of the claims that notes link to. */
export interface Base {
  readonly records: ReadonlyMap<string, LinkedRecord>;
  /** Titles of threads by id. */
  readonly threads: ReadonlyMap<string, Text>;
  /** False until it has been read. */
  readonly known: boolean;
}

/** What is to be exported, and how. */
export interface ExportOrder {
  readonly notes: readonly Note[];
  readonly format: FormatName;
  readonly template?: string | undefined;
  readonly record: boolean;
  readonly own: boolean;
}

/** How it stands with the automatic backup. */
export interface DailyBackup {
  readonly on: boolean;
  /** Name of the folder that the reader picked; `null`: the downloads folder. */
  readonly folder: string | null;
  /** The browser wants the reader's leave for that folder again. */
  readonly blocked: boolean;
  /** When the last one was written, and when one last failed: ISO, or null. */
  readonly last: string | null;
  readonly failed: string | null;
}

/** What the notebook page can do. Writes resolve when they are on disk and reject with a `NotebookError`. */
export interface NotebookActions {
  edit(id: string, edit: Edit): Promise<unknown>;
  remove(ids: readonly string[]): Promise<unknown>;
  restore(ids: readonly string[]): Promise<unknown>;
  tag(ids: readonly string[], add: readonly string[], take: readonly string[]): Promise<unknown>;
  mergeTags(from: readonly string[], to: string): Promise<unknown>;
  /** Makes the file; throws where a template has a fault. */
  make(order: ExportOrder): File;
  /** Hands a file to the reader. */
  save(file: File): void;
  backup(): Promise<File>;
  /** How it stands with the daily backup. */
  daily(): Promise<DailyBackup>;
  /** Turns it on or off; call it straight from a click, as the browser may ask for leave. */
  setDaily(on: boolean): Promise<DailyBackup>;
  /** Whether the browser lets a reader pick a folder. */
  readonly canPickFolder: boolean;
  /** Both straight from a click, too. */
  pickFolder(): Promise<DailyBackup>;
  useDownloads(): Promise<DailyBackup>;
  keepTemplate(template: Template): Promise<unknown>;
  dropTemplate(name: string): Promise<unknown>;
  /** What taking this in would do. */
  plan(imported: Imported): Promise<Plan>;
  take(imported: Imported, plan: Plan, settings: boolean): Promise<unknown>;
  copy(text: string): Promise<unknown>;
}

/** Everything the notebook page shows. */
export interface NotebookState {
  /** The newest first. */
  readonly notes: readonly Note[];
  /** False while only the first screenful is there. */
  readonly complete: boolean;
  readonly base: Base;
  readonly templates: readonly Template[];
  /** Null while its index is being built. */
  readonly find: ((query: string) => Note[]) | null;
}
