import { useId } from 'preact/hooks';
import { type Colour, colours, type Edit, type Note, readTags } from '../../lib/notebook/note.ts';
import { type SaveState, useSavedField } from './saved-field.ts';
import { notSaved, useNotebookWords } from './words.ts';

interface FieldsProps {
  note: Note;
  knownTags: readonly string[];
  edit: (edit: Edit) => Promise<unknown>;
}

/** What the reader writes on a note: text, tags, colour. Each is saved as it is changed. */
export function Fields({ note, knownTags, edit }: FieldsProps) {
  const n = useNotebookWords();
  const id = useId();
  const text = useSavedField(note.text, (value) => edit({ text: value }));
  const tags = useSavedField(note.tags.join(', '), (value) => edit({ tags: readTags(value) }));
  return (
    <>
      <section>
        <h3 class="lab">
          <label for={`${id}-text`}>{n.open.note}</label>
        </h3>
        <textarea
          class="field"
          id={`${id}-text`}
          rows={4}
          value={text.value}
          aria-describedby={`${id}-text-state`}
          onInput={(event) => text.type(event.currentTarget.value)}
          onBlur={text.flush}
        />
        <State id={`${id}-text-state`} state={text.state} again={text.flush} />
      </section>
      <section>
        <h3 class="lab">
          <label for={`${id}-tags`}>{n.open.tags}</label>
        </h3>
        <input
          class="field"
          id={`${id}-tags`}
          list={`${id}-known`}
          value={tags.value}
          placeholder={n.open.tagsHint}
          aria-describedby={`${id}-tags-state`}
          onInput={(event) => tags.type(event.currentTarget.value)}
          onBlur={tags.flush}
        />
        <datalist id={`${id}-known`}>
          {knownTags.map((tag) => (
            <option key={tag} value={[...note.tags.filter((own) => own !== tag), tag].join(', ')} />
          ))}
        </datalist>
        <State id={`${id}-tags-state`} state={tags.state} again={tags.flush} />
      </section>
      <Colours value={note.colour} onPick={(colour) => void edit({ colour }).catch(() => {})} />
    </>
  );
}

/** How far saving has come; says nothing before the first key. */
function State({ id, state, again }: { id: string; state: SaveState; again: () => void }) {
  const n = useNotebookWords();
  const calm = state === 'idle' || state === 'saving' || state === 'saved';
  return (
    <p id={id} class={calm ? 'cap state' : 'state failed'} role={calm ? 'status' : 'alert'}>
      {state === 'idle' ? '' : calm ? n.edit[state] : notSaved(state, n)}
      {!calm && (
        <>
          {' '}
          <button type="button" class="link" onClick={again}>
            {n.edit.again}
          </button>
        </>
      )}
    </p>
  );
}

function Colours({ value, onPick }: { value: Colour; onPick: (colour: Colour) => void }) {
  const n = useNotebookWords();
  const name = useId();
  return (
    <fieldset class="colours">
      <legend>{n.open.colour}</legend>
      {colours.map((colour) => (
        <label key={colour}>
          <input type="radio" name={name} checked={colour === value} onChange={() => onPick(colour)} />
          <span class={`dot c-${colour}`} />
          {n.open.colours[colour]}
        </label>
      ))}
    </fieldset>
  );
}
