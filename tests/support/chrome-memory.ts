import type { CDPSession } from 'puppeteer-core';

/** MB that a page or worker of Chrome's holds once nothing is left to collect: objects, nodes, buffers. */
export async function heldBy(session: CDPSession): Promise<number> {
  // What the first collection finalises, the second frees.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const held = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
  return (held.usedSize + (held.embedderHeapUsedSize ?? 0) + (held.backingStorageSize ?? 0)) / 1e6;
}

/** Bytes; the last two are newer than the protocol's types. */
interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}
