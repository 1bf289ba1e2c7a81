import { useCallback, useEffect, useRef } from 'preact/hooks';
import { type Line, lineTo } from '../../lib/browser/in-step.ts';
import type { Situation } from './follow.ts';

/** Keeps a line to the page's reader while there is one; returns the way to tell it where the list stands. */
export function useLine(
  tab: number | undefined,
  situation: Situation | undefined,
  onPlace: (annotation: string) => void,
): (annotation: string) => void {
  const line = useRef<Line | null>(null);
  // A page that was read anew, or kept by the browser and brought back, has a new reading, and needs a new line.
  const reading = situation?.state === 'read' ? situation : null;
  useEffect(() => {
    if (tab === undefined || !reading) return;
    const open = lineTo(tab, onPlace);
    line.current = open;
    return () => {
      line.current = null;
      open.end();
    };
  }, [tab, reading, onPlace]);
  return useCallback((annotation) => line.current?.tell(annotation), []);
}
