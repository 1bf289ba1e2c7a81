import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '../../lib/notebook/note.ts';
import { type Records, settled } from '../../lib/notebook/view.ts';
import { Row } from './row.tsx';
import { useVirtual } from './virtual.ts';
import { useNotebookWords } from './words.ts';

interface ListProps {
  notes: readonly Note[];
  records: Records;
  current: string | null;
  /** Ids of ticked notes; null while nothing is being selected. */
  chosen: ReadonlySet<string> | null;
  onOpen: (id: string) => void;
  onChoose: (id: string) => void;
}

/** The notes, as many as there are: only those in sight are in the document. Arrow keys go up and down. */
export function List({ notes, records, current, chosen, onOpen, onChoose }: ListProps) {
  const n = useNotebookWords();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtual(scroller, notes.length, (index) => notes[index]?.id ?? String(index));
  const first = notes[0]?.id;
  // Another list begins at its top.
  useEffect(() => virtual.scrollToOffset(0), [first]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const at = Number((event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset.index);
    const next = at + step;
    if (step === 0 || Number.isNaN(at) || next < 0 || next >= notes.length) return;
    event.preventDefault();
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] :is(button, input)`)?.focus();
    });
  };

  return (
    <div class="scroll" ref={scroller}>
      <ol aria-label={n.list} style={{ height: `${virtual.getTotalSize()}px` }} onKeyDown={onKeyDown}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const note = notes[index];
          if (!note) return null;
          return (
            <li
              key={key}
              data-index={index}
              ref={(element) => virtual.measureElement(element)}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={notes.length}
              aria-posinset={index + 1}
            >
              <Row
                note={note}
                settled={settled(note, records)}
                current={note.id === current}
                chosen={chosen ? chosen.has(note.id) : null}
                onOpen={() => onOpen(note.id)}
                onChoose={() => onChoose(note.id)}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
