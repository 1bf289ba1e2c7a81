import { defineUnlistedScript } from '#imports';
import { Drawing } from './drawing.tsx';

/**
 * Brought into a page when there is first something to show on it. The reader finds it in the global that content
 * scripts of one page share; the page has another.
 */
export default defineUnlistedScript(() => {
  (globalThis as { drawing?: Drawing }).drawing ??= new Drawing();
});
