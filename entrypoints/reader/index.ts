import { browser, defineUnlistedScript } from '#imports';
import { on, tell } from '../../lib/browser/messaging.ts';
import { Beside } from './beside.ts';
import { followChanges } from './changes.ts';
import { followChoices } from './choices.ts';
import { keepInStep } from './in-step.ts';
import { passageOnceRead, showKept } from './notes.ts';
import { followPointing } from './pointing.ts';
import { Reader } from './reader.ts';
import { nextMark, togetherWith } from './runs.ts';
import { followSelection } from './selection.ts';

/** The content script's own global: the page has another, and so has the script of an updated extension. */
const own = globalThis as { reader?: Reader; readingDemanded?: boolean };

/**
 * Injected by the background into pages that are about OpenAI or that someone asked for; each injection is a request to read.
 * (An unlisted script rather than WXT's content script: that one announces itself to the page by an event.)
 */
export default defineUnlistedScript(() => {
  const demand = own.readingDemanded ?? false;
  own.readingDemanded = false;
  if (own.reader) return own.reader.request(demand);
  const reader = new Reader();
  own.reader = reader;
  reader.timings.started = performance.now();
  const life = new AbortController();
  const { signal } = life;

  const { hush, point } = keepInStep(reader, signal);
  const beside = new Beside(reader, point);
  on('reading', () => reader.reading, signal);
  on('step', ({ forward }) => nothing(step(forward)), signal);
  on(
    'reveal',
    ({ annotation }) => {
      hush(annotation);
      return nothing(reader.marks.reveal(annotation, togetherWith(reader, annotation)));
    },
    signal,
  );
  on('passage', ({ annotation }) => passageOnceRead(reader, annotation), signal);
  on('keptChanged', () => showKept(reader), signal);
  on('timings', () => reader.timings, signal);

  followChoices((choices) => reader.choose(choices), signal);
  reader.onRead = () => {
    watch();
    beside.check();
    void showKept(reader).catch(() => {});
  };
  const step = (forward: boolean) => {
    const id = nextMark(reader, beside.open, forward);
    if (id === null) return;
    hush(id);
    void beside.show(id, 'key').catch(() => {});
    tell('chosen', { annotation: id });
  };
  document.addEventListener('visibilitychange', () => !document.hidden && reader.onRead(), { signal });

  // An extension that was updated or removed leaves this script behind, deaf and mute: then it goes, marks and all.
  const orphaned = () => {
    if (!signal.aborted && !browser.runtime?.id) {
      life.abort();
      beside.close();
      reader.marks.clear();
    }
    return signal.aborted;
  };
  const watch = followChanges(reader, orphaned, signal);

  followPointing(reader, beside, orphaned, signal);
  followSelection(reader, beside, signal);
  window.addEventListener('pageshow', ({ persisted }) => persisted && reader.announce(), { signal });
  reader.request(demand);
});

/** Answers at once: whoever asked is told by `changed` what came of it. */
function nothing(_: unknown): null {
  return null;
}
