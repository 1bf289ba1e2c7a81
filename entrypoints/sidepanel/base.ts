import type { Entry } from '../../components/entry.ts';
import { ClaimBase, type Found } from '../../lib/claims/base.ts';
import { dossier } from '../../lib/claims/dossier.ts';
import type { Annotation } from '../../lib/match/reading.ts';

export const base = new ClaimBase();

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
