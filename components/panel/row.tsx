import { useMemo } from 'preact/hooks';
import type { Run } from '../runs.ts';
import type { Gone } from './hiding.ts';
import { Item } from './item.tsx';
import type { Actions, ReadView } from './view.ts';
import { usePanelWords } from './words.ts';

interface Props {
  run: Run;
  article: ReadView['article'];
  open: boolean;
  current: boolean;
  /** What has just been hidden of it. */
  gone: Gone | null;
  onToggle: (run: Run) => void;
  onHide: (run: Run, what: Gone) => void;
  onUndo: (run: Run, what: Gone) => void;
  actions: Actions;
}

/** One place in the list. It is drawn anew only when something of its own has changed: lists are long. */
export function Row({ run, article, open, current, gone, onToggle, onHide, onUndo, actions }: Props) {
  return useMemo(
    () => (
      <>
        {gone !== 'match' && (
          <Item
            run={run}
            article={article}
            open={open}
            current={current}
            onToggle={onToggle}
            onHide={onHide}
            actions={actions}
          />
        )}
        {gone && <Undo run={run} what={gone} onUndo={onUndo} />}
      </>
    ),
    [run, article, open, current, gone, onToggle, onHide, onUndo, actions],
  );
}

/** What was done, and the way back, where the item was. */
function Undo({ run, what, onUndo }: { run: Run; what: Gone; onUndo: Props['onUndo'] }) {
  const { hide } = usePanelWords();
  return (
    <li class="gone" data-gone={run.id}>
      <p role="status">{what === 'match' ? hide.gone : hide.goneFinding}</p>
      <button type="button" class="link" onClick={() => onUndo(run, what)} ref={focusOnce}>
        {hide.undo}
      </button>{' '}
      <a href="options.html#hidden" target="_blank" rel="noopener">
        {hide.settings}
      </a>
    </li>
  );
}

/** The button that was pressed has gone; the way back is the next thing at hand. */
function focusOnce(button: HTMLButtonElement | null): void {
  if (button && document.activeElement === document.body) button.focus({ preventScroll: true });
}
