import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { ClaimBase } from '../../../lib/claims/base.ts';
import {
  compareVersions,
  type Indexer,
  installPack,
  installShipped,
  reindexPack,
  removePack,
} from '../../../lib/claims/install.ts';
import type { Claim, Pack } from '../../../lib/claims/record.ts';
import { claim, pack, relation } from './sample.ts';

let count = 0;
const open: ClaimBase[] = [];

async function freshBase(name = `claims-${++count}`): Promise<ClaimBase> {
  const base = await new ClaimBase(name).open();
  open.push(base);
  return base;
}

afterEach(() => {
  for (const base of open.splice(0)) base.close();
});

const indexer: Indexer = {
  version: '1',
  *rows({ claims }) {
    for (const { id } of claims) yield { key: `word:${id}`, value: new Uint8Array([1, 2, 3]) };
  },
};

const harbour = (n: number, version = '2025.06.01'): Pack =>
  pack(
    Array.from({ length: n }, (_, i) => claim(`north-${i}`, i === 0 ? { aliases: ['north-zero'] } : {})),
    { version },
  );
const text = (value: Pack) => JSON.stringify(value);
const rows = async (base: ClaimBase) =>
  Promise.all(
    base.db.tables
      .filter(({ name }) => !['generations', 'jobs', 'contents'].includes(name))
      .map(async (table) => [table.name, await table.count()]),
  );

describe('installing', () => {
  it('puts no pack back that is taken out as it is to be indexed anew', async () => {
    const base = await freshBase();
    await installPack(base, text(harbour(3)), { indexer });
    let removed: Promise<void> | undefined;
    const { whole } = base;
    base.whole = async (pack) => {
      const read = await whole.call(base, pack);
      removed = removePack(base, 'base');
      return read;
    };
    await reindexPack(base, 'base', { ...indexer, version: '2' });
    await removed;
    expect(await base.installed()).toEqual([]);
  });

  it('makes claims readable by id, by former id, and with their ties', async () => {
    const base = await freshBase();
    const claims = [
      claim('early', { aliases: ['earlier'] }),
      claim('late', { saidOn: '2025-05-01', relations: [relation('revises', 'early')] }),
    ];
    const thread = {
      id: 'tides',
      title: { en: 'Tides' },
      summary: { en: 'All of it' },
      claims: ['early', 'late'],
      turns: [],
    };
    const result = await installPack(base, text(pack(claims, { threads: [thread] })), { indexer });
    expect(result).toEqual({ state: 'installed', pack: 'base', version: '2025.06.01' });
    const found = await base.claim('earlier');
    expect(found).toMatchObject({ ref: 'early', standing: 'changed', threads: ['tides'], referredBy: ['late'] });
    const around = await base.around(found as NonNullable<typeof found>);
    expect([...around.claims.keys()].sort()).toEqual(['early', 'late']);
    expect(around.threads).toEqual([thread]);
    expect((await base.readIndex(['word:late', 'word:none']))[0]?.rows.get('word:late')).toEqual(
      new Uint8Array([1, 2, 3]),
    );
  });

  it('changes nothing the second time', async () => {
    const base = await freshBase();
    await installPack(base, text(harbour(3)), { indexer });
    const before = await base.installed();
    expect(await installPack(base, text(harbour(3)), { indexer })).toMatchObject({ state: 'unchanged' });
    expect(await base.installed()).toEqual(before);
  });

  it('indexes anew when only the index has changed', async () => {
    const base = await freshBase();
    await installPack(base, text(harbour(3)), { indexer });
    const next: Indexer = {
      version: '2',
      rows: ({ claims }) => claims.map(({ id }) => ({ key: `new:${id}`, value: 1 })),
    };
    expect(await installPack(base, text(harbour(3)), { indexer: next })).toMatchObject({ state: 'installed' });
    expect(await base.db.index.toCollection().keys()).toEqual(
      expect.arrayContaining([expect.arrayContaining(['new:north-0'])]),
    );
    expect(await base.db.index.count()).toBe(3);
  });

  it('replaces the old version and leaves none of its rows', async () => {
    const base = await freshBase();
    await installPack(base, text(harbour(600)), { indexer });
    await installPack(base, text(harbour(2, '2025.06.01.1')), { indexer });
    expect(await base.claim('north-500')).toBeNull();
    expect(Object.fromEntries(await rows(base))).toEqual({ claims: 2, aliases: 1, threads: 0, people: 4, index: 2 });
  });

  it('refuses an older version unless told otherwise', async () => {
    const base = await freshBase();
    await installPack(base, text(harbour(2, '2025.06.10')), { indexer });
    const older = text(harbour(3, '2025.06.09'));
    expect(await installPack(base, older, { indexer })).toMatchObject({
      state: 'refused',
      faults: [{ field: 'version' }],
    });
    expect(await installPack(base, older, { indexer, accept: 'any' })).toMatchObject({ state: 'installed' });
  });

  it('keeps packs apart', async () => {
    const base = await freshBase();
    await installPack(base, text(harbour(2)), { indexer });
    const other = pack([claim('north-0', { statement: { en: 'Another one.' } })], { id: 'newsroom' });
    await installPack(base, text(other), { indexer });
    expect((await base.claim('north-0'))?.claim.statement.en).toContain('north-0');
    expect((await base.claim('newsroom:north-0'))?.claim.statement.en).toBe('Another one.');
    await removePack(base, 'newsroom');
    expect(await base.claim('newsroom:north-0')).toBeNull();
    expect(await base.db.claims.count()).toBe(2);
  });

  it('reports progress and can be called off', async () => {
    const base = await freshBase();
    const stop = new AbortController();
    const seen: number[] = [];
    const onProgress = (share: number) => {
      seen.push(share);
      stop.abort(new Error('enough'));
    };
    await expect(installPack(base, text(harbour(1200)), { indexer, onProgress, signal: stop.signal })).rejects.toThrow(
      'enough',
    );
    expect(seen).toEqual([0.2 * (500 / 1200)]);
    expect(await base.installed()).toEqual([]);
    await installPack(base, text(harbour(2)), { indexer });
    expect(await base.db.claims.count()).toBe(2);
  });
});

describe('the shipped base', () => {
  const shipped = (value: Pack) => {
    const content = text(value);
    let reads = 0;
    const sha256 = createHash('sha256').update(content).digest('hex');
    return {
      meta: async () =>
        JSON.stringify({ id: value.id, version: value.version, sha256, claims: value.claims.length, parts: 1 }),
      content: async () => {
        reads++;
        return content;
      },
      reads: () => reads,
    };
  };

  it('is not even read when it has not changed', async () => {
    const base = await freshBase();
    const files = shipped(harbour(3));
    await installShipped(base, files, indexer);
    expect(await installShipped(base, files, indexer)).toMatchObject({ state: 'unchanged' });
    expect(files.reads()).toBe(1);
  });

  it.each([0, 1, 550])('completes at the next start after a run that died at index row %i', async (row) => {
    const name = `killed-${row}`;
    const first = await freshBase(name);
    await installShipped(first, shipped(harbour(5)), indexer);
    const dying: Indexer = {
      version: '1',
      *rows({ claims }) {
        for (const [i, { id }] of claims.entries()) {
          if (i === row) throw new Error('killed');
          yield { key: id, value: 0 };
        }
      },
    };
    const files = shipped(harbour(600, '2025.07.01'));
    await expect(installShipped(first, files, dying)).rejects.toThrow('killed');
    expect((await first.installed()).map(({ meta }) => meta.version)).toEqual(['2025.06.01']);
    expect(await first.claim('north-4')).not.toBeNull();
    first.close();

    const second = await freshBase(name);
    await installShipped(second, files, indexer);
    expect((await second.installed()).map(({ meta }) => meta.version)).toEqual(['2025.07.01']);
    expect(await second.db.generations.count()).toBe(1);
    expect(Object.fromEntries(await rows(second))).toEqual({
      claims: 600,
      aliases: 1,
      threads: 0,
      people: 4,
      index: 600,
    });
  });

  it('drops a database that a newer build has written, and fills it anew', async () => {
    const name = 'from-the-future';
    const future = new ClaimBase(name);
    future.db.version(99).stores({ marvels: 'id' });
    await future.open();
    future.close();
    const base = await freshBase(name);
    await installShipped(base, shipped(harbour(2)), indexer);
    expect(await base.claim('north-1')).not.toBeNull();
  });
});

describe('a broken pack', () => {
  const edit = (change: (value: Record<string, never> & Pack) => unknown) => {
    const value = structuredClone(
      pack([claim('one'), claim('two', { relations: [relation('revises', 'one')], saidOn: '2025-04-01' })], {
        threads: [{ id: 'both', title: { en: 'Both' }, summary: { en: 'Both' }, claims: ['one', 'two'], turns: [] }],
      }),
    ) as Record<string, never> & Pack;
    const changed = change(value);
    return typeof changed === 'string' ? changed : JSON.stringify(value);
  };
  const first = (value: Pack) => value.claims[0] as Claim & Record<string, unknown>;
  const second = (value: Pack) => value.claims[1] as Claim & Record<string, unknown>;

  const broken: [string, string, { record?: string | null; field?: string }][] = [
    ['not JSON', '{"format": 1', { field: 'content' }],
    ['a list', '[]', { field: 'content' }],
    ['a newer format', edit((p) => Object.assign(p, { format: 2 })), { field: 'format' }],
    ['no version', edit((p) => Object.assign(p, { version: undefined })), { field: 'version' }],
    ['a version that is none', edit((p) => Object.assign(p, { version: 'v2' })), { field: 'version' }],
    ['an unknown field of the pack', edit((p) => Object.assign(p, { script: 'x' })), { field: 'script' }],
    ['claims that are no list', edit((p) => Object.assign(p, { claims: {} })), { field: 'claims' }],
    ['a record that is null', edit((p) => Object.assign(p, { claims: [null] })), { record: 'claims[0]' }],
    [
      'a record without id',
      edit((p) => void delete (first(p) as Partial<Claim>).id),
      { record: 'claims[0]', field: 'id' },
    ],
    ['an id in capitals', edit((p) => Object.assign(first(p), { id: 'ONE' })), { record: 'ONE', field: 'id' }],
    [
      'an id used twice',
      edit((p) => Object.assign(second(p), { id: 'one', relations: [] })),
      { record: 'one', field: 'id' },
    ],
    [
      'an alias that is another id',
      edit((p) => Object.assign(first(p), { aliases: ['two'] })),
      { record: 'one', field: 'aliases' },
    ],
    ['an unknown kind', edit((p) => Object.assign(first(p), { kind: 'rumour' })), { record: 'one', field: 'kind' }],
    [
      'a 30 February',
      edit((p) => Object.assign(first(p), { saidOn: '2025-02-30' })),
      { record: 'one', field: 'saidOn' },
    ],
    [
      'an empty statement',
      edit((p) => Object.assign(first(p), { statement: { en: '  ' } })),
      { record: 'one', field: 'statement.en' },
    ],
    [
      'a statement in no language',
      edit((p) => Object.assign(first(p), { statement: {} })),
      { record: 'one', field: 'statement' },
    ],
    ['no source', edit((p) => Object.assign(first(p), { sources: [] })), { record: 'one', field: 'sources' }],
    [
      'a script for an address',
      edit((p) => Object.assign(first(p).sources[0] as object, { url: 'javascript:alert(1)' })),
      { record: 'one', field: 'sources.0.url' },
    ],
    [
      'a relation to nothing',
      edit((p) => Object.assign(second(p).relations[0] as object, { target: 'three' })),
      { record: 'two', field: 'relations' },
    ],
    [
      'a relation to itself',
      edit((p) => Object.assign(second(p).relations[0] as object, { target: 'two' })),
      { record: 'two', field: 'relations' },
    ],
    [
      'a speaker nobody knows',
      edit((p) => Object.assign(first(p), { speaker: 'zoe-nobody' })),
      { record: 'one', field: 'speaker' },
    ],
    [
      'a thread of nothing',
      edit((p) => Object.assign(p.threads[0] as object, { claims: ['one', 'three'] })),
      { record: 'both', field: 'claims' },
    ],
    [
      'a text of a million characters',
      edit((p) => Object.assign(first(p), { statement: { en: 'a'.repeat(1e6) } })),
      { record: 'one', field: 'statement.en' },
    ],
  ];

  it.each(broken)('is refused with record and field named: %s', async (_, content, expected) => {
    const base = await freshBase();
    await installPack(base, text(harbour(2)), { indexer });
    const before = await base.installed();
    const result = await installPack(base, content, { indexer, accept: 'any' });
    expect(result).toMatchObject({
      state: 'refused',
      faults: expect.arrayContaining([expect.objectContaining(expected)]),
    });
    expect(await base.installed()).toEqual(before);
    expect(await base.claim('north-1')).not.toBeNull();
  });
});

it('compares versions by number', () => {
  expect(compareVersions('2025.06.01.10', '2025.06.01.9')).toBeGreaterThan(0);
  expect(compareVersions('2025.06.01', '2025.06.01.1')).toBeLessThan(0);
  expect(compareVersions('2025.10.01', '2025.09.30')).toBeGreaterThan(0);
});
