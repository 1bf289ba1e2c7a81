import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../../lib/match/senses/senses.ts';
import type { Entries } from '../../lib/match/senses/thesaurus.ts';

const folder = new URL('../../assets/thesaurus', import.meta.url).pathname;

/** A group of words and phrases that stand for one another. */
export interface Group {
  readonly at: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/**
 * The groups of one file, `en: buy, acquire | zh: 收购, 买下` a line.
 * @throws Error that names file, line and what is wrong with it
 */
export function groupsIn(name: string, text: string): Group[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const at = `${name}:${i + 1}`;
    const sides = new Map(line.split('|').map((side) => [side.trim().slice(0, 2), side.trim().slice(3)]));
    if (![...sides.keys()].every((side) => side === 'en' || side === 'zh'))
      throw new Error(`${at}: expected “en: word, word | zh: 词, 词”, found “${line.slice(0, 60)}”`);
    const words = (side: string) =>
      (sides.get(side) ?? '')
        .split(/[,，、]/)
        .map((word) => word.trim())
        .filter((word) => word !== '');
    const [en, zh] = [words('en'), words('zh')];
    const odd = [...en.filter((word) => !/^[\w .'/&%+$-]+$/.test(word)), ...zh.filter((word) => word.length < 2)];
    if (odd.length > 0) throw new Error(`${at}: “${odd[0]}” is no word that can be looked up`);
    return [{ at, en, zh }];
  });
}

export const readGroups = (): Group[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => groupsIn(name, readFileSync(join(folder, name), 'utf8')));

/** What the matcher looks words up in. */
export function entriesOf(groups: readonly Group[]): Entries {
  const pairs = groups.flatMap(({ en, zh }, sense) =>
    [...new Set([...en, ...zh].map(keyOf))].map((key) => ({ key, sense })),
  );
  pairs.sort((a, b) => a.key - b.key || a.sense - b.sense);
  return {
    keys: Uint32Array.from(pairs, ({ key }) => key),
    senses: Uint16Array.from(pairs, ({ sense }) => sense),
  };
}
