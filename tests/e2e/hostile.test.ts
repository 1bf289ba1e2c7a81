import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type HostilePage, hostilePages } from '../support/hostile.ts';
import { highlightCount } from '../support/marks.ts';
import { look } from '../support/panel.ts';
import { browsers, useSession } from '../support/session.ts';
import { until } from '../support/wait.ts';

/** ms that we may add to the longest stretch in which a page does not answer its reader, on a slow and busy machine. */
const longestStall = 2_500;

/** Collects errors that reach the page, and the longest stretch in which the page could do nothing, in ms, of so many. */
const watch = `<script>
  window.watched = { errors: [], stall: 0, turns: 0 };
  addEventListener('error', ({ message }) => watched.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => watched.errors.push(String(reason)));
  document.addEventListener('DOMContentLoaded', () => setTimeout(() => {
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      watched.stall = Math.max(watched.stall, now - last);
      last = now;
      watched.turns++;
    }, 20);
  }));
</script>`;

interface Watched {
  readonly errors: string[];
  readonly stall: number;
  readonly turns: number;
}
const watched = (page: Page) => page.evaluate(() => (window as unknown as { watched: Watched }).watched);

describe.each(browsers)('hostile pages, in %s', (kind) => {
  const session = useSession(kind);

  test.each(hostilePages.map((page, i): [string, HostilePage, number] => [page.name, page, i]))(
    '%s',
    async (_, { html, marked, long = false }, i) => {
      const { driver, site } = session;
      // On a site that is not listed: what the page does to its browser by itself.
      const alone = await session.visit(site.serve(`http://elsewhere.example/hostile/${i}`, watch + html));
      const { stall: before } = await until(
        'the page to have been alone',
        () => watched(alone),
        ({ turns }) => turns > 30,
        60_000,
      );
      const page = await session.visit(site.serve(`http://www.huxiu.com/hostile/${i}`, watch + html));
      if (marked) await until('marks', () => highlightCount(page), Boolean, 60_000);
      const panel = await driver.openPanel(page);
      const view = await until(
        'the panel',
        () => look(panel),
        ({ busy, items }) => !busy && (items.length > 0 || !marked),
        60_000,
      );
      expect(view.title).not.toBe('');
      expect(/longer than we read/.test(view.summary), 'whether the reader is told that the end was not read').toBe(
        long,
      );
      const { errors, stall } = await watched(page);
      console.log(
        `${kind}: ${hostilePages[i]?.name}: longest stall ${Math.round(stall)} ms, by itself ${Math.round(before)} ms`,
      );
      expect(errors).toEqual([]);
      expect(stall - before).toBeLessThan(longestStall);
    },
  );
});
