import type { Span } from '../../../lib/text/span.ts';

/** Processor time of a run in ms: what it costs on a busy machine too. */
export function cpuMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

/** Whether spans are filled, inside a text of this length, in order and, unless they may overlap, apart. */
export function inOrder(spans: readonly Span[], length: number, overlap = false): boolean {
  return spans.every(({ start, end }, i) => {
    const last = spans[i - 1];
    const from = (overlap ? last?.start : last?.end) ?? 0;
    return start >= from && end > start && end <= length;
  });
}
