import { browser } from 'wxt/browser';
import { baseMetaPath, basePath } from '../claims/base-file.ts';

const text = async (path: string): Promise<string> => {
  const url = browser.runtime.getURL as (path: string) => string;
  return (await fetch(url(path))).text();
};

/** The files of the claim base that ships with the extension. */
export const shippedFiles = { meta: () => text(baseMetaPath), content: () => text(basePath) };
