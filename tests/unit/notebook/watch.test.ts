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

it('tells of changes in their order, however long it takes to read them', async () => {
  const notebook = await Notebook.open('watched in turn');
  const note = sample();
  await notebook.put([note]);
  const told: string[][] = [];
  const stop = watch(
    notebook,
    ({ put, complete }) => complete && told.push(put.map(({ text }) => text)),
    (error) => {
      throw error;
    },
  );
  await vi.waitFor(() => expect(told).toHaveLength(1));
  const { notes } = notebook.db;
  const get = notes.bulkGet.bind(notes);
  // As where many were changed, by an import: what was read first arrives last.
  let arrive = () => {};
  const reads = vi
    .spyOn(notes, 'bulkGet')
    .mockImplementationOnce(((ids: string[]) =>
      get(ids).then((read) => new Promise((done) => (arrive = () => done(read as never))))) as never);
  const moment = (seconds: number) => new Date(Date.parse(note.modified) + 1000 * seconds);
  await notebook.edit(note.id, { text: 'first' }, moment(1));
  await vi.waitFor(() => expect(reads).toHaveBeenCalledTimes(1));
  await new Promise((later) => setTimeout(later, 20));
  await notebook.edit(note.id, { text: 'second' }, moment(2));
  await new Promise((later) => setTimeout(later, 50));
  arrive();
  await vi.waitFor(() => expect(told).toHaveLength(3));
  expect(told.slice(1)).toEqual([['first'], ['second']]);
  stop();
  notebook.close();
});
