import { useWords } from '../language.tsx';
import type { Run } from '../runs.ts';
import { usePanelWords } from './words.ts';

/** Why a passage was taken to repeat the statement, how sure that is, and a way to say that it is wrong. */
export function Why({ run, onNot }: { run: Run; onNot: (() => void) | undefined }) {
  const w = useWords();
  const p = usePanelWords();
  const annotations = run.entries.map(({ annotation }) => annotation);
  const shared = [...new Set(annotations.flatMap(({ why }) => why))];
  const best = Math.max(...annotations.filter(({ sure }) => sure === run.sure).map(({ score }) => score));
  return (
    <details class="why">
      <summary>{w.item.why}</summary>
      <p>
        {p.item.confidence(best, run.sure)}
        {w.space}
        {p.item.outOf(Math.min(99, Math.round(best * 100)))}
      </p>
      {shared.length > 0 && <p>{w.item.whyWords(shared.slice(0, most).join(w.comma))}</p>}
      {onNot && (
        <p>
          <button type="button" class="link" onClick={onNot}>
            {p.hide.not}
          </button>
        </p>
      )}
    </details>
  );
}

/** At most this many words are named. */
const most = 8;
