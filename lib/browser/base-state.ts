import { liveQuery } from 'dexie';
import type { ClaimBase } from '../claims/base.ts';

/** Whether statements can be looked up; `until` is how far the evidence reaches, ISO date. */
export type BaseState =
  | { readonly state: 'opening' }
  | { readonly state: 'installing' }
  | { readonly state: 'ready'; readonly until: string }
  | { readonly state: 'broken'; readonly reason: string };

/** ms after which an installation that shows nothing is taken to have failed. It takes a few seconds at most. */
const patience = 60_000;

/** Follows what the background installs. Returns a function that stops. */
export function followBase(base: ClaimBase, onState: (state: BaseState) => void): () => void {
  let late: ReturnType<typeof setTimeout> | undefined;
  const live = liveQuery(() => base.installed()).subscribe({
    next: (packs) => {
      clearTimeout(late);
      const [until] = packs
        .map(({ meta }) => meta.asOf)
        .sort()
        .reverse();
      if (until) return onState({ state: 'ready', until });
      onState({ state: 'installing' });
      late = setTimeout(() => onState({ state: 'broken', reason: 'no claim base was installed' }), patience);
    },
    error: (error: unknown) => onState({ state: 'broken', reason: String(error) }),
  });
  return () => {
    clearTimeout(late);
    live.unsubscribe();
  };
}
