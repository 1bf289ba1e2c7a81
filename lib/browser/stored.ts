import { storage } from 'wxt/utils/storage';

/** A value in the extension's own storage. */
export interface Stored<T> {
  read(): Promise<T>;
  /** Changes it from what it is by then; calls in one page take turns. */
  change(edit: (value: T) => T): Promise<void>;
  /** Tells the value each time it changes, whichever page changes it. Returns the way to stop. */
  watch(tell: (value: T) => void): () => void;
  /** Tells it now, too. */
  follow(tell: (value: T) => void): () => void;
}

/** @param sound what any stored value counts as: there may be none, or one that an older version or a backup's file left */
export function stored<T>(key: `local:${string}`, sound: (value: unknown) => T): Stored<T> {
  // Raise the version when a stored value gets another meaning, and add a migration.
  const item = storage.defineItem<unknown>(key, { version: 1 });
  let turn: Promise<unknown> = Promise.resolve();
  const read = async () => sound(await item.getValue());
  const watch = (tell: (value: T) => void) => item.watch((value) => tell(sound(value)));
  return {
    read,
    change: (edit) => {
      const next = turn.then(async () => item.setValue(edit(await read())));
      turn = next.catch(() => {});
      return next;
    },
    watch,
    follow: (tell) => {
      let followed = true;
      read().then((value) => followed && tell(value));
      const stop = watch(tell);
      return () => {
        followed = false;
        stop();
      };
    },
  };
}
