import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClaimBase } from '../../../../lib/claims/base.ts';
import type { Indexer } from '../../../../lib/claims/install.ts';
import { addAddress, addFile, isRunning, type Job, type Validators } from '../../../../lib/claims/packs/job.ts';
import { Refusal } from '../../../../lib/claims/packs/refusal.ts';
import { type Fetched, PackRunner, type Subscriptions } from '../../../../lib/claims/packs/runner.ts';
import { isDue, packAddress, type Subscription } from '../../../../lib/claims/packs/subscription.ts';
import type { Claim, Pack } from '../../../../lib/claims/record.ts';
import { claim, pack } from '../sample.ts';
import { newKey, packFile } from './pack-file.ts';

const url = 'https://harbour.example/pack.json';
const day = 86_400_000;

let count = 0;
let base: ClaimBase;
let server: (since: Validators) => Fetched | Promise<Fetched>;
let asked: Validators[];
let remembered: Subscription[];
let runner: PackRunner;

const subscriptions: Subscriptions = {
  all: async () => structuredClone(remembered),
  put: async (one) => {
    remembered = [...remembered.filter((other) => other.pack !== one.pack), one];
  },
  remove: async (id) => {
    remembered = remembered.filter((other) => other.pack !== id);
  },
};

const indexer: Indexer = {
  version: '1',
  *rows({ claims }) {
    for (const [i, { id }] of claims.entries()) {
      if (i % 100 === 0) yield i / claims.length;
      yield { key: id, value: i };
    }
  },
};

const newRunner = (own: Indexer = indexer) =>
  new PackRunner({
    base,
    indexer: own,
    subscriptions,
    fetch: async (_, since) => {
      asked.push(since);
      return server(since);
    },
    busy: () => () => {},
  });

beforeEach(async () => {
  base = await new ClaimBase(`packs-${++count}`).open();
  remembered = [];
  asked = [];
  server = () => {
    throw new Refusal('unreachable');
  };
  runner = newRunner();
});
afterEach(() => base.close());

const claims = (n: number, more: Partial<Claim> = {}) => Array.from({ length: n }, (_, i) => claim(`north-${i}`, more));
const harbour = (list: Claim[], version = '2025.06.01', more: Partial<Pack> = {}) =>
  pack(list, { id: 'harbour', version, ...more });
const fileOf = (text: string) => new File([text], 'harbour.json');
const only = async (): Promise<Job> => {
  const jobs = await base.db.jobs.toArray();
  expect(jobs).toHaveLength(1);
  return jobs[0] as Job;
};
const versions = async () => (await base.installed()).map(({ meta }) => `${meta.id} ${meta.version}`);

/** Looks a file over and installs it; the job as it ended. */
async function take(text: string): Promise<Job> {
  const job = await addFile(base, fileOf(text));
  await runner.run(job);
  await runner.install(job);
  return (await base.db.jobs.get(job)) as Job;
}

const served = (text: string, etag: string): Fetched => ({
  file: new Blob([text]),
  validators: { etag, modified: null },
});

async function subscribe(text: string, etag = '"1"'): Promise<void> {
  server = () => served(text, etag);
  const job = await addAddress(base, url, null, true);
  await runner.run(job);
  await runner.install(job);
  await runner.cancel(job);
}

describe('a pack from a file', () => {
  it('is shown before anything changes, and installed once agreed to', async () => {
    const signer = newKey();
    const job = await addFile(base, fileOf(await packFile(harbour(claims(3)), signer)));
    await runner.run(job);
    const { state, preview } = await only();
    expect(state).toBe('ready');
    expect(preview).toMatchObject({
      installed: null,
      signed: 'signed',
      sameKey: false,
      records: 3,
      added: 3,
      removed: 0,
    });
    expect(preview?.fingerprint).toMatch(/^([0-9a-f]{4} ?){4}$/);
    expect(await base.installed()).toEqual([]);
    await runner.install(job);
    expect((await only()).state).toBe('done');
    expect(await base.claim('harbour:north-2')).not.toBeNull();
    expect(remembered).toMatchObject([{ pack: 'harbour', url: null, key: signer.key, daily: false }]);
    expect(await base.db.contents.count()).toBe(0);
  });

  it('says what an update would change', async () => {
    await take(await packFile(harbour(claims(5))));
    const next = [...claims(3), claim('north-1', { statement: { en: 'Another view.' } }), claim('south-1')];
    next.splice(1, 1);
    const job = await addFile(base, fileOf(await packFile(harbour(next, '2025.06.02'))));
    await runner.run(job);
    expect((await base.db.jobs.get(job))?.preview).toMatchObject({
      installed: '2025.06.01',
      added: 1,
      changed: 1,
      removed: 2,
      languages: { en: 4, zh: 3 },
    });
  });

  it.each<[string, () => Promise<string>, string]>([
    ['an older one', () => packFile(harbour(claims(2), '2025.05.31'), first), 'older'],
    ['one with another key', () => packFile(harbour(claims(2), '2025.07.01'), newKey()), 'other-key'],
    ['one that is not signed any more', () => packFile(harbour(claims(2), '2025.07.01')), 'not-signed'],
    ['one cut off', async () => (await packFile(harbour(claims(2), '2025.07.01'), first)).slice(0, 99), 'malformed'],
  ])('%s is refused, and what is installed stays', async (_, text, reason) => {
    await take(await packFile(harbour(claims(4)), first));
    const before = await base.installed();
    expect(await take(await text())).toMatchObject({ state: 'refused', trouble: { reason } });
    expect(await base.installed()).toEqual(before);
    expect(await base.claim('harbour:north-3')).not.toBeNull();
    expect(remembered[0]?.key).toBe(first.key);
  });
  const first = newKey();

  it('signed later than first, is held to that key from then on', async () => {
    await take(await packFile(harbour(claims(2))));
    const signer = newKey();
    expect((await take(await packFile(harbour(claims(2), '2025.07.01'), signer))).state).toBe('done');
    expect((await take(await packFile(harbour(claims(2), '2025.08.01')))).trouble?.reason).toBe('not-signed');
  });

  it('is forgotten with its key when it is removed', async () => {
    await take(await packFile(harbour(claims(2)), newKey()));
    await runner.remove('harbour');
    expect([await base.installed(), remembered, await base.db.claims.count()]).toEqual([[], [], 0]);
    expect((await take(await packFile(harbour(claims(2)), newKey()))).state).toBe('done');
  });
});

describe('a pack from an address', () => {
  it('is fetched again only when the server says that it has changed', async () => {
    const text = await packFile(harbour(claims(2)));
    await subscribe(text);
    server = ({ etag }) => (etag === '"1"' ? null : served(text, '"1"'));
    await runner.update('harbour');
    expect((await only()).state).toBe('unchanged');
    expect(asked).toEqual([
      { etag: null, modified: null },
      { etag: '"1"', modified: null },
    ]);
    expect(Date.parse(remembered[0]?.checked as string)).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is asked for in full where the database lost it', async () => {
    await subscribe(await packFile(harbour(claims(2))));
    await base.db.generations.clear();
    await runner.update('harbour');
    expect(asked.at(-1)).toEqual({ etag: null, modified: null });
  });

  it('is asked about before a change when updated by hand, and not when updated by schedule', async () => {
    await subscribe(await packFile(harbour(claims(2))));
    server = async () => served(await packFile(harbour(claims(3), '2025.07.01')), '"2"');
    await runner.update('harbour');
    expect((await only()).state).toBe('ready');
    expect(await versions()).toEqual(['harbour 2025.06.01']);
    await runner.cancel((await only()).id);

    await runner.setDaily('harbour', true);
    await runner.updateDue(Date.now() + day + 1);
    expect(await versions()).toEqual(['harbour 2025.07.01']);
    expect(await base.db.jobs.count()).toBe(0);
    expect(remembered).toMatchObject([{ url, etag: '"2"', daily: true }]);
    await runner.updateDue();
    expect(asked).toHaveLength(3);
  });

  it('is not asked again the same day when it could not be reached; the trouble is kept', async () => {
    await subscribe(await packFile(harbour(claims(2))));
    await runner.setDaily('harbour', true);
    server = () => {
      throw new Refusal('answer', '503');
    };
    await runner.updateDue(Date.now() + day + 1);
    expect((await only()).trouble).toMatchObject({ reason: 'answer', detail: '503' });
    await runner.updateDue();
    expect(asked).toHaveLength(2);
    expect(await versions()).toEqual(['harbour 2025.06.01']);
  });

  it('is refused when it has become another pack', async () => {
    await subscribe(await packFile(harbour(claims(2))));
    server = async () => served(await packFile(harbour(claims(2), '2025.07.01', { id: 'river' })), '"2"');
    await runner.update('harbour');
    expect((await only()).trouble).toMatchObject({ reason: 'other-pack', detail: 'river' });
  });
});

describe('stopped in the middle', () => {
  it('goes on at the next start, once the person had agreed', async () => {
    const dying: Indexer = {
      version: '1',
      *rows({ claims }) {
        for (const [i, { id }] of claims.entries()) {
          if (i === 550) base.close();
          yield { key: id, value: 0 };
        }
      },
    };
    const job = await addFile(base, fileOf(await packFile(harbour(claims(600)))));
    await runner.run(job);
    await expect(newRunner(dying).install(job)).rejects.toThrow('closed');

    base = await new ClaimBase(base.db.name).open();
    expect(await only()).toMatchObject({ state: 'installing' });
    expect(await base.installed()).toEqual([]);
    await newRunner().resume();
    expect((await only()).state).toBe('done');
    expect(await versions()).toEqual(['harbour 2025.06.01']);
    const tables = [base.db.claims, base.db.index, base.db.generations];
    expect(await Promise.all(tables.map((table) => table.count()))).toEqual([600, 600, 1]);
  });

  it('does not begin a fourth time what never came to its end', async () => {
    const job = await addFile(base, fileOf(await packFile(harbour(claims(2)))));
    await base.db.jobs.update(job, { state: 'installing', attempts: 3 });
    await runner.resume();
    expect((await only()).trouble?.reason).toBe('interrupted');
    expect(await base.installed()).toEqual([]);
  });

  it('is looked over again, not installed, where the person had not agreed yet', async () => {
    const job = await addFile(base, fileOf(await packFile(harbour(claims(2)))));
    await base.db.jobs.update(job, { state: 'checking', attempts: 1 });
    await runner.resume();
    expect((await only()).state).toBe('ready');
  });

  it('leaves nothing behind when it is called off', async () => {
    await take(await packFile(harbour(claims(2))));
    await base.db.jobs.clear();
    const stopping: Indexer = {
      version: '1',
      *rows({ claims }) {
        for (const [i, { id }] of claims.entries()) {
          if (i === 501) void own.cancel(job);
          yield { key: id, value: 0 };
        }
      },
    };
    const own = newRunner(stopping);
    const job = await addFile(base, fileOf(await packFile(harbour(claims(1500), '2025.07.01'))));
    await own.run(job);
    await own.install(job);
    expect(await versions()).toEqual(['harbour 2025.06.01']);
    expect([await base.db.claims.count(), await base.db.jobs.count(), await base.db.contents.count()]).toEqual([
      2, 0, 0,
    ]);
    expect((await base.db.jobs.toArray()).filter(isRunning)).toEqual([]);
  });

  it('is forgotten with its pack, also where it is too late to call it off', async () => {
    server = async () => ({ file: fileOf(await packFile(harbour(claims(2), version))), validators: none });
    const none: Validators = { etag: null, modified: null };
    let version = '2025.06.01';
    let removed: Promise<void> | undefined;
    const removing: Indexer = {
      version: '1',
      *rows(pack) {
        yield* indexer.rows(pack);
        if (pack.version === '2025.07.01') removed = own.remove('harbour');
      },
    };
    const own = newRunner(removing);
    const job = await addAddress(base, url, null, true);
    await own.run(job);
    await own.install(job);
    expect(remembered).toHaveLength(1);
    version = '2025.07.01';
    await own.update('harbour', false);
    await removed;
    expect(await base.installed()).toEqual([]);
    expect(remembered).toEqual([]);
  });

  it('indexes anew what an older extension has indexed', async () => {
    await take(await packFile(harbour(claims(3))));
    const newer: Indexer = {
      version: '2',
      rows: ({ claims }) => claims.map(({ id }) => ({ key: `new ${id}`, value: 1 })),
    };
    await newRunner(newer).resume();
    expect(await base.installed()).toMatchObject([{ pack: 'harbour', indexVersion: '2', claims: 3 }]);
    expect((await base.readIndex(['new north-1']))[0]?.rows.size).toBe(1);
  });
});

it.each([
  ['https://packs.example/a.json', 'https://packs.example/a.json'],
  [' https://packs.example ', 'https://packs.example/'],
  ['http://localhost:8080/a.json', 'http://localhost:8080/a.json'],
  ['http://packs.localhost/a.json', 'http://packs.localhost/a.json'],
  ['http://packs.example/a.json', null],
  ['http://notlocalhost/a.json', null],
  ['http://127.0.0.1:8080/a.json', 'http://127.0.0.1:8080/a.json'],
  ['http://127.evil.example/a.json', null],
  ['https://me:secret@packs.example/', null],
  ['file:///etc/passwd', null],
  ['packs.example', null],
])('a pack may come from %s: %s', (text, address) => expect(packAddress(text)).toBe(address));

it('is due a day after it was last asked, if at all', () => {
  const one = { pack: 'a', url, key: null, etag: null, modified: null, checked: null, daily: true };
  const now = Date.parse('2025-06-02T12:00:00Z');
  expect(isDue(one, now)).toBe(true);
  expect(isDue({ ...one, daily: false }, now)).toBe(false);
  expect(isDue({ ...one, checked: '2025-06-01T13:00:00Z' }, now)).toBe(false);
  expect(isDue({ ...one, checked: '2025-06-01T12:00:00Z' }, now)).toBe(true);
});
