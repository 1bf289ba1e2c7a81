import { useState } from 'preact/hooks';
import { asNotebookError } from '../../lib/notebook/errors.ts';
import { type SaveWords, saveWords } from '../../lib/words/notebook/save.ts';
import { useLanguage } from '../language.tsx';

interface SaveProps {
  /** Whether the passage is in the notebook, as its database says: only then does this read “Saved”. */
  saved: boolean;
  save: () => Promise<unknown>;
  remove: () => Promise<unknown>;
}

/** Keeps a passage, or takes it back. */
export function SaveButton({ saved, save, remove }: SaveProps) {
  const w = saveWords(useLanguage());
  const [state, setState] = useState<'rest' | 'saving' | 'failed' | 'full' | 'newer'>('rest');
  const run = async (work: () => Promise<unknown>) => {
    setState('saving');
    try {
      await work();
      setState('rest');
    } catch (error) {
      setState(reason(error));
    }
  };
  return (
    <>
      <button type="button" class="link" disabled={state === 'saving'} onClick={() => run(saved ? remove : save)}>
        {saved ? w.remove : w.save}
      </button>
      <span role="status" class="cap">
        {said(w, saved, state)}
      </span>
    </>
  );
}

function said(w: SaveWords, saved: boolean, state: 'rest' | 'saving' | 'failed' | 'full' | 'newer'): string {
  if (state !== 'rest') return w[state];
  return saved ? w.saved : '';
}

function reason(error: unknown): 'failed' | 'full' | 'newer' {
  const { trouble } = asNotebookError(error);
  return trouble === 'gone' ? 'failed' : trouble;
}
