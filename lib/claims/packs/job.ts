/**
 * A pack on its way in, kept in the database: whoever is stopped in the middle finds it there at the next start, and pages
 * show from it how things truly stand.
 */
import type { ClaimBase } from '../base.ts';
import { megabytes, mostBytes } from './open.ts';
import type { Preview } from './preview.ts';
import { type Reason, Refusal } from './refusal.ts';

export type Origin =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'address'; readonly url: string };

export type JobState =
  /** In the queue, being fetched, being looked over. */
  | 'waiting'
  | 'fetching'
  | 'checking'
  /** The person is asked. */
  | 'ready'
  | 'installing'
  /** How it ended: kept until it is dismissed. */
  | 'done'
  | 'unchanged'
  | 'refused';

export interface Job {
  readonly id: number;
  readonly origin: Origin;
  /** The pack that this updates; `null` where one is to be added. */
  readonly updates: string | null;
  /** Whether the person is asked before it is installed. */
  readonly ask: boolean;
  readonly state: JobState;
  /** Of the state's work, 0 to 1; `null` where nobody knows. */
  readonly progress: number | null;
  /** How often it was begun. */
  readonly attempts: number;
  readonly preview: Preview | null;
  readonly trouble: {
    readonly reason: Reason;
    readonly detail: string | null;
    readonly faults: readonly string[];
  } | null;
  /** What the server said of the content, for the next update. */
  readonly validators: Validators | null;
  /** ISO date and time. */
  readonly begun: string;
}

/** What a server gave to ask by whether something has changed: HTTP's ETag and Last-Modified. */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

/** The file of a job, apart from what changes often. */
export interface JobContent {
  readonly job: number;
  readonly file: Blob;
}

export const isRunning = ({ state }: Job): boolean => ['waiting', 'fetching', 'checking', 'installing'].includes(state);

const fresh = {
  state: 'waiting',
  progress: null,
  attempts: 0,
  preview: null,
  trouble: null,
  validators: null,
} as const;

/**
 * Notes a file that the person chose; the runner then takes it on.
 * @returns the job's number
 * @throws Refusal when it is too large
 */
export async function addFile({ db }: ClaimBase, file: File): Promise<number> {
  if (file.size > mostBytes) throw new Refusal('too-large', megabytes(mostBytes));
  return db.transaction('rw', db.jobs, db.contents, async () => {
    const origin = { kind: 'file', name: file.name } as const;
    const job = (await db.jobs.add({ ...fresh, origin, updates: null, ask: true, begun: now() })) as number;
    await db.contents.add({ job, file });
    return job;
  });
}

/** @param updates the pack that the address is known for; the same pack has one update at a time */
export async function addAddress(
  { db }: ClaimBase,
  url: string,
  updates: string | null,
  ask: boolean,
): Promise<number> {
  return db.transaction('rw', db.jobs, db.contents, async () => {
    const same = updates === null ? [] : await db.jobs.filter((job) => job.updates === updates).toArray();
    const running = same.find((job) => isRunning(job) || job.state === 'ready');
    if (running) return running.id;
    await db.jobs.bulkDelete(same.map(({ id }) => id));
    const origin = { kind: 'address', url } as const;
    return (await db.jobs.add({ ...fresh, origin, updates, ask, begun: now() })) as number;
  });
}

/** Forgets a job, whatever its state. */
export async function dropJob({ db }: ClaimBase, job: number): Promise<void> {
  await db.transaction('rw', db.jobs, db.contents, async () => {
    await db.jobs.delete(job);
    await db.contents.delete(job);
  });
}

const now = () => new Date().toISOString();
