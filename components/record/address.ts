import { type Verdict, verdicts } from '../../lib/claims/record.ts';

/** What the board and the pairs are narrowed to. */
export interface Filters {
  readonly verdict: Verdict | null;
  readonly topic: string | null;
  /** Year in which it was said. */
  readonly year: string | null;
  /** Id of the pack that it is from. */
  readonly pack: string | null;
}

/** What the Record page shows; each has an address of its own, after the `#`. */
export type Address =
  | { readonly view: 'threads'; readonly id: string | null; readonly all: boolean }
  | { readonly view: 'topics'; readonly id: string }
  | { readonly view: 'predictions'; readonly filters: Filters }
  | { readonly view: 'outcomes' }
  | { readonly view: 'pairs'; readonly topic: string | null }
  | { readonly view: 'claim'; readonly id: string }
  | { readonly view: 'search'; readonly query: string }
  | { readonly view: 'news' };

export const noFilters: Filters = { verdict: null, topic: null, year: null, pack: null };

/** Reads `location.hash`. Whatever is not an address of ours is the first thread. */
export function parseAddress(hash: string): Address {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view, ...rest] = path.split('/');
  const id = decode(rest.join('/'));
  const query = new URLSearchParams(search);
  const topic = query.get('topic');
  switch (view) {
    case 'topics':
      return { view, id };
    case 'claim':
      return { view, id };
    case 'predictions': {
      const verdict = verdicts.find((one) => one === query.get('verdict')) ?? null;
      return { view, filters: { verdict, topic, year: query.get('year'), pack: query.get('pack') } };
    }
    case 'outcomes':
    case 'news':
      return { view };
    case 'pairs':
      return { view, topic };
    case 'search':
      return { view, query: query.get('q') ?? '' };
    default:
      return { view: 'threads', id: id || null, all: query.has('all') };
  }
}

/** The address as a link. */
export function linkTo(address: Address): string {
  switch (address.view) {
    case 'threads':
      return `#/threads${address.id ? `/${encodeURIComponent(address.id)}` : ''}${address.all ? '?all' : ''}`;
    case 'topics':
    case 'claim':
      return `#/${address.view}/${encodeURIComponent(address.id)}`;
    case 'predictions':
      return `#/predictions${queryOf({ ...address.filters })}`;
    case 'pairs':
      return `#/pairs${queryOf({ topic: address.topic })}`;
    case 'search':
      return `#/search${queryOf({ q: address.query })}`;
    default:
      return `#/${address.view}`;
  }
}

function queryOf(values: Record<string, string | null>): string {
  const set = Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
