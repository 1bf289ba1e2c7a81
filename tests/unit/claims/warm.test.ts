import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { ClaimBase } from '../../../lib/claims/base.ts';
import { type Indexer, installPack } from '../../../lib/claims/install.ts';
import { WarmIndex } from '../../../lib/claims/warm.ts';
import { claim, pack } from './sample.ts';

let count = 0;
let base: ClaimBase;

/** Rows of both scripts; each says of which installation it is. */
const indexerOf = (version: string): Indexer => ({
  version,
  *rows() {
    for (const key of ['en:boat', 'zh:boat', 'both']) yield { key, value: `${key} ${version}` };
  },
});
const install = (version: string) =>
  installPack(base, JSON.stringify(pack([claim('north')], { version })), { indexer: indexerOf(version) });
const read = async (index: WarmIndex, keys: readonly string[]) => [...((await index.readIndex(keys))[0]?.rows ?? [])];

const openBase = async () => {
  base = await new ClaimBase(`warm-${++count}`).open();
  await install('2025.06.01');
};
afterEach(() => base.close());

test('rows read ahead are not read again, others are', async () => {
  await openBase();
  const index = new WarmIndex(base);
  index.warm(['en:']);
  await index.readIndex(['en:boat']);
  const again = vi.spyOn(base, 'readIndex');
  expect(await read(index, ['en:boat', 'both'])).toEqual([
    ['en:boat', 'en:boat 2025.06.01'],
    ['both', 'both 2025.06.01'],
  ]);
  expect(again.mock.calls).toEqual([[['both']]]);
});

test('a page of another script that is opened meanwhile takes no rows away', async () => {
  await openBase();
  const index = new WarmIndex(base);
  index.warm(['en:']);
  const reading = read(index, ['en:boat', 'zh:boat']);
  index.warm(['zh:']);
  expect(await reading).toEqual([
    ['en:boat', 'en:boat 2025.06.01'],
    ['zh:boat', 'zh:boat 2025.06.01'],
  ]);
});

test('rows read ahead of a pack that was replaced since are not mixed with its new ones', async () => {
  await openBase();
  const index = new WarmIndex(base);
  index.warm(['en:']);
  await index.readIndex(['en:boat']);
  await install('2025.07.01');
  expect(await read(index, ['en:boat', 'both'])).toEqual([
    ['en:boat', 'en:boat 2025.07.01'],
    ['both', 'both 2025.07.01'],
  ]);
});
