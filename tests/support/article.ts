import { isListed } from '../../lib/browser/sites.ts';

/** Where an article stands, if that is a listed site; otherwise as a listed site might have it. */
export function addressOf(name: string, html: string): string {
  const [, canonical] = /<link rel="canonical" href="https?:([^"]+)"/.exec(html) ?? [];
  const listed = canonical && isListed(new URL(`http:${canonical}`).hostname);
  return listed ? `http:${canonical}` : `http://www.36kr.com/p/${name}`;
}
