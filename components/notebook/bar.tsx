import { useNotebookWords } from './words.ts';

interface BarProps {
  query: string;
  ready: boolean;
  /** How many are selected; null while nothing is being selected. */
  chosen: number | null;
  shown: number;
  canMerge: boolean;
  onQuery: (query: string) => void;
  onSelect: (on: boolean) => void;
  onAll: () => void;
  onTag: () => void;
  onDelete: () => void;
  onExport: () => void;
  onImport: () => void;
  onMerge: () => void;
}

/** Search, and what can be done with the list or with what is selected of it. */
export function Bar(props: BarProps) {
  const n = useNotebookWords();
  const { query, chosen, shown } = props;
  return (
    <div class="bar">
      <input
        class="field"
        type="search"
        value={query}
        aria-label={n.search}
        placeholder={props.ready ? n.search : n.preparing}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
      />
      {chosen === null ? (
        <div class="tools">
          <button type="button" class="link" onClick={() => props.onSelect(true)} disabled={shown === 0}>
            {n.select}
          </button>
          {props.canMerge && (
            <button type="button" class="link" onClick={props.onMerge}>
              {n.tidyTags}
            </button>
          )}
          <button type="button" class="link" onClick={props.onImport}>
            {n.import}
          </button>
          <button type="button" class="link" onClick={props.onExport}>
            {n.export}
          </button>
        </div>
      ) : (
        <div class="tools" role="toolbar" aria-label={n.select}>
          <span class="num">{n.bulk.chosen(chosen)}</span>
          <button type="button" class="link" onClick={props.onAll}>
            {n.bulk.all(shown)}
          </button>
          <button type="button" class="link" disabled={chosen === 0} onClick={props.onTag}>
            {n.bulk.tag}
          </button>
          <button type="button" class="link" disabled={chosen === 0} onClick={props.onExport}>
            {n.bulk.export}
          </button>
          <button type="button" class="link" disabled={chosen === 0} onClick={props.onDelete}>
            {n.bulk.delete}
          </button>
          <button type="button" class="link" onClick={() => props.onSelect(false)}>
            {n.bulk.done}
          </button>
        </div>
      )}
    </div>
  );
}
