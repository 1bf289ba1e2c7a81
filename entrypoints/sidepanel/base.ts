import { liveQuery } from 'dexie';
import type { Entry } from '../../components/entry.ts';
import { ClaimBase, type Found } from '../../lib/claims/base.ts';
import { dossier } from '../../lib/claims/dossier.ts';
import type { Annotation } from '../../lib/match/reading.ts';

/** Whether statements can be looked up; `until` is how far the evidence reaches, ISO date. */
export type BaseState =
  | { readonly state: 'opening' }
  | { readonly state: 'installing' }
  | { readonly state: 'ready'; readonly until: string }
  | { readonly state: 'broken'; readonly reason: string };

const base = new ClaimBase();

/** Follows what the background installs. */
export function followBase(onState: (state: BaseState) => void): () => void {
  const live = liveQuery(() => base.installed()).subscribe({
    next: (packs) => {
      const until = packs.map(({ meta }) => meta.asOf).sort();
      onState(packs.length === 0 ? { state: 'installing' } : { state: 'ready', until: until.at(-1) as string });
    },
    error: (error: unknown) => onState({ state: 'broken', reason: String(error) }),
  });
  return () => live.unsubscribe();
}

/** Each annotation with its record; one whose record is no longer in the base is left out. */
export async function entriesOf(annotations: readonly Annotation[]): Promise<Entry[]> {
  const found = await base.claims([...new Set(annotations.map(({ claim }) => claim))]);
  const look = async ([ref, one]: [string, Found]) => [ref, dossier(one.claim, await base.around(one))] as const;
  const dossiers = new Map(await Promise.all([...found].map(look)));
  return annotations.flatMap((annotation) => {
    const of = dossiers.get(annotation.claim);
    return of ? [{ annotation, dossier: of }] : [];
  });
}
