import { useId } from 'preact/hooks';
import { usePanelWords } from './words.ts';

export function SearchField(props: { query: string; onQuery: (query: string) => void; found: number; all: number }) {
  const { search } = usePanelWords();
  const id = useId();
  return (
    <div class="find-field">
      <label class="vh" for={id}>
        {search.label}
      </label>
      <input
        id={id}
        type="search"
        class="field"
        placeholder={search.label}
        value={props.query}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
      />
      <p class="cap" role="status">
        {props.query.trim() === '' ? '' : props.found > 0 ? search.found(props.found, props.all) : search.none}
      </p>
    </div>
  );
}
