import { Dexie, type EntityTable } from 'dexie';
import { asNotebookError, NotebookError } from './errors.ts';
import { declare, newest } from './migrations.ts';
import { cleanTag, type Edit, type Note } from './note.ts';

const keepDeleted = 30 * 24 * 3600 * 1000;

export interface Deleted {
  id: string;
  note: Note;
  /** When it was deleted, ISO. */
  at: string;
}

export interface Template {
  name: string;
  body: string;
}

/** Everything in the notebook's database. */
export interface Contents {
  notes: Note[];
  deleted: Deleted[];
  templates: Template[];
}

/**
 * The reader's notes in IndexedDB. Every method that writes resolves after its transaction is complete, so what it
 * promises is on disk; it rejects with a `NotebookError` and then has changed nothing.
 */
export class Notebook {
  readonly db: Dexie & {
    notes: EntityTable<Note, 'id'>;
    deleted: EntityTable<Deleted, 'id'>;
    templates: EntityTable<Template, 'name'>;
  };

  private constructor(name: string) {
    // The option's name is older than other browsers' support of it: all get a transaction that is flushed to disk.
    // The cache of live queries would hold on to every article that one of them was made for.
    this.db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Notebook['db'];
    declare(this.db);
  }

  /** Opens the notebook, brings an older one up to date, and leaves one of a newer version alone ('newer'). */
  static async open(name = 'notebook'): Promise<Notebook> {
    await refuseNewer(name);
    const notebook = new Notebook(name);
    try {
      await notebook.db.open();
    } catch (error) {
      notebook.close();
      throw asNotebookError(error);
    }
    const long = new Date(Date.now() - keepDeleted).toISOString();
    // Tidying up must not keep anyone from their notes.
    await Promise.resolve(notebook.db.deleted.where('at').below(long).delete()).catch(() => {});
    return notebook;
  }

  close(): void {
    this.db.close();
  }

  get(id: string): Promise<Note | undefined> {
    return this.db.notes.get(id);
  }

  all(): Promise<Note[]> {
    return this.db.notes.toArray();
  }

  ofArticle(key: string): Promise<Note[]> {
    return this.db.notes.where('article.key').equals(key).toArray();
  }

  /** Keeps a new note, unless its article has one that is the same; gives the one that is kept. Two at once are one, too. */
  async keep(note: Note, same: (other: Note) => boolean): Promise<Note> {
    return this.write(async () => {
      const again = (await this.ofArticle(note.article.key)).find(same);
      if (!again) await this.db.notes.add(note);
      return again ?? note;
    });
  }

  /** Keeps new notes, and replaces those whose id is known. */
  async put(notes: readonly Note[]): Promise<void> {
    await this.write(() => this.db.notes.bulkPut([...notes]));
  }

  /** Changes one note. Rejects with 'gone' when it has been deleted meanwhile. */
  async edit(id: string, edit: Edit, now = new Date()): Promise<Note> {
    return this.write(async () => {
      const note = await this.db.notes.get(id);
      if (!note) throw new NotebookError('gone', `no note ${id}`);
      const changed: Note = { ...note, ...edit, modified: now.toISOString() };
      await this.db.notes.put(changed);
      return changed;
    });
  }

  /** Deletes notes; `restore` brings them back for 30 days. */
  async remove(ids: readonly string[], now = new Date()): Promise<void> {
    await this.write(async () => {
      const notes = (await this.db.notes.bulkGet([...ids])).filter((note) => note !== undefined);
      const at = now.toISOString();
      await this.db.deleted.bulkPut(notes.map((note) => ({ id: note.id, note, at })));
      await this.db.notes.bulkDelete(notes.map((note) => note.id));
    });
  }

  /** Undoes `remove`. A note that has been made again under the same id since then is left as it is. */
  async restore(ids: readonly string[]): Promise<void> {
    await this.write(async () => {
      const deleted = (await this.db.deleted.bulkGet([...ids])).filter((entry) => entry !== undefined);
      const present = await this.db.notes.bulkGet(deleted.map((entry) => entry.id));
      await this.db.notes.bulkAdd(deleted.filter((_, i) => !present[i]).map((entry) => entry.note));
      await this.db.deleted.bulkDelete(deleted.map((entry) => entry.id));
    });
  }

  /** Adds tags to notes and takes others away. */
  async tag(
    ids: readonly string[],
    add: readonly string[],
    take: readonly string[] = [],
    now = new Date(),
  ): Promise<void> {
    const added = add.map(cleanTag).filter(Boolean);
    await this.write(() => this.retag(this.db.notes.where('id').anyOf([...ids]), added, take, now));
  }

  /** Puts one tag in the place of several. */
  async mergeTags(from: readonly string[], to: string, now = new Date()): Promise<void> {
    const into = cleanTag(to);
    if (!into) throw new NotebookError('failed', 'a tag needs a name');
    const gone = from.filter((tag) => tag !== into);
    await this.write(() => this.retag(this.db.notes.where('tags').anyOf(gone).distinct(), [into], gone, now));
  }

  /** Replaces what is stored by `contents`, where the ids are the same, and adds the rest. */
  async take(contents: Partial<Contents>): Promise<void> {
    await this.write(async () => {
      await this.db.notes.bulkPut(contents.notes ?? []);
      await this.db.deleted.bulkPut(contents.deleted ?? []);
      await this.db.templates.bulkPut(contents.templates ?? []);
    });
  }

  /** Everything, as of one moment. */
  async contents(): Promise<Contents> {
    return this.db.transaction('r', this.db.tables, async () => ({
      notes: await this.db.notes.toArray(),
      deleted: await this.db.deleted.toArray(),
      templates: await this.db.templates.toArray(),
    }));
  }

  async dropTemplate(name: string): Promise<void> {
    await this.write(() => this.db.templates.delete(name));
  }

  private async retag(
    which: { modify(change: (note: Note) => void): PromiseLike<number> },
    add: readonly string[],
    take: readonly string[],
    now: Date,
  ): Promise<void> {
    await which.modify((note) => {
      const tags = [...new Set([...note.tags.filter((tag) => !take.includes(tag)), ...add])];
      if (tags.join() === note.tags.join()) return;
      note.tags = tags;
      note.modified = now.toISOString();
    });
  }

  /** One transaction over all tables: complete when this resolves, without a trace when it rejects. */
  private async write<T>(work: () => PromiseLike<T>): Promise<T> {
    try {
      return await this.db.transaction('rw', this.db.tables, work);
    } catch (error) {
      throw asNotebookError(error);
    }
  }
}

/** Dexie opens a newer database as if it were its own, so look before opening. */
async function refuseNewer(name: string): Promise<void> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  // Dexie multiplies its version numbers by ten.
  const version = (found?.version ?? 0) / 10;
  if (version > newest)
    throw new NotebookError('newer', `the notebook has version ${version}, this build knows ${newest}`);
}
