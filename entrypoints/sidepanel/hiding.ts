import type { Hiding } from '../../components/panel/view.ts';
import { hide, sentenceHash, unhide } from '../../lib/browser/hidden.ts';

/** Hides for good, on every page; the page's reader follows what is hidden, and the list follows the reader. */
export const hiding: Hiding = {
  hide: async (run) => {
    for (const { annotation } of run.entries) await hide(annotation.sentence.text, annotation.claim);
  },
  undo: async (run) => {
    for (const { annotation } of run.entries)
      await unhide({ sentence: await sentenceHash(annotation.sentence.text), claim: annotation.claim });
  },
};
