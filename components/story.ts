import { compareDates } from '../lib/claims/date.ts';
import { changes, type Dossier, disputes, relationOrder, type Story, type Tie } from '../lib/claims/dossier.ts';
import type { Claim, RelationType, Text } from '../lib/claims/record.ts';

/** At most this many entries in the panel's timeline, the article's own included. */
const most = 7;

/** The pair to show side by side: where the same voice moved, else what others hold against it. */
export function pairOf(dossier: Dossier): Tie | null {
  return changes(dossier)[0] ?? disputes(dossier)[0] ?? null;
}

/** One dot of the timeline: a record, or the article itself. */
export type Dot =
  | { readonly claim: Claim; readonly text: Text; readonly turn: RelationType | null; readonly here: boolean }
  | { readonly claim: null; readonly date: string };

/** The thread to tell: the one that holds most of what bears on the claim, and of those the shortest. */
export function storyOf(dossier: Dossier): Story | null {
  const held = (story: Story) => dossier.ties.filter(({ other }) => story.thread.claims.includes(other.id)).length;
  const [best] = [...dossier.stories].sort((a, b) => held(b) - held(a) || a.claims.length - b.claims.length);
  return best ?? null;
}

/** What a thread says of one of its records in a few words; else the record's statement. */
export function brief(claim: Claim, story: Story | null): Text {
  return story?.thread.turns.find((turn) => turn.claim === claim.id)?.what ?? claim.statement;
}

/**
 * The timeline around a claim: the claim itself, what bears on it, the thread's turns, then what lies nearest in time.
 * `published` (ISO date or null) is where the article stands in it.
 */
export function timeline(dossier: Dossier, published: string | null): Dot[] {
  const story = storyOf(dossier);
  const room = published === null ? most : most - 1;
  const turns = new Set(story?.thread.turns.map((turn) => turn.claim));
  const chosen = new Map<string, Claim>();
  const take = (claims: readonly Claim[]) => {
    for (const claim of claims) if (chosen.size < room) chosen.set(claim.id, claim);
  };
  const near = (a: Claim, b: Claim) => distance(a, dossier.claim) - distance(b, dossier.claim);
  take([dossier.claim]);
  take([...changes(dossier), ...disputes(dossier)].map(({ other }) => other));
  take((story?.claims ?? []).filter(({ id }) => turns.has(id)).sort(near));
  take(dossier.ties.map(({ other }) => other));
  take([...(story?.claims ?? [])].sort(near));

  const dots = [...chosen.values()].map((claim): Dot & { at: string } => ({
    claim,
    text: brief(claim, story),
    turn: turnOf(claim, chosen),
    here: claim.id === dossier.claim.id,
    at: claim.saidOn,
  }));
  // The article reports what was said, so on the same day it comes after.
  const article = published === null ? [] : [{ claim: null, date: published, at: `${published}~` }];
  return [...dots, ...article].sort((a, b) => compareDates(a.at, b.at));
}

/** The strongest way in which a record bears on one that is shown before it. */
function turnOf(claim: Claim, shown: ReadonlyMap<string, Claim>): RelationType | null {
  const types = claim.relations.filter(({ target }) => shown.has(target)).map(({ type }) => type);
  return types.sort((a, b) => relationOrder[a] - relationOrder[b])[0] ?? null;
}

function distance(a: Claim, b: Claim): number {
  return Math.abs(Date.parse(a.saidOn) - Date.parse(b.saidOn));
}
