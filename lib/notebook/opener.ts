import { Notebook } from './store.ts';

/** Opens the notebook with the first call; one that failed is tried again with the next, since room may have been made. */
export function notebookOpener(): () => Promise<Notebook> {
  let opened: Promise<Notebook> | undefined;
  return () => {
    opened ??= Notebook.open();
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
}
