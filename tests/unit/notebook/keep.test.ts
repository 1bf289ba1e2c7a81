import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { keepPassage } from '../../../lib/notebook/keep.ts';
import { Notebook } from '../../../lib/notebook/store.ts';
import type { Passage } from '../../../lib/text/passage.ts';

const passage = (exact: string): Passage => ({
  article: {
    title: 'Kettles',
    site: null,
    author: null,
    published: null,
    url: 'https://news.example/kettles',
    language: 'en',
  },
  selector: { exact, prefix: '', suffix: '', repeated: false, position: { start: 0, end: exact.length } },
  record: null,
});
const claims = { claim: async () => null, around: async () => ({}) as never, installed: async () => [] };

it('keeps a passage once, also where it is asked for twice at once, as by a key that is held', async () => {
  const notebook = await Notebook.open('kept');
  const [one, two, other] = await Promise.all(
    ['The kettle was mended.', 'The kettle was mended.', 'The tap was not.'].map((words) =>
      keepPassage(notebook, claims, passage(words)),
    ),
  );
  expect(two).toEqual(one);
  expect((await notebook.all()).map(({ id }) => id).sort()).toEqual([one?.id, other?.id].sort());
  expect(await keepPassage(notebook, claims, passage('The kettle was mended.'))).toEqual(one);
  notebook.close();
});
