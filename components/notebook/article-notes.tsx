import { useState } from 'preact/hooks';
import type { Note } from '../../lib/notebook/note.ts';
import { saveWords } from '../../lib/words/notebook/save.ts';
import { useLanguage } from '../language.tsx';
import { langOf } from './words.ts';

interface ArticleNotesProps {
  notes: readonly Note[];
  /** Ids of notes whose passage the page no longer has. */
  missing: ReadonlySet<string>;
  onReveal: (id: string) => void;
  /** Puts a note on what is selected on the page; false when nothing is. */
  onAttach: (id: string) => Promise<boolean>;
  onNotebook: () => void;
}

/** What is kept of the article in the tab, in the order of the page; what has gone from it can be attached anew. */
export function ArticleNotes({ notes, missing, onReveal, onAttach, onNotebook }: ArticleNotesProps) {
  const w = saveWords(useLanguage());
  const place = (note: Note) => note.selector.position?.start ?? Number.MAX_SAFE_INTEGER;
  const ordered = [...notes].sort((a, b) => place(a) - place(b));
  return (
    <section class="kept" aria-label={w.here}>
      {ordered.length > 0 && (
        <>
          <h2>{w.here}</h2>
          <ul>
            {ordered.map((note) => (
              <li key={note.id}>
                <p class="quote" {...langOf(note)}>
                  {note.selector.exact}
                </p>
                {note.text && <p class="sec">{note.text}</p>}
                {missing.has(note.id) ? (
                  <Missing beside={isBeside(note)} attach={() => onAttach(note.id)} />
                ) : (
                  <button type="button" class="link" onClick={() => onReveal(note.id)}>
                    {w.show}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="link" onClick={onNotebook}>
        {w.notebook}
      </button>
    </section>
  );
}

/** Kept without the words around it, as captions and bylines are: whether it was ever in the article's text nobody knows. */
const isBeside = ({ selector: { prefix, suffix, position } }: Note) =>
  position === null && prefix === '' && suffix === '';

function Missing({ beside, attach }: { beside: boolean; attach: () => Promise<boolean> }) {
  const w = saveWords(useLanguage());
  const [hint, setHint] = useState(false);
  return (
    <>
      <p class="cap">{beside ? w.beside : w.missing}</p>
      <button type="button" class="link" onClick={async () => setHint(!(await attach()))}>
        {w.attach}
      </button>
      <span role="status" class="cap">
        {hint ? w.attachHint : ''}
      </span>
    </>
  );
}
