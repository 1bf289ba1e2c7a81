/**
 * What makes a pack file trustworthy: a SHA-256 of its content, and a signature over that. The content is the pack without
 * these two fields, in the canonical form of RFC 8785: neither indentation nor the order of fields counts.
 */
import canonicalize from 'canonicalize';
import * as v from 'valibot';
import { sha256Of } from '../digest.ts';

const base64 = (bytes: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'must be base64'),
    v.check((text) => lengthOf(text) === bytes, `must be ${bytes} bytes in base64`),
  );

const signatureSchema = v.strictObject({
  algorithm: v.literal('Ed25519'),
  /** The publisher's public key, raw. */
  key: base64(32),
  /** Over `signedText` of the content's SHA-256. */
  value: base64(64),
});

export const sealSchema = v.strictObject({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
  signature: v.optional(v.nullable(signatureSchema), null),
});

export type Signature = v.InferOutput<typeof signatureSchema>;
export type Seal = v.InferOutput<typeof sealSchema>;

/** Values of a list put into canonical form before the event loop gets its turn. */
const atOnce = 500;

/**
 * SHA-256 of a pack's content, in hexadecimal digits.
 * @param breathe called between portions of work
 * @throws Error where a text holds half a character (a lone surrogate)
 */
export async function contentDigest(
  content: Readonly<Record<string, unknown>>,
  breathe: () => Promise<void> = async () => {},
): Promise<string> {
  const encoder = new TextEncoder();
  const portions: Uint8Array<ArrayBuffer>[] = [];
  const add = (text: string) => portions.push(encoder.encode(text));
  for (const [i, key] of Object.keys(content).sort().entries()) {
    const value = content[key];
    add(`${i === 0 ? '{' : ','}${JSON.stringify(key)}:`);
    if (!Array.isArray(value)) {
      add(canonicalize(value) ?? 'null');
      continue;
    }
    add('[');
    for (let from = 0; from < value.length; from += atOnce) {
      const portion = value.slice(from, from + atOnce).map((item) => canonicalize(item) ?? 'null');
      add(`${from === 0 ? '' : ','}${portion.join(',')}`);
      await breathe();
    }
    add(']');
  }
  add('}');
  return sha256Of(joined(portions));
}

/** What is signed: the digest, under a name that keeps the signature from standing for anything else. */
export function signedText(sha256: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`said-and-done pack 1 sha256:${sha256}`);
}

/** `uncheckable`: this browser has no Ed25519 (Chrome before 137). */
export type Checked = 'valid' | 'wrong' | 'uncheckable';

export async function checkSignature(sha256: string, { key, value }: Signature): Promise<Checked> {
  try {
    const publicKey = await crypto.subtle.importKey('raw', fromBase64(key), 'Ed25519', false, ['verify']);
    const valid = await crypto.subtle.verify('Ed25519', publicKey, fromBase64(value), signedText(sha256));
    return valid ? 'valid' : 'wrong';
  } catch (error) {
    return (error as Error).name === 'NotSupportedError' ? 'uncheckable' : 'wrong';
  }
}

/** A key as people compare it: 16 hexadecimal digits of its SHA-256, in fours. */
export async function fingerprint(key: string): Promise<string> {
  const digits = await sha256Of(fromBase64(key));
  return (digits.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function lengthOf(text: string): number {
  try {
    return atob(text).length;
  } catch {
    return -1;
  }
}

function joined(portions: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(portions.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const portion of portions) {
    all.set(portion, at);
    at += portion.length;
  }
  return all;
}
