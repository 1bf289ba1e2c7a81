/** Opens a pack file from anywhere: all that can be said against it short of what is installed. */
import * as v from 'valibot';
import { breathe, judgePack } from '../accept.ts';
import { faultsOf } from '../fault.ts';
import type { Pack } from '../record.ts';
import { homePack } from '../ref.ts';
import { Refusal } from './refusal.ts';
import { checkSignature, contentDigest, type Seal, sealSchema } from './seal.ts';

/** Of a pack file, in bytes; and the records in it. */
export const mostBytes = 256 * 1024 * 1024;
export const mostRecords = 200_000;

export interface Opened {
  readonly pack: Pack;
  readonly sha256: string;
  /** `uncheckable`: it has a signature that this browser can't check; it counts as not signed. */
  readonly signed: 'signed' | 'unsigned' | 'uncheckable';
  /** The public key of a checked signature. */
  readonly key: string | null;
}

/**
 * @throws Refusal with the reason; whatever the signal was aborted with
 */
export async function openPack(file: Blob, signal?: AbortSignal): Promise<Opened> {
  if (file.size > mostBytes) throw new Refusal('too-large', megabytes(mostBytes));
  const judged = await judgePack(await file.text(), { mostRecords, sealed: true, ...(signal ? { signal } : {}) });
  if (!judged.pack) throw new Refusal(judged.reason, judged.detail, judged.faults);
  const { pack, raw } = judged;
  if (pack.id === homePack) throw new Refusal('reserved');
  const { sha256, signature } = await checkSeal(raw, signal);
  if (!signature) return { pack, sha256, signed: 'unsigned', key: null };
  const checked = await checkSignature(sha256, signature);
  if (checked === 'wrong') throw new Refusal('wrongly-signed');
  return checked === 'valid'
    ? { pack, sha256, signed: 'signed', key: signature.key }
    : { pack, sha256, signed: 'uncheckable', key: null };
}

async function checkSeal(
  { sha256, signature, ...content }: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<Seal> {
  const seal = v.safeParse(sealSchema, { sha256, signature });
  if (!seal.success)
    throw new Refusal(sha256 === undefined ? 'damaged' : 'malformed', null, faultsOf(seal.issues, null));
  const digest = await contentDigest(content, () => breathe(signal)).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw new Refusal('malformed', (error as Error).message);
  });
  if (digest !== seal.output.sha256) throw new Refusal('damaged');
  return seal.output;
}

/**
 * Trust on first use: a pack that was signed once is taken only with the same key again.
 * @param known the key remembered for the pack
 * @throws Refusal
 */
export function checkTrust(known: string | null, { key }: Pick<Opened, 'key'>): void {
  if (known === null || key === known) return;
  throw new Refusal(key === null ? 'not-signed' : 'other-key');
}

export function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1024 / 1024));
}
