import type { View } from '../../components/panel/view.ts';
import type { Language } from '../../lib/text/article.ts';
import { articleIn, entriesIn } from './article.ts';
import { real } from './real.ts';

/** Every state of the panel, by name, for an article in a language. */
export const states: Record<string, (language: Language) => View | Promise<View>> = {
  list: read,
  open: read,
  rest: read,
  cross: (language) => read(language === 'en' ? 'zh-Hans' : 'en'),
  likely: (language) => {
    const view = read(language);
    return { ...view, entries: view.entries.filter(({ annotation }) => !annotation.sure) };
  },
  real,
  long: (language) => ({ ...read(language), sentences: 3000, whole: false }),
  none: (language) => ({ ...read(language), entries: [] }),
  waiting: () => ({ state: 'waiting' }),
  reading: () => ({ state: 'reading' }),
  other: () => ({ state: 'other' }),
  unlisted: () => ({ state: 'unlisted' }),
  slow: () => ({ state: 'slow' }),
  paused: () => ({ state: 'paused' }),
  internal: () => ({ state: 'internal' }),
  own: () => ({ state: 'own' }),
  pdf: () => ({ state: 'pdf' }),
  ask: () => ({ state: 'ask' }),
  failed: () => ({ state: 'failed', reason: 'TypeError: the article has no text' }),
  lost: () => ({ state: 'lost', reason: 'nobody answers “match”' }),
  installing: () => ({ state: 'installing' }),
  broken: () => ({
    state: 'broken',
    reason: 'claims/ads.yaml, record ads-test, field saidOn: a date as yyyy, yyyy-mm or yyyy-mm-dd',
  }),
};

function read(language: Language) {
  return {
    state: 'read' as const,
    article: articleIn(language),
    sentences: 48,
    whole: true,
    entries: entriesIn(language),
    until: '2026-10-10',
  };
}
