import { Icon } from '../icon.tsx';
import type { Run } from '../runs.ts';
import { usePanelWords } from './words.ts';

/** Goes from one item to the next or the one before, of those that are shown. */
export function Step(props: { runs: readonly Run[]; current: string | null; onStep: (run: Run) => void }) {
  const { step } = usePanelWords();
  const { runs } = props;
  const at = runs.findIndex(({ id }) => id === props.current);
  const to = (run: Run | undefined) => run && props.onStep(run);
  return (
    <nav class="step" aria-label={step.label}>
      <button type="button" disabled={at === 0} onClick={() => to(at < 0 ? runs.at(-1) : runs[at - 1])}>
        <Icon name="up" /> {step.previous}
      </button>
      <span class="num">{at < 0 ? '' : step.at(at + 1, runs.length)}</span>
      <button type="button" disabled={at === runs.length - 1} onClick={() => to(runs[at + 1])}>
        {step.next} <Icon name="down" />
      </button>
    </nav>
  );
}
