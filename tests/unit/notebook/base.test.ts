import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { Base } from '../../../components/notebook/props.ts';
import { followBase } from '../../../entrypoints/notebook/base.ts';
import { ClaimBase } from '../../../lib/claims/base.ts';
import { installPack, removePack } from '../../../lib/claims/install.ts';
import { claim, pack } from '../claims/sample.ts';

const indexer = { version: '1', *rows() {} };

it('shows what is installed, also where a pack is taken out while it is being read', async () => {
  const base = await new ClaimBase().open();
  const content = JSON.stringify(pack([claim('north')], { id: 'harbour' }));
  await installPack(base, content, { indexer });
  const { whole } = ClaimBase.prototype;
  let arrive = () => {};
  const reads = vi.spyOn(ClaimBase.prototype, 'whole').mockImplementationOnce(async function (this: ClaimBase, id) {
    const read = await whole.call(this, id);
    await new Promise<void>((done) => {
      arrive = done;
    });
    return read;
  });
  const told: Base[] = [];
  followBase((now) => told.push(now));
  await vi.waitFor(() => expect(reads).toHaveBeenCalled());
  await removePack(base, 'harbour');
  await new Promise((later) => setTimeout(later, 50));
  arrive();
  await new Promise((later) => setTimeout(later, 50));
  expect([...(told.at(-1)?.records.keys() ?? ['none told'])]).toEqual([]);
  base.close();
});
