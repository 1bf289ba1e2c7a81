import { breathe } from '../accept.ts';
import type { ClaimBase } from '../base.ts';
import type { Claim, PackMeta } from '../record.ts';
import type { Opened } from './open.ts';
import { fingerprint } from './seal.ts';

/** What taking a pack would change, as the person is asked. */
export interface Preview {
  readonly meta: PackMeta;
  /** The version that it would replace. */
  readonly installed: string | null;
  readonly signed: Opened['signed'];
  /** Of the key, for a person to compare. */
  readonly fingerprint: string | null;
  /** Whether the key is the one that was remembered. */
  readonly sameKey: boolean;
  readonly records: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Records that have a statement in each language. */
  readonly languages: { readonly en: number; readonly zh: number };
}

/** Records compared in one read. */
const atOnce = 500;

/** @param known the key remembered for the pack */
export async function previewOf(
  base: ClaimBase,
  { pack, signed, key }: Opened,
  known: string | null,
  signal?: AbortSignal,
): Promise<Preview> {
  const { people, threads, claims, ...meta } = pack;
  const before = await base.active(pack.id);
  let added = claims.length;
  let changed = 0;
  for (let from = 0; before && from < claims.length; from += atOnce) {
    const part = claims.slice(from, from + atOnce);
    const rows = await base.db.claims.bulkGet(part.map(({ id }): [number, string] => [before.number, id]));
    for (const [i, row] of rows.entries()) {
      if (!row) continue;
      added--;
      if (!sameClaim(row.claim, part[i] as Claim)) changed++;
    }
    await breathe(signal);
  }
  return {
    meta,
    installed: before?.meta.version ?? null,
    signed,
    fingerprint: key && (await fingerprint(key)),
    sameKey: key !== null && key === known,
    records: claims.length,
    added,
    changed,
    removed: (before?.claims ?? 0) - (claims.length - added),
    languages: {
      en: claims.filter(({ statement }) => statement.en !== undefined).length,
      zh: claims.filter(({ statement }) => statement.zh !== undefined).length,
    },
  };
}

/** Both went through the same schema, which fixes the order of fields. */
function sameClaim(a: Claim, b: Claim): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
