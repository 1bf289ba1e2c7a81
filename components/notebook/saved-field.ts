import { useEffect, useRef, useState } from 'preact/hooks';
import { asNotebookError, type Trouble } from '../../lib/notebook/errors.ts';

export type SaveState = 'idle' | 'saving' | 'saved' | Trouble;

/** ms without a key before what was typed is saved. */
const pause = 500;

interface SavedField {
  readonly value: string;
  readonly state: SaveState;
  readonly type: (value: string) => void;
  /** Saves at once: on leaving the field, and to try again. */
  readonly flush: () => void;
}

/**
 * Text that is saved while it is typed. `saved` shows only after `save` has resolved. What was typed and not saved
 * stays, whatever is stored meanwhile. One field for one note: give it the note's id as `key`.
 */
export function useSavedField(stored: string, save: (value: string) => Promise<unknown>): SavedField {
  const [draft, setDraft] = useState<string | null>(null);
  const [state, setState] = useState<SaveState>('idle');
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saver = useRef(save);
  saver.current = save;

  const flush = async () => {
    clearTimeout(timer.current);
    const value = pending.current;
    if (value === null) return;
    setState('saving');
    try {
      await saver.current(value);
      if (pending.current !== value) return;
      pending.current = null;
      setState('saved');
    } catch (error) {
      setState(asNotebookError(error).trouble);
    }
  };
  const type = (value: string) => {
    setDraft(value);
    setState('saving');
    pending.current = value;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, pause);
  };

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (pending.current === null) return;
      void flush();
      event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
      void flush();
    };
  }, []);

  // What was written elsewhere shows once nothing of our own is unsaved.
  useEffect(() => {
    if (pending.current === null) setDraft(null);
  }, [stored]);
  return { value: draft ?? stored, state, type, flush: () => void flush() };
}
