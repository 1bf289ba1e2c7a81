import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NotebookError } from '../../../lib/notebook/errors.ts';
import { Notebook } from '../../../lib/notebook/store.ts';
import { sample } from './samples.ts';

let notebook: Notebook;
beforeEach(async () => {
  notebook = await Notebook.open(`test-${Math.random()}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  notebook.close();
});

const trouble = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: NotebookError) => error.trouble,
  );

describe('Notebook', () => {
  it('keeps, finds by article and edits', async () => {
    const note = sample();
    await notebook.put([note, sample({ article: { ...note.article, key: 'elsewhere' } })]);
    expect(await notebook.ofArticle(note.article.key)).toEqual([note]);
    const later = new Date(Date.parse(note.created) + 5000);
    const edited = await notebook.edit(note.id, { text: 'mine', tags: ['ads'] }, later);
    expect(await notebook.get(note.id)).toEqual(edited);
    expect(edited).toEqual({ ...note, text: 'mine', tags: ['ads'], modified: later.toISOString() });
  });

  it('says when a note to edit is gone', async () => {
    expect(await trouble(notebook.edit('none', { text: 'x' }))).toBe('gone');
  });

  it('brings deleted notes back, also after the notebook was closed', async () => {
    const [a, b] = [sample(), sample()];
    await notebook.put([a, b]);
    await notebook.remove([a.id, b.id, 'unknown']);
    expect(await notebook.all()).toEqual([]);
    const name = notebook.db.name;
    notebook.close();
    notebook = await Notebook.open(name);
    await notebook.restore([a.id]);
    expect(await notebook.all()).toEqual([a]);
  });

  it('does not let undo overwrite a note made since', async () => {
    const note = sample();
    await notebook.put([note]);
    await notebook.remove([note.id]);
    await notebook.put([{ ...note, text: 'again' }]);
    await notebook.restore([note.id]);
    expect((await notebook.get(note.id))?.text).toBe('again');
  });

  it('forgets deleted notes after 30 days only', async () => {
    const [old, recent] = [sample(), sample()];
    await notebook.put([old, recent]);
    await notebook.remove([old.id], new Date(Date.now() - 31 * 86_400_000));
    await notebook.remove([recent.id], new Date(Date.now() - 29 * 86_400_000));
    const name = notebook.db.name;
    notebook.close();
    notebook = await Notebook.open(name);
    expect((await notebook.contents()).deleted.map((entry) => entry.id)).toEqual([recent.id]);
  });

  it('tags many at once and merges tags', async () => {
    const [a, b, c] = [sample({ tags: ['ad'] }), sample({ tags: ['advert', 'cost'] }), sample({ tags: ['cost'] })];
    await notebook.put([a, b, c]);
    await notebook.mergeTags(['ad', 'advert'], 'ads');
    await notebook.tag([a.id, c.id], ['to, check', '  '], ['cost']);
    const tags = async (id: string) => (await notebook.get(id))?.tags;
    expect(await tags(a.id)).toEqual(['ads', 'to check']);
    expect(await tags(b.id)).toEqual(['cost', 'ads']);
    expect(await tags(c.id)).toEqual(['to check']);
    expect(await trouble(notebook.mergeTags(['ads'], ' , '))).toBe('failed');
  });

  it('says that the disk is full, and then has changed nothing', async () => {
    const kept = sample();
    await notebook.put([kept]);
    const put = IDBObjectStore.prototype.put;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++calls === 3) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await trouble(notebook.put([{ ...kept, text: 'half' }, sample(), sample(), sample()]))).toBe('full');
    vi.restoreAllMocks();
    expect(await notebook.all()).toEqual([kept]);
  });
});
