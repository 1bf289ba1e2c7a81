import { followHidden, nameOf } from '../../lib/browser/hidden.ts';
import { followSettings, mayLook, type Settings } from '../../lib/browser/settings.ts';

/** What the person has chosen, as far as it bears on a page. */
export interface Choices {
  readonly settings: Settings;
  /** Names of matches that were called wrong (`hiddenName`). */
  readonly hidden: ReadonlySet<string>;
  /** Whether this site rests. */
  readonly paused: boolean;
}

/** Tells the choices, first when both are known, and again whenever one changes. */
export function followChoices(tell: (choices: Choices) => void, signal: AbortSignal): void {
  let settings: Settings | undefined;
  let hidden: ReadonlySet<string> | undefined;
  const news = () => {
    if (settings && hidden) tell({ settings, hidden, paused: !mayLook(settings, location.hostname) });
  };
  const stops = [
    followSettings((now) => {
      settings = now;
      news();
    }),
    followHidden((list) => {
      hidden = new Set(list.map(nameOf));
      news();
    }),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}
