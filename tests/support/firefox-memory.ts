/**
 * MB held by the extension's background and panel and by the page in front, each after a full collection: objects, strings,
 * nodes and style, without what the engine keeps for itself (compiled code, shapes, room in arenas that is free again).
 * `process` is all that the extension's process holds, that included. Runs in Firefox's own window: nothing of this file is
 * in sight there.
 */
export async function heldMemory(id: string): Promise<string> {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own interfaces have no types.
  const own = window as any;
  const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const { extension } = (globalThis as any).WebExtensionPolicy.getByID(id);
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const background = [...extension.views].find((view: any) => view.viewType === 'background')?.xulBrowser;
  const places = {
    background: extension.backgroundState === 'running' ? background : null,
    panel: sidebar?.contentDocument?.getElementById('webext-panels-browser'),
    page: own.gBrowser.selectedBrowser,
  };
  const memory: Record<string, number> = {};
  for (const [place, browser] of Object.entries(places)) {
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const line = (browser as any)?.messageManager;
    if (!line) continue;
    const name = `said-and-done:${Math.random()}`;
    const script = `{
      const reporter = Components.classes['@mozilla.org/memory-reporter-manager;1']
        .getService(Components.interfaces.nsIMemoryReporterManager);
      // What the first round finalises, the second frees.
      for (let round = 0; round < 2; round++) { Cu.forceGC(); Cu.forceCC(); }
      const [engine, whole] = [{}, {}];
      reporter.sizeOfTab(content, {}, {}, engine, {}, {}, {}, whole, {}, {});
      const held = whole.value - engine.value;
      sendAsyncMessage(${JSON.stringify(name)}, [held, reporter.heapAllocated + reporter.JSMainRuntimeGCHeap]);
    }`;
    const [held, whole] = await new Promise<[number, number]>((resolve, reject) => {
      setTimeout(() => reject(new Error(`the ${place} does not say what it holds`)), 30_000);
      line.addMessageListener(name, {
        receiveMessage({ data }: { data: [number, number] }) {
          resolve(data);
        },
      });
      line.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
    });
    memory[place] = held / 1e6;
    if (place === 'panel') memory.process = whole / 1e6;
  }
  return JSON.stringify(memory);
}
