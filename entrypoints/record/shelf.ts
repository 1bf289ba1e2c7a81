import type { Larger } from '../../components/record/record.tsx';
import type { ClaimBase } from '../../lib/claims/base.ts';
import { homePack } from '../../lib/claims/ref.ts';
import { type Shelf, shelfOf } from '../../lib/claims/shelf.ts';

/** The page draws a mark for every record; with more of them than this of one pack it would be slow. */
const most = 5000;

/** What the page shows, and the packs that are too large for it. `null` until our own base is there. */
export async function readShelf(base: ClaimBase): Promise<{ shelf: Shelf; larger: readonly Larger[] } | null> {
  const installed = await base.installed();
  const added = installed.filter(({ pack }) => pack !== homePack);
  const fitting = added.filter(({ claims }) => claims <= most);
  const [home, ...others] = await Promise.all(
    [homePack, ...fitting.map(({ pack }) => pack)].map((id) => base.whole(id)),
  );
  if (!home) return null;
  return {
    shelf: shelfOf(home, ...others.filter((one) => one !== null)),
    larger: added.filter(({ claims }) => claims > most).map(({ meta, claims }) => ({ name: meta.name, claims })),
  };
}
