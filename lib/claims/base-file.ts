import * as v from 'valibot';

/** What the small file beside the shipped base says of it, so that an unchanged base need not be read. */
export const baseMeta = v.strictObject({
  id: v.string(),
  version: v.string(),
  /** Of the bytes of the base as one text, in hexadecimal digits. */
  sha256: v.string(),
  claims: v.number(),
  /** How many files its claims are in: stores read none over 5 MB. */
  parts: v.number(),
});

export type BaseMeta = v.InferOutput<typeof baseMeta>;

/** Paths in the extension, made at build time from `assets/claims/`. */
export const baseMetaPath = '/claims/base.meta.json';
export const basePath = '/claims/base.json';
/** Claims of the base, an array; parts are counted from 1. */
export const partPath = (part: number): string => `/claims/base.${part}.json`;

/** The text of the shipped base, from that of its file without claims and of those with its claims. */
export function joinBase(rest: string, parts: readonly string[]): string {
  return JSON.stringify({ ...JSON.parse(rest), claims: parts.flatMap((part) => JSON.parse(part)) });
}
