/**
 * Panel and page in step: a line between the two that is open while the panel shows the page. Where each stands goes over
 * it, as the annotation on top. (A message would wake the background each time; nothing goes through it here.)
 */
import { is } from 'valibot';
import { browser } from 'wxt/browser';
import type { Place } from './messages.ts';
import { sideOf } from './messaging.ts';
import { place } from './shapes.ts';

const name = 'in-step';

type Port = ReturnType<typeof browser.tabs.connect>;

export interface Line {
  /** Tells the other side where this one stands. */
  tell(annotation: string): void;
  end(): void;
}

/** The panel’s end: to the reader of a tab, in whichever frame it is. `onPlace` hears where the page stands. */
export function lineTo(tab: number, onPlace: (annotation: string) => void): Line {
  const port = browser.tabs.connect(tab, { name });
  // A page without a reader ends the line at once: that is no error.
  const stop = hear(port, onPlace, () => void browser.runtime.lastError);
  return {
    tell: (annotation) => post(port, annotation),
    end: () => {
      stop();
      port.disconnect();
    },
  };
}

/**
 * The reader's end. `open` is called for each panel that shows the page, with the way to tell it; it gives what to do when
 * the panel tells, and when it goes.
 */
export function onLine(open: (tell: Line['tell']) => { go: Line['tell']; end(): void }, signal: AbortSignal): void {
  const listener = (port: Port) => {
    // A page's script, were it to get hold of our interfaces, is no panel.
    if (port.name !== name || port.sender?.id !== browser.runtime.id || sideOf(port.sender) !== 'own') return;
    const { go, end } = open((annotation) => post(port, annotation));
    hear(port, go, end);
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(listener), { once: true });
}

/**
 * Hears what the other side tells, but nothing of another shape, and that it ended the line. Returns the way to stop:
 * Firefox keeps a port that somebody listens to for as long as the page stands, ended or not.
 */
function hear({ onMessage, onDisconnect }: Port, heard: Line['tell'], ended: () => void): () => void {
  const hearPlace = (message: unknown) => {
    if (is(place, message)) heard(message.annotation);
  };
  const hearEnd = () => {
    stop();
    ended();
  };
  const stop = () => {
    onMessage.removeListener(hearPlace);
    onDisconnect.removeListener(hearEnd);
  };
  onMessage.addListener(hearPlace);
  onDisconnect.addListener(hearEnd);
  return stop;
}

function post(port: { postMessage(message: unknown): void }, annotation: string): void {
  try {
    port.postMessage({ annotation } satisfies Place);
  } catch {
    // The line has ended meanwhile.
  }
}
