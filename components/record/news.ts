import type { Claim } from '../../lib/claims/record.ts';

/** What a reader has seen of the record: each statement's id with the outcome it had then. */
export interface Seen {
  /** ISO date. */
  readonly on: string;
  readonly claims: Readonly<Record<string, string>>;
}

/** What is new since: statements added, and statements whose outcome is another. */
export interface News {
  readonly since: string;
  readonly added: readonly Claim[];
  readonly settled: readonly Claim[];
}

export function seenOf(claims: Iterable<Claim>, on: string): Seen {
  return { on, claims: Object.fromEntries([...claims].map((claim) => [claim.id, standing(claim)])) };
}

/** A statement under a former id is not new. */
export function newsSince(seen: Seen, claims: Iterable<Claim>): News {
  const added: Claim[] = [];
  const settled: Claim[] = [];
  for (const claim of claims) {
    const known = [claim.id, ...claim.aliases].find((id) => Object.hasOwn(seen.claims, id));
    if (known === undefined) added.push(claim);
    else if (seen.claims[known] !== standing(claim)) settled.push(claim);
  }
  return { since: seen.on, added, settled };
}

const standing = ({ outcome }: Claim): string => outcome?.verdict ?? '';
