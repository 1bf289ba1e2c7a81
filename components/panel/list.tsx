import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tone } from '../../lib/claims/tone.ts';
import type { Entry } from '../entry.ts';
import { useWords } from '../language.tsx';
import { Filters } from './filters.tsx';
import { Item } from './item.tsx';
import type { Chosen } from './panel.tsx';
import type { Actions, ReadView } from './view.ts';

/** The sentences with something on record, in page order; possible matches apart. */
export function List({ view, chosen, actions }: { view: ReadView; chosen: Chosen | null; actions: Actions }) {
  const w = useWords();
  const [tone, setTone] = useState<Tone | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!chosen) return;
    setTone(null);
    setOpen((now) => new Set(now).add(chosen.annotation));
    const item = () => root.current?.querySelector(`[data-annotation="${CSS.escape(chosen.annotation)}"]`);
    const frame = requestAnimationFrame(() => item()?.scrollIntoView({ block: 'start' }));
    return () => cancelAnimationFrame(frame);
  }, [chosen]);

  if (view.entries.length === 0) return null;
  const shown = view.entries.filter(({ annotation }) => tone === null || annotation.tone === tone);
  const sure = shown.filter(({ annotation }) => annotation.sure);
  const likely = shown.filter(({ annotation }) => !annotation.sure);
  const toggle = ({ annotation: { id } }: Entry) => {
    if (!open.has(id)) actions.reveal(id);
    setOpen((now) => {
      const next = new Set(now);
      return next.delete(id) ? next : next.add(id);
    });
  };
  const items = (entries: readonly Entry[]) => (
    <ol class="items">
      {entries.map((entry) => (
        <Item
          key={entry.annotation.id}
          entry={entry}
          article={view.article}
          open={open.has(entry.annotation.id)}
          onToggle={() => toggle(entry)}
          actions={actions}
        />
      ))}
    </ol>
  );
  return (
    <div ref={root} class={`marks-${view.article.language}`}>
      <Filters entries={view.entries} tone={tone} onChoose={setTone} />
      {sure.length > 0 && (
        <>
          <h2 class="vh">{w.listed}</h2>
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
    </div>
  );
}
