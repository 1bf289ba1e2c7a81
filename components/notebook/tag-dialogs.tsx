import { useId, useState } from 'preact/hooks';
import { readTags } from '../../lib/notebook/note.ts';
import { Check } from '../choices.tsx';
import { Dialog } from '../dialog.tsx';
import { useNotebookWords } from './words.ts';

/** Adds tags to the selected notes and takes others away. */
export function TagDialog(props: {
  known: readonly string[];
  onClose: () => void;
  onApply: (add: string[], take: string[]) => void;
}) {
  const n = useNotebookWords();
  const [add, setAdd] = useState('');
  const [take, setTake] = useState('');
  return (
    <Dialog title={n.tags} onClose={props.onClose}>
      <form method="dialog" onSubmit={() => props.onApply(readTags(add), readTags(take))}>
        <Line label={n.bulk.tagPrompt} value={add} known={props.known} onValue={setAdd} />
        <Line label={n.bulk.untagPrompt} value={take} known={props.known} onValue={setTake} />
        <div class="acts">
          <button type="button" class="btn" onClick={props.onClose}>
            {n.cancel}
          </button>
          <button type="submit" class="btn main" disabled={readTags(add + take).length === 0}>
            {n.bulk.apply}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Puts one tag in the place of several. */
export function MergeDialog(props: {
  known: readonly string[];
  onClose: () => void;
  onMerge: (from: string[], to: string) => void;
}) {
  const n = useNotebookWords();
  const [from, setFrom] = useState<ReadonlySet<string>>(new Set());
  const [to, setTo] = useState('');
  const toggle = (tag: string, on: boolean) => {
    const next = new Set(from);
    if (on) next.add(tag);
    else next.delete(tag);
    setFrom(next);
    if (to === '' && on) setTo(tag);
  };
  return (
    <Dialog title={n.merge.title} onClose={props.onClose}>
      <form method="dialog" onSubmit={() => props.onMerge([...from], to)}>
        <fieldset class="choices">
          <legend>{n.merge.which}</legend>
          {props.known.map((tag) => (
            <Check key={tag} label={tag} checked={from.has(tag)} onToggle={(on) => toggle(tag, on)} />
          ))}
        </fieldset>
        <Line label={n.merge.into} value={to} known={props.known} onValue={setTo} />
        <div class="acts">
          <button type="button" class="btn" onClick={props.onClose}>
            {n.cancel}
          </button>
          <button
            type="submit"
            class="btn main"
            disabled={readTags(to).length !== 1 || [...from].every((tag) => tag === to)}
          >
            {n.merge.do}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Line(props: { label: string; value: string; known: readonly string[]; onValue: (value: string) => void }) {
  const id = useId();
  return (
    <p class="line-field">
      <label class="lab" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        class="field"
        list={`${id}-known`}
        value={props.value}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {props.known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </p>
  );
}
