/**
 * MB held by the extension's background and panel and by the page in front, each after a full collection: objects, strings,
 * nodes and style, without what the engine keeps for itself (compiled code, shapes, room in arenas that is free again).
 * `process` is all that the extension's process holds, that included, but for free room in what the engine has taken and
 * for compiled code that waits for its turn: those come and go by the dozen MB. Runs in Firefox's own window: nothing of
 * this file is in sight there.
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
      // As for a computer that is short of memory: collects several times over, and the engine gives up what it can.
      reporter.minimizeMemoryUsage(() => {
        const [engine, whole] = [{}, {}];
        reporter.sizeOfTab(content, {}, {}, engine, {}, {}, {}, whole, {}, {});
        const held = whole.value - engine.value;
        let all = reporter.heapAllocated;
        const sum = (process, path, kind, units, amount) => {
          if (/^js-main-runtime-gc-(heap-committed.used.gc-things|buffers.*.used)/.test(path)) all += amount;
          if (path.endsWith('/jit-lazylink')) all -= amount;
        };
        reporter.getReports(sum, null, () => sendAsyncMessage(${JSON.stringify(name)}, [held, all]), null, false);
      });
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
