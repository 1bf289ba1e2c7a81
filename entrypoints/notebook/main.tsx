import { liveQuery } from 'dexie';
import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import '../../assets/styles/tokens.css';
import '../../assets/styles/ui.css';
import '../../assets/styles/toc.css';
import '../../assets/styles/dialog.css';
import '../../assets/styles/notebook/desk.css';
import '../../assets/styles/notebook/list.css';
import '../../assets/styles/notebook/note.css';
import { ReaderLanguage, useLanguage } from '../../components/language.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { Desk } from '../../components/notebook/desk.tsx';
import type { Base, NotebookState } from '../../components/notebook/props.ts';
import { useNotebookWords } from '../../components/notebook/words.ts';
import { followAppearance } from '../../lib/browser/appearance.ts';
import { asNotebookError, type Trouble } from '../../lib/notebook/errors.ts';
import type { Note } from '../../lib/notebook/note.ts';
import { NoteSearch } from '../../lib/notebook/search.ts';
import { Notebook } from '../../lib/notebook/store.ts';
import { byCreated } from '../../lib/notebook/view.ts';
import { type Change, watch } from '../../lib/notebook/watch.ts';
import { notebookWords } from '../../lib/words/notebook/words.ts';
import { words } from '../../lib/words/words.ts';
import { actionsFor } from './actions.ts';
import { followBase } from './base.ts';

const nothing: Base = { records: new Map(), threads: new Map(), known: false };
/** Lets the page do other things; timers would rest for long in a tab behind others. */
const pause = () =>
  new Promise((rest) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = rest;
    port2.postMessage(null);
  });

function NotebookPage({ notebook }: { notebook: Notebook }) {
  const language = useLanguage();
  const known = useRef(new Map<string, Note>());
  const search = useRef<NoteSearch | null>(null);
  const building = useRef(false);
  const baseNow = useRef(nothing);
  const [state, setState] = useState<NotebookState>({
    notes: [],
    complete: false,
    base: nothing,
    templates: [],
    find: null,
  });

  useEffect(() => {
    const refresh = (change: Partial<NotebookState>) => setState((last) => ({ ...last, ...change }));
    const take = async ({ put, removed, complete }: Change) => {
      for (const id of removed) known.current.delete(id);
      for (const note of put) known.current.set(note.id, note);
      search.current?.update(put, removed);
      const notes = byCreated(known.current.values());
      // A new function, so that a search that is shown is made again.
      const find = search.current && ((query: string) => search.current?.find(query) ?? []);
      refresh({ notes, complete, find });
      performance.mark(complete ? 'all notes' : 'first notes');
      if (complete && !building.current && (!search.current || search.current.outdated)) {
        building.current = true;
        const built = await NoteSearch.build(notes, pause);
        built.catchUp(known.current);
        search.current = built;
        building.current = false;
        refresh({ find: (query) => built.find(query) });
        performance.mark('search ready');
      }
    };
    const stop = watch(notebook, take, (error) => console.error('Said & Done: the notebook can’t be followed.', error));
    followBase((base) => {
      baseNow.current = base;
      refresh({ base });
    });
    const templates = liveQuery(() => notebook.db.templates.toArray()).subscribe({
      next: (templates) => refresh({ templates }),
    });
    return () => {
      stop();
      templates.unsubscribe();
    };
  }, [notebook]);

  const actions = useMemo(() => actionsFor(notebook, () => baseNow.current, language), [notebook, language]);
  return <Desk state={state} actions={actions} />;
}

function Refused({ trouble }: { trouble: Trouble }) {
  const w = useNotebookWords();
  return (
    <p class="open" role="alert">
      {w.trouble[trouble === 'gone' ? 'failed' : trouble]}
    </p>
  );
}

const root = document.getElementById('root');
if (root) {
  const opened = Notebook.open();
  followAppearance(async (language) => {
    const w = notebookWords(language);
    document.title = `${w.title} · ${words(language).name}`;
    const main = await opened.then(
      (notebook) => <NotebookPage notebook={notebook} />,
      (error) => <Refused trouble={asNotebookError(error).trouble} />,
    );
    render(
      <ReaderLanguage.Provider value={language}>
        <Masthead current="notebook" wide />
        <main>
          <h1 class="vh">{w.title}</h1>
          {main}
        </main>
      </ReaderLanguage.Provider>,
      root,
    );
  });
}
