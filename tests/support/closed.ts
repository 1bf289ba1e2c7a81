import type { Page } from 'puppeteer-core';
import type { Remote } from './driver.ts';

/** What `DOM.getDocument` gives, as far as it is used. */
interface Described {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly Described[];
  readonly shadowRoots?: readonly Described[];
}

/** Runs a function on the closed shadow root at the end of a page in Chrome, over its DevTools protocol; on null when there is none. */
export async function inClosedRoot<A extends unknown[], R>(
  page: Page,
  run: Remote<[ShadowRoot | null, ...A], R>,
  ...args: A
): Promise<R> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML') as Described | undefined;
    const closed = html?.children?.at(-1)?.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (!closed) return run(null, ...args);
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function(...args) { return (${run})(this, ...args); }`,
      objectId: object.objectId as string,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(`in the card: ${exceptionDetails.text}`);
    return result.value;
  } finally {
    await session.detach();
  }
}
