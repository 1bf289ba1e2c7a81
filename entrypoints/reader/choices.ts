import { browser } from '#imports';
import { on, send } from '../../lib/browser/messaging.ts';
import type { PageChoices } from '../../lib/browser/page-choices.ts';

/** Keys of the extension's storage that make a difference here. */
const keys = ['settings', 'hidden'];

/** Tells what the person has chosen, first when it is known, and again whenever it changes. */
export function followChoices(tell: (choices: PageChoices) => void, signal: AbortSignal): void {
  let turn = 0;
  const ask = async () => {
    const mine = ++turn;
    const choices = await send('choices', null);
    if (mine === turn && !signal.aborted) tell(choices);
  };
  const again = () => {
    void ask().catch(() => {});
    return null;
  };
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && keys.some((key) => key in changes)) again();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(changed));
  on('permissions', () => again(), signal);
  // A page that the browser had kept has heard of nothing meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
  again();
}
