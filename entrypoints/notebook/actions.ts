import type { Base, NotebookActions } from '../../components/notebook/props.ts';
import { readStored, restoreStored } from '../../lib/browser/kept.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { writeBackup } from '../../lib/notebook/backup.ts';
import { exportFile } from '../../lib/notebook/exports/export.ts';
import { plan } from '../../lib/notebook/imports/plan.ts';
import type { Notebook } from '../../lib/notebook/store.ts';
import type { Language } from '../../lib/text/article.ts';
import { exportLabels } from '../../lib/words/notebook/words.ts';
import { canPick } from './backup-folder.ts';
import { readDaily, setDaily, setDownloads, setFolder } from './daily-backup.ts';

/** What the page can do with the notebook. `base` gives the latest that is known of the record. */
export function actionsFor(notebook: Notebook, base: () => Base, language: Language): NotebookActions {
  return {
    edit: (id, edit) => notebook.edit(id, edit),
    remove: (ids) => notebook.remove(ids),
    restore: (ids) => notebook.restore(ids),
    tag: (ids, add, take) => notebook.tag(ids, add, take),
    mergeTags: (from, to) => notebook.mergeTags(from, to),
    keepTemplate: (template) => notebook.take({ templates: [template] }),
    dropTemplate: (name) => notebook.dropTemplate(name),
    copy: (text) => navigator.clipboard.writeText(text),
    save: saveFile,
    make: ({ notes, format, template, record, own }) =>
      exportFile(
        format,
        {
          notes: notes.map((note) => ({
            ...note,
            ...(record ? {} : { claim: null }),
            ...(own ? {} : { text: '', tags: [] }),
          })),
          claims: new Map([...base().records].map(([ref, { noted }]) => [ref, noted])),
          labels: exportLabels(language),
          made: new Date(),
        },
        template,
      ),
    backup: async () => {
      const made = new Date();
      const body = writeBackup(await notebook.contents(), await readStored(), made);
      return new File([body], `said-and-done-backup-${made.toISOString().slice(0, 10)}.json`, {
        type: 'application/json',
      });
    },
    daily: readDaily,
    setDaily: (on) => setDaily(on, notebook),
    canPickFolder: canPick(),
    pickFolder: () => setFolder(notebook),
    useDownloads: () => setDownloads(notebook),
    plan: async (imported) => plan(await notebook.all(), imported, await notebook.db.templates.toArray()),
    take: async ({ backup }, { add, change, templates }, settings) => {
      await notebook.take({
        notes: [...add, ...change.map(({ to }) => to)],
        deleted: backup?.deleted ?? [],
        templates: [...templates],
      });
      if (backup && settings) await restoreStored(backup.settings);
    },
  };
}
