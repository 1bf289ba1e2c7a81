/** Takes packs in, one at a time: fetches, looks over, asks, installs. What is stopped in the middle goes on at the next start. */
import type { ClaimBase } from '../base.ts';
import { faultLine } from '../fault.ts';
import { compareVersions, type Indexer, placePack, reindexPack, removePack } from '../install.ts';
import { homePack } from '../ref.ts';
import { addAddress, dropJob, isRunning, type Job, type JobState, type Validators } from './job.ts';
import { checkTrust, type Opened, openPack } from './open.ts';
import { previewOf } from './preview.ts';
import { type Reason, Refusal } from './refusal.ts';
import { isDue, type Subscription } from './subscription.ts';

export interface Subscriptions {
  all(): Promise<Subscription[]>;
  /** Adds or replaces by `pack`. */
  put(subscription: Subscription): Promise<void>;
  remove(pack: string): Promise<void>;
}

/** `null` where the server says that nothing has changed. */
export type Fetched = { readonly file: Blob; readonly validators: Validators } | null;

export interface Surroundings {
  readonly base: ClaimBase;
  readonly indexer: Indexer;
  readonly subscriptions: Subscriptions;
  /**
   * @param since what the server said last time
   * @throws Refusal
   */
  fetch(
    url: string,
    since: Validators,
    options: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
  ): Promise<Fetched>;
  /** Called when work begins; what it returns, when it ends. */
  busy(): () => void;
}

/** ms between two notes of progress. */
const noteEvery = 250;
const mostAttempts = 3;

export class PackRunner {
  readonly #around: Surroundings;
  #running: { readonly job: number; readonly stop: AbortController; readonly done: Promise<void> } | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Takes up what an earlier run left: what was confirmed is completed, what was being looked over is looked over again. */
  async resume(): Promise<void> {
    const jobs = await this.#around.base.db.jobs.toArray();
    await Promise.all(jobs.filter(isRunning).map((job) => this.#queue(job.id)));
    await this.#reindex();
  }

  /** Looks a job over; resolves when the person can be asked, or when it has come to its end. */
  async run(job: number): Promise<void> {
    await this.#queue(job);
  }

  /** The person agrees. */
  async install(job: number): Promise<void> {
    const changed = await this.#jobs
      .where('id')
      .equals(job)
      .and(({ state }) => state === 'ready')
      .modify({ state: 'installing', progress: 0 });
    if (changed === 1) await this.#queue(job);
  }

  /** Calls a job off, or dismisses how it ended. What is installed stays. */
  async cancel(job: number): Promise<void> {
    await dropJob(this.#around.base, job);
    if (this.#running?.job === job) this.#running.stop.abort(new DOMException('called off', 'AbortError'));
  }

  /** Asks the address of a pack for news. */
  async update(pack: string, ask = true): Promise<void> {
    const found = (await this.#around.subscriptions.all()).find((one) => one.pack === pack);
    if (found?.url) await this.#queue(await addAddress(this.#around.base, found.url, pack, ask));
  }

  /** Updates the packs whose day has come. */
  async updateDue(now = Date.now()): Promise<void> {
    const due = (await this.#around.subscriptions.all()).filter((one) => isDue(one, now));
    for (const { pack } of due) await this.update(pack, false);
  }

  /** Takes a pack out and forgets where it came from, its key too. */
  async remove(pack: string): Promise<void> {
    const { base, subscriptions } = this.#around;
    const jobs = await this.#jobs.filter((job) => job.updates === pack).primaryKeys();
    const running = this.#running;
    await Promise.all(jobs.map((job) => this.cancel(job)));
    // Past a certain point an update can't be called off: it would remember the pack once more as it ends.
    if (running && jobs.includes(running.job)) await running.done.catch(() => {});
    await subscriptions.remove(pack);
    await removePack(base, pack);
  }

  /** Whether the address of a pack is asked once a day. */
  async setDaily(pack: string, daily: boolean): Promise<void> {
    const { subscriptions } = this.#around;
    const found = (await subscriptions.all()).find((one) => one.pack === pack);
    if (found) await subscriptions.put({ ...found, daily });
  }

  get #jobs() {
    return this.#around.base.db.jobs;
  }

  /** One after the other: two large packs at once could take more memory than there is. */
  #queue(id: number): Promise<void> {
    const next = this.#turn.then(async () => {
      const stop = new AbortController();
      const rest = this.#around.busy();
      const done = this.#work(id, stop.signal);
      this.#running = { job: id, stop, done };
      try {
        await done;
      } finally {
        this.#running = null;
        rest();
      }
    });
    this.#turn = next.catch((error: unknown) => console.error('Said & Done: a pack could not be taken in.', error));
    return next;
  }

  async #work(id: number, signal: AbortSignal): Promise<void> {
    const job = await this.#jobs.get(id);
    if (!job || !isRunning(job)) return;
    await this.#jobs.update(id, { attempts: job.attempts + 1 });
    try {
      if (job.attempts >= mostAttempts) throw new Refusal('interrupted');
      const opened = await this.#open(job, signal);
      if (!opened) return this.#end(job, 'unchanged');
      if (job.state === 'installing' || !job.ask) await this.#install(job, opened, signal);
      else {
        const preview = await previewOf(this.#around.base, opened, await this.#known(opened.pack.id), signal);
        await this.#jobs.update(id, { state: 'ready', progress: null, attempts: 0, preview });
      }
    } catch (error) {
      // A job that was called off is gone already.
      if (signal.aborted) return;
      await this.#end(job, 'refused', troubleOf(error));
    }
  }

  /** Fetches what is to be fetched, and judges it. `null` where there is nothing new. */
  async #open(job: Job, signal: AbortSignal): Promise<Opened | null> {
    const { base } = this.#around;
    const content = (await base.db.contents.get(job.id))?.file ?? (await this.#fetch(job, signal));
    if (!content) return null;
    if (job.state !== 'installing') await this.#jobs.update(job.id, { state: 'checking', progress: null });
    const opened = await openPack(content, signal);
    const { id, version } = opened.pack;
    if (job.updates !== null && job.updates !== id) throw new Refusal('other-pack', id);
    checkTrust(await this.#known(id), opened);
    const before = (await base.active(id))?.meta.version;
    if (before && compareVersions(version, before) < 0) throw new Refusal('older', `${version} < ${before}`);
    return opened;
  }

  async #fetch({ id, origin, updates }: Job, signal: AbortSignal): Promise<Blob | null> {
    const { base, subscriptions } = this.#around;
    if (origin.kind === 'file') throw new Refusal('failed', origin.name);
    await this.#jobs.update(id, { state: 'fetching', progress: null });
    const known = (await subscriptions.all()).find(({ pack }) => pack === updates);
    // Also where it fails: once a day is once a day.
    if (known) await subscriptions.put({ ...known, checked: new Date().toISOString() });
    // Only what is still there can be unchanged.
    const has = known && (await base.active(known.pack));
    const since = has ? { etag: known.etag, modified: known.modified } : { etag: null, modified: null };
    const fetched = await this.#around.fetch(origin.url, since, { signal, onProgress: this.#note(id) });
    if (!fetched) return null;
    await base.db.transaction('rw', base.db.jobs, base.db.contents, async () => {
      await base.db.contents.put({ job: id, file: fetched.file });
      await this.#jobs.update(id, { validators: fetched.validators });
    });
    return fetched.file;
  }

  async #install({ id, origin }: Job, opened: Opened, signal: AbortSignal): Promise<void> {
    const { base, indexer, subscriptions } = this.#around;
    const { pack, sha256, key } = opened;
    await this.#jobs.update(id, { state: 'installing' });
    await placePack(base, pack, sha256, { indexer, signal, onProgress: this.#note(id) });
    const job = await this.#jobs.get(id);
    const known = (await subscriptions.all()).find((one) => one.pack === pack.id);
    const fromAddress = origin.kind === 'address';
    const { etag, modified } = (fromAddress ? job?.validators : known) ?? { etag: null, modified: null };
    await subscriptions.put({
      pack: pack.id,
      url: fromAddress ? origin.url : (known?.url ?? null),
      key: key ?? known?.key ?? null,
      // A file may be newer than what the address gave: then the address is to be asked in full.
      etag: fromAddress ? etag : null,
      modified: fromAddress ? modified : null,
      checked: fromAddress ? new Date().toISOString() : (known?.checked ?? null),
      daily: known?.daily ?? false,
    });
    if (job) await this.#end(job, 'done');
  }

  /** A newer extension may keep another index: our own base is then installed anew, other packs are indexed anew. */
  async #reindex(): Promise<void> {
    const { base, indexer } = this.#around;
    const old = (await base.installed()).filter(({ indexVersion }) => indexVersion !== indexer.version);
    for (const { pack } of old.filter(({ pack }) => pack !== homePack)) {
      const rest = this.#around.busy();
      await reindexPack(base, pack, indexer).finally(rest);
    }
  }

  async #end({ id, ask }: Job, state: JobState, trouble: Job['trouble'] = null): Promise<void> {
    const { db } = this.#around.base;
    await db.contents.delete(id);
    // Nobody asked for a scheduled update: only its trouble is news.
    if (!ask && state !== 'refused') await db.jobs.delete(id);
    else await db.jobs.update(id, { state, trouble, progress: null });
  }

  async #known(pack: string): Promise<string | null> {
    return (await this.#around.subscriptions.all()).find((one) => one.pack === pack)?.key ?? null;
  }

  #note(id: number): (share: number) => void {
    let last = 0;
    return (share) => {
      const now = Date.now();
      if (now - last < noteEvery) return;
      last = now;
      void this.#jobs.update(id, { progress: share });
    };
  }
}

function troubleOf(error: unknown): Job['trouble'] {
  if (error instanceof Refusal) {
    return { reason: error.reason, detail: error.detail, faults: error.faults.map(faultLine) };
  }
  const { name, message } = error as Error;
  const reason: Reason = /QuotaExceeded/.test(`${name} ${message}`) ? 'no-room' : 'failed';
  return { reason, detail: reason === 'failed' ? `${name}: ${message}` : null, faults: [] };
}
