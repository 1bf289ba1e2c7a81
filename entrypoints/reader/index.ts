import { browser, defineUnlistedScript } from '#imports';
import { on, tell } from '../../lib/browser/messaging.ts';
import { followChanges } from './changes.ts';
import { passageOf, showKept } from './notes.ts';
import { Reader } from './reader.ts';

/** The content script's own global: the page has another, and so has the script of an updated extension. */
const own = globalThis as { reader?: Reader };

/**
 * Injected by the background into pages that are about OpenAI or that someone asked for; it then waits for `read`.
 * (An unlisted script rather than WXT's content script: that one announces itself to the page by an event.)
 */
export default defineUnlistedScript(() => {
  if (own.reader) return;
  const reader = new Reader();
  own.reader = reader;
  reader.timings.started = performance.now();
  const life = new AbortController();
  const { signal } = life;

  on(
    'read',
    ({ demand }) => nothing((demand || reader.reading.state !== 'read' || reader.isStale()) && reader.read(demand)),
    signal,
  );
  on('forget', () => nothing(reader.forget()), signal);
  on('reading', () => reader.reading, signal);
  on('reveal', ({ annotation }) => nothing(reader.marks.reveal(annotation)), signal);
  on('passage', ({ annotation }) => passageOf(reader, annotation), signal);
  on('keptChanged', () => showKept(reader), signal);
  on('timings', () => reader.timings, signal);

  reader.onRead = () => void showKept(reader).catch(() => {});
  document.addEventListener('visibilitychange', () => !document.hidden && reader.onRead(), { signal });

  // An extension that was updated or removed leaves this script behind, deaf and mute: then it goes, marks and all.
  const orphaned = () => {
    if (!signal.aborted && !browser.runtime?.id) {
      life.abort();
      reader.marks.clear();
    }
    return signal.aborted;
  };
  followChanges(reader, orphaned, signal);

  const choose = (id: string | null) => {
    if (orphaned()) return;
    reader.marks.open(id);
    if (id !== null) tell('chosen', { annotation: id });
  };
  document.addEventListener(
    'click',
    ({ target, clientX, clientY }) => {
      const busy = (target as Element).closest?.('a, button, input, select, textarea, summary, label');
      if (!busy && getSelection()?.isCollapsed !== false) choose(reader.marks.at(clientX, clientY));
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'keydown',
    ({ key }) => {
      const id = key === 'Enter' ? reader.marks.atCaret() : null;
      if (id !== null) choose(id);
    },
    { signal, passive: true },
  );
  window.addEventListener('pageshow', ({ persisted }) => persisted && reader.announce(), { signal });
});

/** Answers at once: whoever asked is told by `changed` what came of it. */
function nothing(_: unknown): null {
  return null;
}
