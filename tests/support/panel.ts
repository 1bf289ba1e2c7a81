import type { Reading } from '../../lib/match/reading.ts';
import type { Panel } from './driver.ts';
import { until } from './wait.ts';

/** What a reader sees in the panel. */
export interface PanelView {
  /** Still on its way to something else. */
  readonly busy: boolean;
  readonly title: string;
  /** The line on how things stand. */
  readonly summary: string;
  /** The buttons below it, where there is no list. */
  readonly buttons: readonly string[];
  readonly items: readonly PanelItem[];
}

export interface PanelItem {
  /** Of its first sentence. */
  readonly annotation: string;
  /** Of all sentences that it stands for. */
  readonly annotations: readonly string[];
  /** Whether it is the one that the reader is at. */
  readonly current: boolean;
  readonly kind: string;
  readonly quote: string;
  readonly finding: string;
  readonly open: boolean;
  /** Of the ones that are marked on the page; otherwise only listed as possible. */
  readonly sure: boolean;
}

/** What an unfolded item shows. */
export interface PanelBody {
  readonly headings: readonly string[];
  readonly text: string;
  /** Addresses that the item gives for itself. */
  readonly sources: readonly string[];
}

export function look(panel: Panel): Promise<PanelView> {
  return panel.evaluate(() => {
    const main = document.querySelector('main');
    return {
      busy: main === null || main.getAttribute('aria-busy') === 'true',
      title: main?.querySelector('h1')?.textContent ?? '',
      summary: main?.querySelector('[role=status]')?.textContent ?? '',
      buttons: [...(main?.querySelectorAll('.rest button') ?? [])].map((button) => button.textContent ?? ''),
      items: [...document.querySelectorAll<HTMLElement>('[data-annotations]')].map((item) => ({
        annotation: item.dataset.annotations?.split(' ')[0] ?? '',
        annotations: item.dataset.annotations?.split(' ') ?? [],
        current: item.ariaCurrent !== null,
        kind: item.querySelector('.kind')?.textContent ?? '',
        quote: item.querySelector('.quote')?.lastChild?.textContent ?? '',
        finding: item.querySelector('.find')?.textContent ?? '',
        open: item.querySelector('button')?.getAttribute('aria-expanded') === 'true',
        sure: item.closest('.likely') === null,
      })),
    };
  });
}

/** Waits until the panel has come to rest, and gives what it shows. */
export function settled(panel: Panel): Promise<PanelView> {
  return until(
    'the panel to settle',
    () => look(panel),
    (view) => !view.busy,
  );
}

/**
 * Waits until the panel lists what was found on a page, and gives what it shows.
 * @param title of the page, where the panel may still show another
 */
export function listing(panel: Panel, title?: string): Promise<PanelView> {
  return until(
    title === undefined ? 'the list' : `the list of “${title}”`,
    () => look(panel),
    (view) => !view.busy && view.items.length > 0 && (title === undefined || view.title === title),
  );
}

/** Clicks the head of an item, which folds or unfolds it. */
export function clickItem(panel: Panel, annotation: string): Promise<void> {
  return panel.evaluate((id) => {
    document.querySelector<HTMLElement>(`[data-annotations~="${CSS.escape(id)}"] button`)?.click();
  }, annotation);
}

/** Unfolds items from the top, as many as `most`, and gives what stands behind each. */
export async function unfold(panel: Panel, most: number): Promise<PanelBody[]> {
  const { items } = await look(panel);
  for (const { annotation } of items.slice(0, most)) {
    await clickItem(panel, annotation);
    await until(
      'the item to unfold',
      () => look(panel),
      (view) => view.items.some((item) => item.annotation === annotation && item.open),
    );
  }
  return panel.evaluate(() =>
    [...document.querySelectorAll('[data-annotations] .body')].map((body) => ({
      headings: [...body.querySelectorAll('h4')].map((heading) => heading.textContent ?? ''),
      text: body.textContent ?? '',
      sources: [...body.querySelectorAll<HTMLAnchorElement>('.srcs a')].map(({ href }) => href),
    })),
  );
}

/** What the reader of the active tab's page knows; null when there is none. */
export function readingOf(panel: Panel): Promise<Reading | null> {
  return askReader(panel, 'reading') as Promise<Reading | null>;
}

/** How long the stages of the reading took, in ms; null when there is no reader. */
export function timingsOf(panel: Panel): Promise<Record<string, number> | null> {
  return askReader(panel, 'timings') as Promise<Record<string, number> | null>;
}

/** Asks from the panel's place, as the panel asks. */
export function askReader(panel: Panel, name: string, sent: unknown = null): Promise<unknown> {
  return panel.evaluate(
    async (message, content) => {
      const { tabs } = (globalThis as unknown as { chrome: typeof browser }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) return null;
      const answer = tabs.sendMessage(tab.id, { name: message, sent: content }, { frameId: 0 }).then(
        (reply) => reply?.answer ?? null,
        () => null,
      );
      // A page that is left meanwhile may never answer.
      return Promise.race([answer, new Promise((late) => setTimeout(() => late(null), 1_000))]);
    },
    name,
    sent,
  );
}

/** The part of the extension interfaces that the panel is asked to use. */
declare const browser: {
  tabs: {
    query(filter: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<{ answer?: unknown } | undefined>;
  };
};
