import * as v from 'valibot';

/** What the small file beside the shipped base says of it, so that an unchanged base need not be read. */
export const baseMeta = v.strictObject({
  id: v.string(),
  version: v.string(),
  /** Of the bytes of `base.json`, in hexadecimal digits. */
  sha256: v.string(),
  claims: v.number(),
});

export type BaseMeta = v.InferOutput<typeof baseMeta>;

/** Paths in the extension, made at build time from `assets/claims/`. */
export const basePath = '/claims/base.json';
export const baseMetaPath = '/claims/base.meta.json';
