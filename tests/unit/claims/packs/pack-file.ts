import { generateKeyPairSync, sign } from 'node:crypto';
import { contentDigest, signedText } from '../../../../lib/claims/packs/seal.ts';
import type { Pack } from '../../../../lib/claims/record.ts';

/** A publisher's key pair; the public key raw, in base64. */
export function newKey() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { key: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64'), privateKey };
}

/** The text of a pack file. */
export async function packFile(pack: Pack, signer?: ReturnType<typeof newKey>): Promise<string> {
  const sha256 = await contentDigest({ ...pack });
  const value = signer && sign(null, signedText(sha256), signer.privateKey).toString('base64');
  const signature = signer && { algorithm: 'Ed25519', key: signer.key, value };
  return JSON.stringify({ ...pack, sha256, ...(signature ? { signature } : {}) });
}
