import { browser } from 'wxt/browser';
import { baseMetaPath, basePath, joinBase, partPath } from '../claims/base-file.ts';

const text = async (path: string): Promise<string> => {
  const url = browser.runtime.getURL as (path: string) => string;
  return (await fetch(url(path))).text();
};

/** The files of the claim base that ships with the extension. `parts`: as its meta file says. */
export const shippedFiles = {
  meta: () => text(baseMetaPath),
  content: async (parts: number) => {
    const paths = Array.from({ length: parts }, (_, i) => partPath(i + 1));
    const [rest = '', ...claims] = await Promise.all([basePath, ...paths].map(text));
    return joinBase(rest, claims);
  },
};
