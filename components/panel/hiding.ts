import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Run } from '../runs.ts';
import type { Hiding } from './view.ts';

/** What has been hidden of an item. */
export type Gone = 'match' | 'difference';

interface Hidden {
  readonly run: Run;
  readonly what: Gone;
}

/**
 * Runs with those that were hidden here still in their places, so that they can be taken back.
 * @param runs what the record has, without what is hidden
 * @param onBack called when an item that was taken back here is in the list again
 */
export function useHiding(runs: readonly Run[], hiding: Hiding | undefined, onBack: (run: string) => void) {
  const [hidden, setHidden] = useState<ReadonlyMap<string, Hidden>>(new Map());
  const forget = useCallback(
    (ids: readonly string[]) => setHidden((now) => new Map([...now].filter(([id]) => !ids.includes(id)))),
    [],
  );

  const wanted = useRef<string | null>(null);
  const onHide = useCallback(
    (run: Run, what: Gone) => {
      if (!hiding) return;
      setHidden((now) => new Map(now).set(run.id, { run, what }));
      void hiding.hide(run, what);
    },
    [hiding],
  );
  const onUndo = useCallback(
    (run: Run, what: Gone) => {
      if (!hiding) return;
      forget([run.id]);
      wanted.current = run.id;
      void hiding.undo(hidden.get(run.id)?.run ?? run, what);
    },
    [hiding, hidden, forget],
  );

  // What has left and is there again was taken back elsewhere, in settings or on the page.
  const left = useRef(new Set<string>());
  useEffect(() => {
    const back = [...hidden].filter(([id, one]) => stands(runs, one) && left.current.has(id)).map(([id]) => id);
    left.current = new Set([...hidden].filter(([, one]) => !stands(runs, one)).map(([id]) => id));
    if (back.length > 0) forget(back);
  }, [runs, hidden, forget]);

  useEffect(() => {
    if (wanted.current === null || hidden.has(wanted.current) || !runs.some(({ id }) => id === wanted.current)) return;
    onBack(wanted.current);
    wanted.current = null;
  }, [runs, hidden]);

  const together = useMemo(() => {
    const there = new Set(runs.map(({ id }) => id));
    const away = [...hidden.values()].filter(({ run, what }) => what === 'match' && !there.has(run.id));
    return [...runs, ...away.map(({ run }) => run)].sort(byPlace);
  }, [runs, hidden]);
  const gone = useMemo(() => new Map([...hidden].map(([id, { what }]) => [id, what])), [hidden]);
  return { runs: together, gone, onHide, onUndo };
}

/** Whether the record still has what was hidden. */
function stands(runs: readonly Run[], { run, what }: Hidden): boolean {
  const now = runs.find(({ id }) => id === run.id);
  return now !== undefined && (what === 'match' || now.tone === 'differs');
}

function byPlace(a: Run, b: Run): number {
  const [one, other] = [a.entries[0]?.annotation.sentence, b.entries[0]?.annotation.sentence];
  return one && other ? one.block - other.block || one.start - other.start : 0;
}
