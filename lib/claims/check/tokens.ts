import { fold } from '../../text/fold.ts';

/** Chinese characters one by one, other scripts by words; lower case, folded. */
export function tokens(text: string): string[] {
  return (
    fold(text)
      .text.toLowerCase()
      .match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+(?:'[^\P{L}\p{Script=Han}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu) ?? []
  );
}

export const isHan = (token: string): boolean => /^\p{Script=Han}/u.test(token);

/** Length of the longest run of tokens that both have. */
export function sharedRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let row = new Uint16Array(b.length + 1);
  for (const token of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (token !== b[j]) continue;
      const run = (row[j] ?? 0) + 1;
      next[j + 1] = run;
      if (run > longest) longest = run;
    }
    row = next;
  }
  return longest;
}

/** What a text is about: its words, and pairs of neighbouring Chinese characters. */
export function terms(text: string): Set<string> {
  const all = tokens(text);
  const found = new Set<string>();
  for (const [i, token] of all.entries()) {
    const next = all[i + 1];
    if (!isHan(token)) found.add(token);
    else if (next && isHan(next)) found.add(token + next);
  }
  return found;
}

/** Share of terms that two texts have in common, 0 to 1 (Jaccard). */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const term of a) if (b.has(term)) common++;
  return common / (a.size + b.size - common || 1);
}
