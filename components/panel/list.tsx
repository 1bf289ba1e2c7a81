import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Tone } from '../../lib/claims/tone.ts';
import { formatDate } from '../../lib/words/date.ts';
import { useLanguage, useWords } from '../language.tsx';
import { type Run, runsOf, runWith } from '../runs.ts';
import { Filters } from './filters.tsx';
import { useHiding } from './hiding.ts';
import { useInStep } from './in-step.ts';
import { Row } from './row.tsx';
import { search } from './search.ts';
import { SearchField } from './search-field.tsx';
import { Step } from './step.tsx';
import type { Actions, Pointed, ReadView } from './view.ts';
import { usePanelWords } from './words.ts';

/** From so many items on there is a search. */
const many = 6;

/** The passages with something on record, in page order; possible matches apart. */
export function List({ view, pointed, actions }: { view: ReadView; pointed: Pointed | null; actions: Actions }) {
  const w = useWords();
  const p = usePanelWords();
  const language = useLanguage();
  const [tone, setTone] = useState<Tone | null>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  /** The item that was gone to last, from the page or step by step, and opened by that: it folds as the next is gone to. */
  const visited = useRef<string | null>(null);

  const { runs, gone, onHide, onUndo } = useHiding(
    useMemo(() => runsOf(view.entries), [view.entries]),
    actions.hiding,
    // The button that was pressed has gone: the item is the next thing at hand.
    (run) => root.current?.querySelector<HTMLElement>(`[data-annotations~="${CSS.escape(run)}"] button`)?.focus(),
  );
  const shown = useMemo(
    () => search(runs, query).filter((run) => tone === null || run.tone === tone),
    [runs, query, tone],
  );
  const { reveal } = actions;
  const { bringUp } = useInStep(root, actions.follow, setCurrent, [open, shown]);

  const opened = useRef(open);
  opened.current = open;
  const visit = (id: string) => {
    const last = visited.current;
    visited.current = opened.current.has(id) && id !== last ? null : id;
    setOpen((now) => new Set([...now].filter((one) => one !== last || one === id)).add(id));
  };

  useEffect(() => {
    const run = pointed && runWith(runs, pointed.annotation);
    if (!run) return;
    setCurrent(run.id);
    if (pointed.chosen) {
      setTone(null);
      setQuery('');
      visit(run.id);
    }
    const frame = requestAnimationFrame(() => bringUp(run.id, pointed.chosen ? 'start' : 'nearest'));
    return () => cancelAnimationFrame(frame);
    // Only when the page points anew: not when the list has changed since.
  }, [pointed]);

  const onToggle = useCallback(
    (run: Run) => {
      const next = new Set(opened.current);
      if (!next.delete(run.id)) {
        next.add(run.id);
        reveal(run.lead.annotation.id);
      }
      setOpen(next);
      setCurrent(run.id);
    },
    [reveal],
  );
  const onStep = (run: Run) => {
    visit(run.id);
    setCurrent(run.id);
    reveal(run.lead.annotation.id);
    requestAnimationFrame(() => bringUp(run.id, 'start'));
  };

  if (runs.length === 0) return null;
  const sure = shown.filter((run) => run.sure);
  const likely = shown.filter((run) => !run.sure);
  const items = (some: readonly Run[]) => (
    <ol class="items">
      {some.map((run) => (
        <Row
          key={run.id}
          run={run}
          article={view.article}
          open={open.has(run.id)}
          current={current === run.id}
          gone={gone.get(run.id) ?? null}
          onToggle={onToggle}
          onHide={onHide}
          onUndo={onUndo}
          actions={actions}
        />
      ))}
    </ol>
  );
  return (
    <div ref={root} class={`list marks-${view.article.language}`}>
      <Filters runs={runs} tone={tone} onChoose={setTone} />
      {runs.length >= many && <SearchField query={query} onQuery={setQuery} found={shown.length} all={runs.length} />}
      {sure.length > 0 && (
        <>
          <h2 class="vh">{p.listed}</h2>
          {items(sure)}
        </>
      )}
      {likely.length > 0 && (
        <section class="likely" aria-labelledby="likely">
          <h2 id="likely">{w.likely.title}</h2>
          <p class="cap">{w.likely.note}</p>
          {items(likely)}
        </section>
      )}
      <p class="cap reach">{p.reach(view.sentences, formatDate(view.until, language))}</p>
      {shown.length > 1 && <Step runs={[...sure, ...likely]} current={current} onStep={onStep} />}
    </div>
  );
}
