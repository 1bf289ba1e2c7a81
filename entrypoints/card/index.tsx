import { defineUnlistedScript } from '#imports';
import { CardScreen } from './screen.tsx';

/**
 * Brought into a page when its first card is to be shown, so that pages that are only read need not load it. The reader
 * finds it in the global that content scripts of one page share; the page has another.
 */
export default defineUnlistedScript(() => {
  (globalThis as { card?: CardScreen }).card ??= new CardScreen();
});
