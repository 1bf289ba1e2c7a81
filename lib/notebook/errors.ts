/** Why the notebook could not do what was asked; the interface has words for each. */
export type Trouble =
  /** No room left on the disk, or the browser's quota is used up. */
  | 'full'
  /** The notebook was written by a newer version of the extension. It was not touched. */
  | 'newer'
  /** The note to change is no longer there. */
  | 'gone'
  /** Anything else the browser's database refused. */
  | 'failed';

export class NotebookError extends Error {
  override readonly name = 'NotebookError';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.trouble = trouble;
  }
}

/** Makes sense of what a database operation threw: Dexie wraps the browser's own error, at times more than once. */
export function asNotebookError(error: unknown): NotebookError {
  for (let inner = error, depth = 0; inner && depth < 6; depth++) {
    if (inner instanceof NotebookError) return inner;
    const { name, inner: next, cause, failures } = inner as Wrapped;
    if (name === 'QuotaExceededError') return new NotebookError('full', 'no room left to store notes', error);
    inner = next ?? cause ?? failures?.[0];
  }
  const message = error instanceof Error ? error.message : String(error);
  return new NotebookError('failed', message, error);
}

interface Wrapped {
  name?: string;
  inner?: unknown;
  cause?: unknown;
  failures?: unknown[];
}
