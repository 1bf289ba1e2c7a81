import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { faultLine } from '../../lib/claims/fault.ts';
import { mostBytes, mostRecords } from '../../lib/claims/packs/open.ts';
import { contentDigest, type Seal, type Signature, signedText } from '../../lib/claims/packs/seal.ts';
import type { Pack } from '../../lib/claims/record.ts';
import { homePack } from '../../lib/claims/ref.ts';
import { buildFolder, claimsFolder } from './load.ts';

const usage = 'npm run claims pack -- FILE [--from FOLDER] [--sign KEY.pem]';

/** Writes a folder of records as one pack file, sealed, that readers can add in settings. */
export async function writePack(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { from: { type: 'string', default: claimsFolder }, sign: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file) {
    console.error(usage);
    return 2;
  }
  const { pack, faults } = buildFolder(values.from);
  if (!pack) {
    for (const fault of faults) console.error(faultLine(fault));
    return 1;
  }
  const text = await sealed(pack, values.sign ? createPrivateKey(readFileSync(values.sign)) : null);
  writeFileSync(file, text);
  const bytes = Buffer.byteLength(text);
  console.log(`${file}: ${pack.id} ${pack.version}, ${pack.claims.length} records, ${bytes} bytes`);
  if (pack.id === homePack)
    console.log(`Readers can’t add a pack of the id “${homePack}”: give yours another in pack.yaml.`);
  if (bytes > mostBytes || pack.claims.length > mostRecords) {
    console.error(`Readers can’t add it: more than ${mostBytes} bytes or ${mostRecords} records.`);
    return 1;
  }
  return 0;
}

/**
 * The text of a pack file.
 * @param key an Ed25519 private key; `null` leaves the pack unsigned
 */
export async function sealed(pack: Pack, key: KeyObject | null): Promise<string> {
  const sha256 = await contentDigest({ ...pack });
  const seal: Seal = { sha256, signature: key && signatureOf(sha256, key) };
  return JSON.stringify({ ...seal, ...pack });
}

function signatureOf(sha256: string, key: KeyObject): Signature {
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The key must be an Ed25519 private key.');
  // The raw key is the end of its DER form.
  const raw = createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32);
  return {
    algorithm: 'Ed25519',
    key: raw.toString('base64'),
    value: sign(null, signedText(sha256), key).toString('base64'),
  };
}
