/**
 * Puts packs into the base. A pack is judged whole, written under a generation of its own, and takes the place of the
 * installed one in a single transaction; what a killed run left behind is swept at the next start.
 */
import type { Table } from 'dexie';
import * as v from 'valibot';
import { breathe, judgePack } from './accept.ts';
import type { ClaimBase, IndexRow } from './base.ts';
import { type BaseMeta, baseMeta } from './base-file.ts';
import { sha256Of } from './digest.ts';
import { type Fault, faultLine } from './fault.ts';
import { tie } from './known.ts';
import type { Pack } from './record.ts';
import { sweep } from './sweep.ts';

/** The matcher's part of an installation: rows it will read by key. */
export interface Indexer {
  /** Changes when the rows of the same claims would; then the pack is indexed anew. */
  readonly version: string;
  /** Rows, and between them, now and then, how much of the work is done (0 to 1): there it can pause. */
  rows(pack: Pack): Iterable<IndexRow | number>;
}

export interface InstallOptions {
  readonly indexer: Indexer;
  /** `newer`: refuse a version below the installed one. `any`: our own base may also go back. */
  readonly accept?: 'newer' | 'any';
  /** How much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

export type Installed =
  | { readonly state: 'installed' | 'unchanged'; readonly pack: string; readonly version: string }
  | { readonly state: 'refused'; readonly faults: readonly Fault[] };

/** Rows a transaction writes: some ms each. Rows of the index are larger, and are written when there are some. */
const chunk = 500;
const some = 32;

/** ms of work before others get their turn. */
const turn = 8;

const running = new WeakMap<ClaimBase, Promise<unknown>>();

/** One writer at a time. */
function inTurn<T>(base: ClaimBase, work: () => Promise<T>): Promise<T> {
  const turn = (running.get(base) ?? Promise.resolve()).then(work, work);
  running.set(base, turn);
  return turn;
}

/**
 * Installs a pack from its JSON text. The same text again changes nothing; a faulty pack is refused whole.
 * @throws the signal's reason when called off; what was installed before stays
 */
export function installPack(base: ClaimBase, content: string, options: InstallOptions): Promise<Installed> {
  return inTurn(base, async () => {
    await sweep(base);
    const sha256 = await sha256Of(content);
    const same = (await base.installed()).find((one) => one.sha256 === sha256);
    if (same?.indexVersion === options.indexer.version) {
      return { state: 'unchanged', pack: same.pack, version: same.meta.version };
    }
    const judged = await judgePack(content, options);
    if (!judged.pack) return { state: 'refused', faults: judged.faults };
    return place(base, judged.pack, sha256, options);
  });
}

/**
 * Installs a pack that has been judged.
 * @param sha256 names the content: the same again changes nothing
 * @throws as `installPack`
 */
export function placePack(base: ClaimBase, pack: Pack, sha256: string, options: InstallOptions): Promise<Installed> {
  return inTurn(base, async () => {
    await sweep(base);
    const before = await base.active(pack.id);
    if (before?.sha256 === sha256 && before.indexVersion === options.indexer.version) {
      return { state: 'unchanged', pack: pack.id, version: pack.version };
    }
    return place(base, pack, sha256, options);
  });
}

async function place(base: ClaimBase, pack: Pack, sha256: string, options: InstallOptions): Promise<Installed> {
  const before = await base.active(pack.id);
  if (before && options.accept !== 'any' && compareVersions(pack.version, before.meta.version) < 0) {
    const problem = `is ${pack.version}, older than the installed ${before.meta.version}`;
    const remedy = 'Remove the installed pack first to go back.';
    return {
      state: 'refused',
      faults: [{ level: 'error', file: null, record: null, field: 'version', problem, remedy }],
    };
  }
  // What was written of it by then goes at once: it may be much.
  const number = await write(base, pack, sha256, options).catch(async (error: unknown) => {
    await sweep(base);
    throw error;
  });
  await base.db.transaction('rw', base.db.generations, async () => {
    await base.db.generations.where('pack').equals(pack.id).and(isActive).modify({ state: 'stale' });
    await base.db.generations.update(number, { state: 'active' });
  });
  await sweep(base);
  return { state: 'installed', pack: pack.id, version: pack.version };
}

/** Makes the index of an installed pack anew, from its records. */
export function reindexPack(base: ClaimBase, pack: string, indexer: Indexer): Promise<void> {
  // All in one turn: a pack that is taken out after it was read here would be put back.
  return inTurn(base, async () => {
    await sweep(base);
    const [before, whole] = [await base.active(pack), await base.whole(pack)];
    if (!before || !whole || before.indexVersion === indexer.version) return;
    const { meta, claims, threads, people } = whole;
    const again = { ...meta, claims: [...claims.values()], threads: [...threads], people: [...people.values()] };
    await place(base, again, before.sha256, { indexer });
  });
}

/**
 * Brings the base that ships with the extension up to date; to be called at every start of the background.
 * @param files the texts of the files that ship
 * @throws Error when the shipped base itself is faulty
 */
export async function installShipped(
  base: ClaimBase,
  files: { meta: () => Promise<string>; content: (parts: number) => Promise<string> },
  indexer: Indexer,
): Promise<Installed> {
  await inTurn(base, () => sweep(base));
  const meta: BaseMeta = v.parse(baseMeta, JSON.parse(await files.meta()));
  const before = await base.active(meta.id);
  if (before?.sha256 === meta.sha256 && before.indexVersion === indexer.version) {
    return { state: 'unchanged', pack: meta.id, version: meta.version };
  }
  const result = await installPack(base, await files.content(meta.parts), { indexer, accept: 'any' });
  if (result.state === 'refused') throw new Error(result.faults.map(faultLine).join('\n'));
  return result;
}

/** Takes a pack out; its rows go with it. */
export function removePack(base: ClaimBase, pack: string): Promise<void> {
  return inTurn(base, async () => {
    await base.db.generations.where('pack').equals(pack).and(isActive).modify({ state: 'stale' });
    await sweep(base);
  });
}

async function write(base: ClaimBase, pack: Pack, sha256: string, options: InstallOptions): Promise<number> {
  const { db } = base;
  const { people, threads, claims, ...meta } = pack;
  const number = await db.generations.add({
    pack: pack.id,
    state: 'writing',
    meta,
    sha256,
    indexVersion: options.indexer.version,
    claims: claims.length,
    installed: new Date().toISOString(),
  });
  const generation = number as number;
  const aliases = claims.flatMap(({ id, aliases }) => aliases.map((alias) => ({ alias, id })));
  const stages: { table: Table; rows: Iterable<object | number>; until: number }[] = [
    { table: db.people, rows: people, until: 0 },
    { table: db.threads, rows: threads, until: 0 },
    { table: db.claims, rows: withShares(tie(pack).map((tied) => ({ id: tied.claim.id, ...tied }))), until: 0.2 },
    { table: db.aliases, rows: aliases, until: 0.2 },
    { table: db.index, rows: options.indexer.rows(pack), until: 1 },
  ];
  let from = 0;
  let breathed = performance.now();
  for (const { table, rows, until } of stages) {
    for (const part of parts(rows)) {
      if (typeof part === 'number') options.onProgress?.(from + (until - from) * part);
      else await table.bulkAdd(part.map((row) => ({ generation, ...row })));
      options.signal?.throwIfAborted();
      if (performance.now() - breathed < turn) continue;
      await breathe(options.signal);
      breathed = performance.now();
    }
    from = until;
  }
  return generation;
}

function* withShares(rows: readonly object[]): Generator<object | number> {
  for (const [i, row] of rows.entries()) {
    yield row;
    if ((i + 1) % chunk === 0) yield (i + 1) / rows.length;
  }
}

/** Rows in portions; what is no row passes through, after most of the rows before it. */
function* parts(rows: Iterable<object | number>): Generator<object[] | number> {
  let part: object[] = [];
  for (const row of rows) {
    if (typeof row !== 'number') part.push(row);
    if (part.length === chunk || (typeof row === 'number' && part.length >= some)) {
      yield part;
      part = [];
    }
    if (typeof row === 'number') yield row;
  }
  if (part.length > 0) yield part;
}

const isActive = ({ state }: { state: string }) => state === 'active';

/** Below zero where `a` is the earlier one of two versions `yyyy.mm.dd[.n]`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < 4; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
