import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Run } from './runs.ts';
import type { Hiding } from './view.ts';

/** What has been hidden of an item. */
export type Gone = 'match' | 'difference';

/**
 * Runs with those that were hidden here still in their places, so that they can be taken back.
 * @param runs what the record has, without what is hidden
 */
export function useHiding(runs: readonly Run[], hiding: Hiding | undefined) {
  const [hidden, setHidden] = useState<ReadonlyMap<string, { run: Run; what: Gone }>>(new Map());

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
      setHidden((now) => new Map([...now].filter(([id]) => id !== run.id)));
      void hiding.undo(hidden.get(run.id)?.run ?? run, what);
    },
    [hiding, hidden],
  );

  const together = useMemo(() => {
    const there = new Set(runs.map(({ id }) => id));
    const back = [...hidden.values()].filter(({ run, what }) => what === 'match' && !there.has(run.id));
    return [...runs, ...back.map(({ run }) => run)].sort(byPlace);
  }, [runs, hidden]);
  const gone = useMemo(() => new Map([...hidden].map(([id, { what }]) => [id, what])), [hidden]);
  return { runs: together, gone, onHide, onUndo };
}

function byPlace(a: Run, b: Run): number {
  const [one, other] = [a.entries[0]?.annotation.sentence, b.entries[0]?.annotation.sentence];
  return one && other ? one.block - other.block || one.start - other.start : 0;
}
