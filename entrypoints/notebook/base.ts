import { liveQuery } from 'dexie';
import type { Base, LinkedRecord } from '../../components/notebook/props.ts';
import { ClaimBase } from '../../lib/claims/base.ts';
import type { Text } from '../../lib/claims/record.ts';
import { refOf } from '../../lib/claims/ref.ts';
import { notedClaim } from '../../lib/notebook/noted.ts';

/** What is known of all claims, again whenever a pack is installed; a base that can't be read is an empty one. */
export function followBase(tell: (base: Base) => void): void {
  const claims = new ClaimBase();
  // All of it is the query: what is read of a pack that is replaced meanwhile is not told after what came later.
  const read = async () => Promise.all((await claims.installed()).map(({ pack }) => readPack(claims, pack)));
  liveQuery(read).subscribe({
    next: (packs) =>
      tell({
        records: new Map(packs.flatMap(({ records }) => records)),
        threads: new Map(packs.flatMap(({ threads }) => threads)),
        known: packs.length > 0,
      }),
    error: () => tell({ records: new Map(), threads: new Map(), known: false }),
  });
}

async function readPack(
  base: ClaimBase,
  pack: string,
): Promise<{ records: [string, LinkedRecord][]; threads: [string, Text][] }> {
  const whole = await base.whole(pack);
  if (!whole) return { records: [], threads: [] };
  const threadsOf = new Map<string, string[]>();
  for (const thread of whole.threads) {
    for (const id of thread.claims) threadsOf.set(id, [...(threadsOf.get(id) ?? []), refOf(pack, thread.id)]);
  }
  const version = `${pack} @ ${whole.meta.version}`;
  const records = [...whole.claims.values()].flatMap((claim): [string, LinkedRecord][] => {
    const speaker = whole.people.get(claim.speaker) ?? null;
    const record = {
      claim,
      speaker,
      noted: notedClaim(refOf(pack, claim.id), claim, speaker, version),
      threads: threadsOf.get(claim.id) ?? [],
    };
    // A note may name a claim by an id that an earlier version of the pack gave it.
    return [claim.id, ...claim.aliases].map((id) => [refOf(pack, id), record]);
  });
  return { records, threads: whole.threads.map((thread) => [refOf(pack, thread.id), thread.title]) };
}
