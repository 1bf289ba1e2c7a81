import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isListed } from '../../lib/browser/sites.ts';

const folder = fileURLToPath(new URL('../../../shared/articles/', import.meta.url));

/** Articles of real news sites that may lie beside the project: paths of HTML files, none where there is no such folder. */
export function articlesBeside(): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => file.endsWith('.html')).map((file) => folder + file);
}

/** Where an article stands, if that is a listed site; otherwise as a listed site might have it. */
export function addressOf(name: string, html: string): string {
  const [, canonical] = /<link rel="canonical" href="https?:([^"]+)"/.exec(html) ?? [];
  const listed = canonical && isListed(new URL(`http:${canonical}`).hostname);
  return listed ? `http:${canonical}` : `http://www.36kr.com/p/${name}`;
}
