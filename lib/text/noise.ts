import type { Article } from './article.ts';
import { PageEvidence } from './page-evidence.ts';
import { type Restored, Unshifter } from './unshift.ts';

/**
 * Encoding noise of a page whose GBK bytes were edited as if each stood alone: pinyin put behind characters, and also
 * between two bytes; text cut at the codes of ？ ！ ， found across two characters. From such a place on, what is shown
 * is made of the second byte of one character and the first of the next, until a character of one byte ends it.
 */
export interface Noise {
  /** The damaged places of a text of the page, in order. */
  repairs(text: string): Repair[];
}

export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly characters: readonly Restored[];
}

const TONED = '[a-z]{0,6}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,6}';
/** Pinyin in brackets. Without a tone mark it may be text: 数据(data). */
const PINYIN = new RegExp(`[(（]${TONED}[)）]`, 'uy');
const PINYIN_BEHIND = new RegExp(`([\\u3400-\\u9fff])\\((${TONED})\\)`, 'gu');
/** A page is noisy when pinyin stands behind at least so many characters. */
const ENOUGH = 3;
/** So many question marks of a text are looked at: a hostile page has a million. */
const MOST = 2000;

/** The end of the pinyin that stands at `at`; `at` when there is none. */
export function skipPinyin(text: string, at: number): number {
  PINYIN.lastIndex = at;
  return PINYIN.test(text) ? PINYIN.lastIndex : at;
}

/** How to repair a page's texts, learned from the whole page; null for a clean page. */
export function noiseIn(page: string): Noise | null {
  if (!page.includes('(')) return null;
  const pinyin = [...page.matchAll(PINYIN_BEHIND)];
  if (pinyin.length < ENOUGH) return null;
  const readings = new Map<string, Set<string>>();
  for (const [, character = '', reading = ''] of pinyin) {
    readings.set(reading, (readings.get(reading) ?? new Set()).add(character));
  }
  const evidence = new PageEvidence(page.replace(PINYIN_BEHIND, '$1'), readings);
  const unshifter = new Unshifter(evidence);
  return {
    repairs(text) {
      const found: Repair[] = [];
      for (let at = text.indexOf('?'), tried = 0; at >= 0 && tried < MOST; tried++) {
        const last = found.at(-1);
        const left = last?.end === at ? last.characters.at(-1)?.character : undefined;
        const run = unshifter.at(text, at, left ?? characterBefore(text, at));
        if (run) found.push({ start: at, end: run.end, characters: run.characters });
        at = text.indexOf('?', run ? run.end : at + 1);
      }
      return found;
    },
  };
}

const ofArticles = new WeakMap<object, Noise | null>();

/** The same of an article's blocks; learned once. */
export function noiseOf(blocks: Article['blocks']): Noise | null {
  let noise = ofArticles.get(blocks);
  if (noise === undefined) {
    noise = noiseIn(blocks.map(({ text }) => text).join('\n'));
    ofArticles.set(blocks, noise);
  }
  return noise;
}

/** The character before `at`, pinyin in between left out. */
function characterBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - 20), at);
  const open = near.endsWith(')') ? near.lastIndexOf('(') : -1;
  return near.charAt((open >= 0 && skipPinyin(near, open) === near.length ? open : near.length) - 1);
}
