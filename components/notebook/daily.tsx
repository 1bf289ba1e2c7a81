import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../../lib/words/date.ts';
import { Check } from '../choices.tsx';
import { useLanguage } from '../language.tsx';
import type { DailyBackup, NotebookActions } from './props.ts';
import { useNotebookWords } from './words.ts';

/** The daily backup: whether it is on, where it goes, and how the last one went. */
export function Daily({ actions }: { actions: NotebookActions }) {
  const { daily: words } = useNotebookWords();
  const language = useLanguage();
  const [daily, setDaily] = useState<DailyBackup | null>(null);
  useEffect(() => void actions.daily().then(setDaily), [actions]);
  if (!daily) return null;
  const { on, last, failed, folder, blocked } = daily;
  const bad = failed !== null && (last === null || failed > last);
  const change = (work: Promise<DailyBackup>) => void work.then(setDaily);
  return (
    <div class="daily">
      <Check label={words.on(folder)} checked={on} onToggle={(to) => change(actions.setDaily(to))} />{' '}
      <span class="cap" role="status">
        {on && last && words.last(formatDate(last.slice(0, 10), language))}
        {on && bad && ` ${blocked ? words.blocked : words.failed}`}
      </span>
      <p class="cap">
        {actions.canPickFolder ? (
          <>
            <button type="button" class="link" onClick={() => change(actions.pickFolder())}>
              {words.pick}
            </button>
            {folder !== null && (
              <button type="button" class="link" onClick={() => change(actions.useDownloads())}>
                {words.downloads}
              </button>
            )}
            {blocked && (
              <button type="button" class="link" onClick={() => change(actions.setDaily(true))}>
                {words.allow}
              </button>
            )}
          </>
        ) : (
          words.noFolder
        )}
      </p>
    </div>
  );
}
