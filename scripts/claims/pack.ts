import { createHash } from 'node:crypto';
import type { BaseMeta } from '../../lib/claims/base-file.ts';
import type { Pack } from '../../lib/claims/record.ts';

/** Only the check of the base reads near misses. */
const shipped = (pack: Pack) => ({ ...pack, claims: pack.claims.map(({ nearMisses: _, ...claim }) => claim) });

/** The two files of the shipped base, by name. The same pack always gives the same bytes. */
export function packFiles(pack: Pack): { 'base.json': string; 'base.meta.json': string } {
  const content = JSON.stringify(shipped(pack));
  const meta: BaseMeta = {
    id: pack.id,
    version: pack.version,
    sha256: createHash('sha256').update(content).digest('hex'),
    claims: pack.claims.length,
  };
  return { 'base.json': content, 'base.meta.json': `${JSON.stringify(meta)}\n` };
}
