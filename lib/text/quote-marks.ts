import type { Folded } from './fold.ts';

const OPENING = '“„«「『｢﹁﹃〝';
const CLOSING = '”»」』｣﹂﹄〞〟';

/**
 * The folded text with its straight double quotes turned into “ and ”, offsets unchanged: as the original has them,
 * otherwise by the space around them, otherwise by what is still open.
 */
export function directQuotes(original: string, folded: Folded): string {
  const { text } = folded;
  if (!text.includes('"')) return text;
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const opens = isOpening(original.charAt(folded.toOriginal(at)), text[at - 1] ?? ' ', text[at + 1] ?? ' ', depth);
    depth = Math.max(0, depth + (opens ? 1 : -1));
    parts.push(text.slice(from, at), opens ? '“' : '”');
    from = at + 1;
  }
  return parts.join('') + text.slice(from);
}

function isOpening(written: string, before: string, after: string, depth: number): boolean {
  if (OPENING.includes(written)) return true;
  if (CLOSING.includes(written)) return false;
  const spaceBefore = /[\s([{-]/u.test(before);
  const spaceAfter = /[\s)\]},.;:!?-]/u.test(after);
  return spaceBefore === spaceAfter ? depth === 0 : spaceBefore;
}
