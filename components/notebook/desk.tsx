import { useMemo, useRef, useState } from 'preact/hooks';
import { asNotebookError } from '../../lib/notebook/errors.ts';
import { defaultTemplate } from '../../lib/notebook/exports/markdown.ts';
import type { Edit, Note } from '../../lib/notebook/note.ts';
import { type Filter, facetsOf, passes } from '../../lib/notebook/view.ts';
import { exportLabels } from '../../lib/words/notebook/words.ts';
import { useLanguage } from '../language.tsx';
import { Bar } from './bar.tsx';
import { copyText } from './copy.ts';
import { ExportDialog, type Scope } from './export-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { List } from './list.tsx';
import { OpenNote } from './open-note.tsx';
import type { NotebookActions, NotebookState } from './props.ts';
import { Side } from './side.tsx';
import { MergeDialog, TagDialog } from './tag-dialogs.tsx';
import { type Said, Toast } from './toast.tsx';
import { notSaved, useNotebookWords } from './words.ts';

type Asked = 'export' | 'import' | 'tag' | 'merge' | null;

/** The notebook: what to narrow down by, the list, the open note. */
export function Desk({ state, actions }: { state: NotebookState; actions: NotebookActions }) {
  const n = useNotebookWords();
  const language = useLanguage();
  const { notes, base, find } = state;
  const [filter, setFilter] = useState<Filter>({ by: 'all' });
  const [query, setQuery] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const [said, setSaid] = useState<Said | null>(null);
  /** What could not be saved, also of notes that have been left since: it shows when they are opened again. */
  const unsaved = useRef(new Map<string, Edit>());

  const facets = useMemo(() => facetsOf(notes, base.records), [notes, base]);
  const searching = query.trim() !== '' && find !== null;
  const found = useMemo(() => (searching && find ? find(query) : notes), [notes, find, searching, query]);
  const shown = useMemo(() => found.filter((note) => passes(note, filter, base.records)), [found, filter, base]);
  const open = useMemo(() => notes.find((note) => note.id === openId) ?? null, [notes, openId]);
  const knownTags = useMemo(() => facets.tag.map(({ value }) => value), [facets]);

  /** Says what was done, or why it was not. */
  const act = async (work: Promise<unknown>, done: Said) => {
    try {
      await work;
      setSaid(done);
    } catch (error) {
      setSaid({ text: notSaved(asNotebookError(error).trouble, n), undo: null });
    }
  };
  const save = async (id: string, edit: Edit) => {
    try {
      await actions.edit(id, edit);
      unsaved.current.delete(id);
    } catch (error) {
      unsaved.current.set(id, { ...unsaved.current.get(id), ...edit });
      setSaid({ text: notSaved(asNotebookError(error).trouble, n), undo: null });
      throw error;
    }
  };
  const remove = (ids: readonly string[]) => {
    const undo = () => void act(actions.restore(ids), { text: n.undone, undo: null });
    void act(actions.remove(ids), { text: n.deleted(ids.length), undo });
    setChosen((picked) => picked && new Set());
  };
  const toggle = (id: string) =>
    setChosen((picked) => {
      const next = new Set(picked);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const narrow = (to: Filter) => {
    setFilter(to);
    setOpenId(null);
  };

  return (
    <div class={`desk${open ? ' reading' : ''}`}>
      <Side facets={facets} base={base} filter={filter} onFilter={narrow} />
      <section class="list" aria-label={n.list}>
        <Bar
          query={query}
          ready={find !== null}
          chosen={chosen ? chosen.size : null}
          shown={shown.length}
          canMerge={knownTags.length > 1}
          onQuery={setQuery}
          onSelect={(on) => setChosen(on ? new Set() : null)}
          onAll={() => setChosen(new Set(shown.map(({ id }) => id)))}
          onTag={() => setAsked('tag')}
          onDelete={() => chosen && remove([...chosen])}
          onExport={() => setAsked('export')}
          onImport={() => setAsked('import')}
          onMerge={() => setAsked('merge')}
        />
        <p class="cap cnt" role="status">
          {state.complete && n.listed(shown.length, searching)}
        </p>
        {shown.length > 0 || !state.complete ? (
          <List
            notes={shown}
            records={base.records}
            current={open?.id ?? null}
            chosen={chosen}
            onOpen={setOpenId}
            onChoose={toggle}
          />
        ) : (
          <Empty
            any={notes.length > 0}
            onClear={() => {
              setFilter({ by: 'all' });
              setQuery('');
            }}
          />
        )}
      </section>
      {open ? (
        <OpenNote
          key={open.id}
          note={{ ...open, ...unsaved.current.get(open.id) }}
          base={base}
          knownTags={knownTags}
          others={(facets.claim.find(({ value }) => value === open.claim?.id)?.count ?? 1) - 1}
          onFilter={narrow}
          onBack={() => setOpenId(null)}
          edit={(edit) => save(open.id, edit)}
          copy={() => actions.copy(copyText(open, base.records.get(open.claim?.id ?? ''), language))}
          remove={() => remove([open.id])}
        />
      ) : (
        <p class="open nothing">{notes.length > 0 && n.open.nothing}</p>
      )}
      {asked === 'export' && (
        <ExportDialog
          scopes={scopes()}
          templates={state.templates}
          standard={defaultTemplate(exportLabels(language))}
          actions={actions}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'import' && (
        <ImportDialog
          actions={actions}
          onClose={() => setAsked(null)}
          onDone={(count) => setSaid({ text: n.importing.done(count), undo: null })}
        />
      )}
      {asked === 'tag' && (
        <TagDialog
          known={knownTags}
          onClose={() => setAsked(null)}
          onApply={(add, take) => {
            const ids = [...(chosen ?? [])];
            void act(actions.tag(ids, add, take), { text: n.tagged(ids.length), undo: null });
            setAsked(null);
          }}
        />
      )}
      {asked === 'merge' && (
        <MergeDialog
          known={knownTags}
          onClose={() => setAsked(null)}
          onMerge={(from, to) => {
            void act(actions.mergeTags(from, to), { text: n.merge.done(to), undo: null });
            setAsked(null);
          }}
        />
      )}
      <Toast said={said} onDismiss={() => setSaid(null)} />
    </div>
  );

  /** What the export may be of, what is most likely meant first. */
  function scopes(): Scope[] {
    const of = (id: string, label: string, which: readonly Note[]) =>
      which.length > 0 ? [{ id, label, notes: which }] : [];
    const picked = chosen && chosen.size > 0 ? notes.filter(({ id }) => chosen.has(id)) : [];
    const article = open ? notes.filter((note) => note.article.key === open.article.key) : [];
    return [
      ...of('chosen', n.exporting.chosen(picked.length), picked),
      ...(shown.length < notes.length ? of('shown', n.exporting.shown(shown.length), shown) : []),
      ...of('all', n.exporting.all(notes.length), notes),
      ...of('article', n.exporting.article(open?.article.title ?? ''), article),
    ];
  }
}

function Empty({ any, onClear }: { any: boolean; onClear: () => void }) {
  const n = useNotebookWords();
  if (!any)
    return (
      <div class="empty">
        <h2>{n.empty.title}</h2>
        <p>{n.empty.text}</p>
      </div>
    );
  return (
    <div class="empty">
      <p>{n.empty.none}</p>
      <button type="button" class="link" onClick={onClear}>
        {n.empty.clear}
      </button>
    </div>
  );
}
