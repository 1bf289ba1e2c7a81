import type { Claim } from '../../lib/claims/record.ts';
import type { Shelf } from '../../lib/claims/shelf.ts';
import type { Address } from './address.ts';
import { fits, judged } from './board.ts';
import type { News } from './news.ts';
import { pairsOf, threadsOf } from './shelf.ts';

/** Every record that a view is of; a thread's also where only its turns are drawn. */
export function shownAt(
  address: Address,
  shelf: Shelf,
  { news, search }: { news: News | null; search: (query: string) => readonly Claim[] },
): readonly Claim[] {
  const all = [...shelf.claims.values()];
  switch (address.view) {
    case 'threads': {
      const thread = shelf.threads.find(({ id }) => id === address.id) ?? threadsOf(shelf)[0];
      return (thread?.claims ?? []).flatMap((id) => shelf.claims.get(id) ?? []);
    }
    case 'topics':
      return all.filter(({ topics }) => topics.includes(address.id));
    case 'predictions':
      return judged(all).filter((claim) => fits(claim, address.filters));
    case 'outcomes':
      return judged(all);
    case 'pairs':
      return [...new Set(pairsOf(shelf, address.topic).flatMap(({ earlier, later }) => [earlier, later]))];
    case 'claim':
      return all.filter(({ id, aliases }) => id === address.id || aliases.includes(address.id));
    case 'search':
      return search(address.query);
    case 'news':
      return [...(news?.settled ?? []), ...(news?.added ?? [])];
  }
}
