import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '#imports';
import { ArticleNotes } from '../../components/notebook/article-notes.tsx';
import type { ReadView, View } from '../../components/panel/view.ts';
import { ask, send } from '../../lib/browser/messaging.ts';
import { keyOf } from '../../lib/notebook/keep.ts';
import type { Note } from '../../lib/notebook/note.ts';
import { notebookOpener } from '../../lib/notebook/opener.ts';

const notebook = notebookOpener();

/** The notes on the article that is shown, and what can be done with them. */
export function useNotes(tab: number | undefined, view: View) {
  const key = view.state === 'read' ? keyOf(view.article) : null;
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    setNotes([]);
    if (key === null) return;
    let stop = () => {};
    let current = true;
    notebook().then(
      (book) => {
        if (!current) return;
        const live = liveQuery(() => book.ofArticle(key)).subscribe({ next: setNotes, error: () => setNotes([]) });
        stop = () => live.unsubscribe();
      },
      () => {},
    );
    return () => {
      current = false;
      stop();
    };
  }, [key]);

  // The page tints what is kept, and says what it could not find; read anew, it may have more to find it in.
  const article = view.state === 'read' ? view.article : null;
  const ids = notes.map(({ id, modified }) => id + modified).join();
  useEffect(() => {
    if (tab === undefined || article === null || ids === '') return;
    let current = true;
    ask(tab, 'keptChanged', null).then(
      (gone) => current && setMissing(new Set(gone)),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [tab, article, ids]);

  const actions = useActions(tab);
  const below = view.state === 'read' && (
    <ArticleNotes
      notes={notes}
      missing={missing}
      onReveal={(id) => void (tab !== undefined && ask(tab, 'reveal', { annotation: id }).catch(() => {}))}
      onAttach={async (id) => {
        const passage = tab === undefined ? null : await ask(tab, 'passage', { annotation: null }).catch(() => null);
        if (!passage) return false;
        const { position, ...selector } = passage.selector;
        await (await notebook()).edit(id, { selector: { ...selector, position: position && { ...position } } });
        return true;
      }}
      onNotebook={() => void browser.tabs.create({ url: browser.runtime.getURL('/notebook.html') })}
    />
  );
  const kept = useKept(view, notes);
  return { actions, below, kept };
}

// Hooks of their own: in the one above, what is remembered for a tab would hold on to the article that it showed first,
// and what is drawn to the whole list.

function useKept(view: View, notes: readonly Note[]): ReadonlyMap<string, string> {
  return useMemo(() => (view.state === 'read' ? keptIn(view, notes) : new Map()), [view, notes]);
}

function useActions(tab: number | undefined) {
  return useMemo(
    () => ({
      save: async (annotation: string) => {
        const passage = tab === undefined ? null : await ask(tab, 'passage', { annotation });
        if (passage) await send('save', { passage });
      },
      unsave: async (note: string) => {
        await (await notebook()).remove([note]);
        if (tab !== undefined) ask(tab, 'keptChanged', null).catch(() => {});
      },
    }),
    [tab],
  );
}

/** The notes on annotated sentences, by annotation. */
function keptIn(view: ReadView, notes: readonly Note[]): Map<string, string> {
  const byWords = new Map(notes.map((note) => [`${note.claim?.id} ${note.selector.exact}`, note.id]));
  return new Map(
    view.entries.flatMap(({ annotation }) => {
      const note = byWords.get(`${annotation.claim} ${annotation.sentence.text.trim()}`);
      return note === undefined ? [] : [[annotation.id, note] as const];
    }),
  );
}
