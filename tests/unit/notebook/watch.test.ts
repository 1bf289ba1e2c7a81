import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { Note } from '../../../lib/notebook/note.ts';
import { Notebook } from '../../../lib/notebook/store.ts';
import { watch } from '../../../lib/notebook/watch.ts';
import { sample } from './samples.ts';

it('tells of every note once, then of what changes, whoever writes it', async () => {
  const notebook = await Notebook.open('watched');
  const [a, b] = [sample(), sample()];
  await notebook.put([a, b]);
  const known = new Map<string, Note>();
  const told: number[] = [];
  const stop = watch(
    notebook,
    ({ put, removed, complete }) => {
      for (const note of put) known.set(note.id, note);
      for (const id of removed) known.delete(id);
      if (complete) told.push(put.length);
    },
    (error) => {
      throw error;
    },
  );
  const are = (notes: Note[]) =>
    vi.waitFor(() =>
      expect([...known.values()].map(({ text }) => text).sort()).toEqual(notes.map(({ text }) => text).sort()),
    );
  await vi.waitFor(() => expect(told).toEqual([2]));

  const other = await Notebook.open('watched');
  const edited = await other.edit(a.id, { text: 'edited' }, new Date(Date.now() + 1000));
  await are([edited, b]);
  await other.remove([b.id]);
  await are([edited]);
  await other.restore([b.id]);
  await are([edited, b]);
  expect(told).toEqual([2, 1, 0, 1]);
  stop();
  other.close();
  notebook.close();
});
