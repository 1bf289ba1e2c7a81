import type { Entry } from '../../components/entry.ts';
import type { Gone } from '../../components/panel/hiding.ts';
import type { Hiding } from '../../components/panel/view.ts';
import { hide, sentenceHash, unhide } from '../../lib/browser/hidden.ts';

/** Hides for good, on every page; the page's reader follows what is hidden, and the list follows the reader. */
export const hiding: Hiding = {
  hide: async ({ entries }, what) => {
    for (const { sentence, claim } of meant(entries, what)) await hide(sentence.text, claim, what);
  },
  undo: async ({ entries }, what) => {
    for (const { sentence, claim } of meant(entries, what))
      await unhide({ sentence: await sentenceHash(sentence.text), claim, what });
  },
};

/** A difference is hidden where there is one; a match in all its sentences. */
function meant(entries: readonly Entry[], what: Gone) {
  const all = entries.map(({ annotation }) => annotation);
  return what === 'match' ? all : all.filter(({ tone }) => tone === 'differs');
}
