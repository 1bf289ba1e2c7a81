/** A change of words: what is looked for, and what may stand in its place. */
export type Edit = readonly [RegExp, readonly string[]];

/** Numbers of one seed, so that every run makes the same mutants: 0, 1, 2 … from a text (FNV-1a). */
export function turnOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Of the edits that apply to the text one, and of what it may put there one, as the turn has it. */
export function edited(text: string, edits: readonly Edit[], turn: number): string | null {
  const able = edits.filter(([pattern]) => pattern.test(text));
  const chosen = able[turn % Math.max(1, able.length)];
  if (!chosen) return null;
  const [pattern, others] = chosen;
  return text.replace(pattern, others[(turn >>> 8) % others.length] as string);
}

/** Edits both ways of pairs of words; the words must stand by themselves in English. */
export function pairs(list: string): Edit[] {
  return list
    .trim()
    .split(/\s*;\s*/)
    .flatMap((pair) => {
      const [one = '', other = ''] = pair.split('/');
      const whole = (word: string) =>
        /^[a-z]/.test(word) ? new RegExp(`\\b${word}\\b`, 'i') : new RegExp(`(?<![不没未无])${word}`);
      return [
        [whole(one), [other]],
        [whole(other), [one]],
      ] satisfies Edit[];
    });
}
