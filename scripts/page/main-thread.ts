import type { Page } from 'puppeteer-core';

/** What our code took of a page's main thread, in ms. */
export interface Cost {
  /** All of it together. */
  readonly total: number;
  /** The longest task of the browser's in which ours was the greater part. */
  readonly longest: number;
}

/** An event of Chrome's trace; `ts` and `dur` in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-v8.compile', 'v8'];

/**
 * Has Chrome say what runs on the page's main thread while `run` goes on, and adds up what comes from an extension:
 * compiling, evaluating, every call into it. A call within a call counts once.
 */
export async function traced(page: Page, run: () => Promise<unknown>): Promise<Cost> {
  await page.tracing.start({ categories });
  await run();
  const { traceEvents } = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString()) as {
    traceEvents: TraceEvent[];
  };
  const whole = traceEvents.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const own = whole.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
  const outermost = own.filter((event) => !own.some((other) => other !== event && holds(other, event)));
  const tasks = whole
    .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
    .map((task) => ({ task, ours: sum(outermost.filter((event) => holds(task, event))) }))
    .filter(({ task, ours }) => ours > (task.dur ?? 0) / 2);
  return { total: sum(outermost) / 1000, longest: Math.max(0, ...tasks.map(({ task }) => (task.dur ?? 0) / 1000)) };
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  if (outer.pid !== inner.pid || outer.tid !== inner.tid || outer.ts > inner.ts) return false;
  const [outerEnd, innerEnd] = [outer.ts + (outer.dur ?? 0), inner.ts + (inner.dur ?? 0)];
  return innerEnd < outerEnd || (innerEnd === outerEnd && (outer.ts < inner.ts || outer.name < inner.name));
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((all, { dur = 0 }) => all + dur, 0);
}

/** How far text has moved between two looks at a page, in CSS px: 0 is as it should be. Where Chrome counts shifts itself, by `layout-shift` entries too. */
export function layoutOf(page: Page): Promise<{ places: number[]; shifts: number }> {
  return page.evaluate(async () => {
    const shifts = await new Promise<number>((done) => {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return done(0);
      const observer = new PerformanceObserver((list) =>
        done(list.getEntries().reduce((all, entry) => all + (entry as unknown as { value: number }).value, 0)),
      );
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done(0), 200);
    });
    const places = [...document.querySelectorAll('p, h1, h2, li, img')].map(
      (element) => element.getBoundingClientRect().top + scrollY,
    );
    return { places, shifts };
  });
}
