import { useNotebookWords } from './words.ts';

export interface Said {
  readonly text: string;
  /** Takes back what was done. */
  readonly undo: (() => void) | null;
}

/** What has just been done, and the way back. It stays until something else is done or it is dismissed. */
export function Toast({ said, onDismiss }: { said: Said | null; onDismiss: () => void }) {
  const n = useNotebookWords();
  return (
    <div class="toast" role="status">
      {said && (
        <>
          <span>{said.text}</span>
          {said.undo && (
            <button type="button" class="link" onClick={said.undo}>
              {n.undo}
            </button>
          )}
          <button type="button" class="link" onClick={onDismiss}>
            {n.dismiss}
          </button>
        </>
      )}
    </div>
  );
}
