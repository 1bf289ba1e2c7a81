import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What one of our own pages states that is on record. */
export interface DemoFacts {
  readonly about: boolean;
  readonly language: 'en' | 'zh-Hans' | 'zh-Hant';
  readonly title: string;
  readonly states: readonly {
    readonly claim: string;
    /** The sentence, exactly as in the page. */
    readonly sentence: string;
    /** Where the page departs from the record on purpose. */
    readonly differs?: 'number' | 'date' | 'certainty';
  }[];
}

export const demoFolder = fileURLToPath(new URL('../pages/', import.meta.url));

export const demoPages = [
  'en-ads',
  'en-compute',
  'zh-hans-gpt5',
  'zh-hans-work',
  'zh-hant-sora',
  'zh-ultraman',
] as const;

export type DemoPage = (typeof demoPages)[number];

export function demoFacts(page: DemoPage): DemoFacts {
  return JSON.parse(readFileSync(`${demoFolder}${page}.json`, 'utf8'));
}

export function demoHtml(page: DemoPage): string {
  return readFileSync(`${demoFolder}${page}.html`, 'utf8');
}
