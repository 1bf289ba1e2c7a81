import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type BaseMeta, baseMetaPath, basePath, joinBase, partPath } from '../../lib/claims/base-file.ts';
import type { Claim, Pack } from '../../lib/claims/record.ts';

/** Of a part, in bytes; Mozilla's linter reads 5.2 million. */
const most = 4_000_000;

/** Only the check of the base reads near misses. */
const shipped = ({ nearMisses: _, ...claim }: Claim) => claim;

/** The files of the shipped base, by name. The same pack always gives the same bytes. */
export function packFiles({ claims, ...rest }: Pack): Record<string, string> {
  const parts = partsOf(claims.map((claim) => JSON.stringify(shipped(claim))));
  const without = JSON.stringify({ ...rest, claims: [] });
  const meta: BaseMeta = {
    id: rest.id,
    version: rest.version,
    sha256: createHash('sha256').update(joinBase(without, parts)).digest('hex'),
    claims: claims.length,
    parts: parts.length,
  };
  return Object.fromEntries([
    [basename(basePath), without],
    [basename(baseMetaPath), `${JSON.stringify(meta)}\n`],
    ...parts.map((text, i) => [basename(partPath(i + 1)), text] as const),
  ]);
}

/** Texts of claims as JSON arrays, none of them over the limit. */
function partsOf(claims: readonly string[]): string[] {
  const parts: string[][] = [[]];
  let size = 0;
  for (const claim of claims) {
    const bytes = Buffer.byteLength(claim) + 1;
    if (size + bytes > most) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(claim);
    size += bytes;
  }
  return parts.map((part) => `[${part.join(',')}]`);
}
