import * as v from 'valibot';
import {
  type AuthoredRecord,
  type OccasionFile,
  occasionFile,
  packFile,
  peopleFile,
  threadFile,
  topicsFile,
  wordingsFile,
} from './authored.ts';
import { type Fault, faultsOf } from './fault.ts';
import type { Claim, Contraries, Pack, Source, Text, Thread, Wordings } from './record.ts';
import { typeset } from './typeset.ts';

/** A file of `assets/claims/`, parsed from YAML: its path below that folder and what it holds. */
export interface AuthoredFile {
  readonly path: string;
  readonly data: unknown;
}

export interface Built {
  /** `null` when a fault is an error. */
  readonly pack: Pack | null;
  readonly faults: readonly Fault[];
  /** Record id → the file that holds it. */
  readonly files: ReadonlyMap<string, string>;
}

/** Makes one pack of the files people edit. `toHant` turns Simplified into Traditional Chinese. */
export function buildPack(files: readonly AuthoredFile[], toHant: (zh: string) => string): Built {
  return new Builder(toHant).build(files);
}

class Builder {
  private readonly faults: Fault[] = [];
  private readonly files = new Map<string, string>();

  constructor(private readonly toHant: (zh: string) => string) {}

  build(files: readonly AuthoredFile[]): Built {
    const within = (folder: string) => files.filter((file) => file.path.startsWith(`${folder}/`));
    const one = (path: string) => files.find((file) => file.path === path) ?? { path, data: undefined };
    const meta = this.parse(packFile, one('pack.yaml'));
    const topics = this.parse(topicsFile, one('topics.yaml'), ([topic]) => ({ record: String(topic), depth: 1 })) ?? {};
    const people = this.parse(peopleFile, one('people.yaml'), (path, data) => nameOf(data, path)) ?? [];
    const wordings = this.wordings(within('wordings'));
    const claims = within('occasions').flatMap((file) => this.occasion(file, wordings));
    const complete = this.faults.length === 0;
    for (const [record, { file }] of complete ? wordings : []) {
      if (this.files.has(record)) continue;
      this.add(file, record, null, 'has wordings but no record', 'Correct the id, or remove the wordings.');
    }
    const dates = new Map(claims.map((claim) => [claim.id, claim.saidOn]));
    const threads = within('threads').flatMap((file) => this.thread(file, dates));
    const failed = meta === null || this.faults.some((fault) => fault.level === 'error');
    const pack = failed
      ? null
      : this.finished({
          format: 1 as const,
          ...meta,
          topics: Object.entries(topics).map(([id, name]) => ({ id, name })),
          people,
          threads,
          claims: claims.sort((a, b) => compare(a.saidOn, b.saidOn) || compare(a.id, b.id)),
        });
    return { pack, faults: this.faults, files: this.files };
  }

  private add(file: string, record: string | null, field: string | null, problem: string, remedy: string): void {
    this.faults.push({ level: 'error', file, record, field, problem, remedy });
  }

  private parse<S extends v.GenericSchema>(
    schema: S,
    file: AuthoredFile,
    recordOf: (path: readonly (string | number)[], data: unknown) => { record: string; depth: number } | null = () =>
      null,
  ): v.InferOutput<S> | null {
    const result = v.safeParse(schema, file.data);
    if (result.success) return result.output;
    this.faults.push(...faultsOf(result.issues, file.path, (path) => recordOf(path, file.data)));
    return null;
  }

  private wordings(files: readonly AuthoredFile[]): Map<string, Worded> {
    const all = new Map<string, Worded>();
    for (const file of files) {
      const parsed = this.parse(wordingsFile, file, (path) =>
        path.length ? { record: String(path[0]), depth: 1 } : null,
      );
      // A record's wordings may stand in several files.
      for (const [record, { near, contraries, ...own }] of Object.entries(parsed ?? {})) {
        const known = all.get(record);
        const both = (a: Wordings | undefined, b: Wordings) => ({
          en: [...(a?.en ?? []), ...b.en],
          zh: [...(a?.zh ?? []), ...b.zh],
        });
        all.set(record, {
          file: file.path,
          own: both(known?.own, own),
          near: both(known?.near, near),
          contraries: {
            en: { ...known?.contraries.en, ...contraries.en },
            zh: { ...known?.contraries.zh, ...contraries.zh },
          },
        });
      }
    }
    return all;
  }

  private occasion(file: AuthoredFile, wordings: ReadonlyMap<string, Worded>): Claim[] {
    const parsed = this.parse(occasionFile, file, (path, data) =>
      path[0] === 'records' ? nameOf((data as { records: unknown }).records, path.slice(1), 2) : null,
    );
    return (parsed?.records ?? []).map((record) => {
      const already = this.files.get(record.id);
      if (already)
        this.add(
          file.path,
          record.id,
          'id',
          `is also the id of a record in ${already}`,
          'Give one of them another id.',
        );
      this.files.set(record.id, file.path);
      const words = wordings.get(record.id);
      return {
        ...record,
        speaker: this.inherited(parsed as OccasionFile, record, 'speaker', file.path),
        saidOn: this.inherited(parsed as OccasionFile, record, 'saidOn', file.path),
        reportedBy: record.reportedBy ?? parsed?.reportedBy ?? null,
        occasion: record.occasion ?? (parsed as OccasionFile).occasion,
        sources: this.sources(parsed as OccasionFile, record, file.path),
        paraphrases: words?.own ?? { en: [], zh: [] },
        nearMisses: words?.near ?? { en: [], zh: [] },
        contraries: words?.contraries ?? { en: {}, zh: {} },
      };
    });
  }

  private inherited(file: OccasionFile, record: AuthoredRecord, field: 'speaker' | 'saidOn', path: string): string {
    const value = record[field] ?? file[field];
    if (value === undefined)
      this.add(path, record.id, field, 'is missing', `Add it to the record, or to the top of the file.`);
    return value ?? '';
  }

  private sources(file: OccasionFile, record: AuthoredRecord, path: string): Source[] {
    return record.sources.flatMap((source, index) => {
      if (!('from' in source)) return [source];
      const publication = file.sources[source.from];
      if (publication) return [{ ...publication, locator: source.locator }];
      const known = Object.keys(file.sources).join(', ') || 'none';
      this.add(
        path,
        record.id,
        `sources.${index}.from`,
        `names no source of the file: ${source.from}`,
        `Known: ${known}.`,
      );
      return [];
    });
  }

  private thread(file: AuthoredFile, dates: ReadonlyMap<string, string>): Thread[] {
    const parsed = this.parse(threadFile, file);
    if (!parsed) return [];
    const id = file.path.replace(/^threads\/|\.yaml$/g, '');
    const turns = Object.entries(parsed.turns).map(([claim, what]) => ({ date: dates.get(claim) ?? '', what, claim }));
    return [{ id, title: parsed.title, summary: parsed.summary, claims: parsed.claims, turns }];
  }

  private finish({ en, zh }: Text): Text {
    return { ...(en ? { en: typeset(en) } : {}), ...(zh ? { zh, zhHant: this.toHant(zh) } : {}) };
  }

  /** Finishes every text except wordings, which the matcher folds itself. */
  private finished<T>(value: T): T {
    if (Array.isArray(value)) return value.map((item) => this.finished(item)) as T;
    if (typeof value !== 'object' || value === null) return value;
    if (isText(value)) return this.finish(value) as T;
    const entries = Object.entries(value).map(([key, item]) =>
      unfinished.has(key) ? [key, item] : [key, this.finished(item)],
    );
    return Object.fromEntries(entries) as T;
  }
}

/** What a wordings file has for a record. */
interface Worded {
  readonly file: string;
  readonly own: Wordings;
  readonly near: Wordings;
  readonly contraries: Contraries;
}

const unfinished: ReadonlySet<string> = new Set(['paraphrases', 'nearMisses', 'contraries']);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A text in some languages, and no list of wordings or files. */
const isText = (value: object): value is Text => {
  const texts = Object.values(value);
  return ('en' in value || 'zh' in value) && texts.every((text) => text === undefined || typeof text === 'string');
};

/** The id of the item that a path leads into, or its place where it has none. */
function nameOf(
  list: unknown,
  path: readonly (string | number)[],
  depth = 1,
): { record: string; depth: number } | null {
  const index = path[0];
  if (typeof index !== 'number' || !Array.isArray(list)) return null;
  const item: unknown = list[index];
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : null;
  return { record: typeof id === 'string' ? id : `number ${index + 1}`, depth };
}
