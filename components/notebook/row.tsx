import type { Note } from '../../lib/notebook/note.ts';
import { Icon } from '../icon.tsx';
import { useLanguage, useWords } from '../language.tsx';
import { captionOf, dayOf, langOf, useNotebookWords } from './words.ts';

interface RowProps {
  note: Note;
  settled: boolean;
  current: boolean;
  /** Whether it is ticked; null while nothing is being selected. */
  chosen: boolean | null;
  onOpen: () => void;
  onChoose: () => void;
}

/** One note in the list. */
export function Row({ note, settled, current, chosen, onOpen, onChoose }: RowProps) {
  const language = useLanguage();
  const n = useNotebookWords();
  const body = (
    <>
      <span class="r1">
        <Kind note={note} />
        <span class="cap">{dayOf(note.created, language)}</span>
      </span>
      <span class="quote" {...langOf(note)}>
        {note.selector.exact}
      </span>
      {note.text && <span class="sec clamp">{note.text}</span>}
      {settled && <span class="since">{n.since}</span>}
      <span class="cap">{captionOf(note, language)}</span>
    </>
  );
  if (chosen === null)
    return (
      <button type="button" class="row" aria-current={current ? 'true' : undefined} onClick={onOpen}>
        {body}
      </button>
    );
  return (
    <label class="row pick">
      <input
        type="checkbox"
        checked={chosen}
        onChange={onChoose}
        aria-label={n.bulk.choose(note.selector.exact.slice(0, 80))}
      />
      {body}
    </label>
  );
}

/** The news that the sentence carried when it was kept; colour comes last. */
export function Kind({ note }: { note: Note }) {
  const w = useWords();
  const n = useNotebookWords();
  if (!note.tone) return <span class="kind own">{n.highlight}</span>;
  return (
    <span class={`kind k-${note.tone}`}>
      <Icon name={note.tone} />
      {w.tone[note.tone]}
    </span>
  );
}
