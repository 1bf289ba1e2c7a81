/** Backups into the downloads folder. */
import { browser } from '#imports';

/** Writes a file, in place of one of the same name, and leaves `keep` of those in the folder that `ours` says are ours. */
export async function writeIntoDownloads(name: string, body: string, keep: number, ours: RegExp): Promise<void> {
  const address = addressOf(body);
  try {
    const id = await browser.downloads.download({
      url: address,
      filename: `said-and-done/${name}`,
      saveAs: false,
      conflictAction: 'overwrite',
    });
    await finished(id);
  } finally {
    if (address.startsWith('blob:')) URL.revokeObjectURL(address);
  }
  await thin(keep, ours);
}

/** Chrome's background has no object addresses, Firefox downloads no data addresses. */
function addressOf(body: string): string {
  if (typeof URL.createObjectURL === 'function')
    return URL.createObjectURL(new Blob([body], { type: 'application/json' }));
  return `data:application/json;charset=utf-8,${encodeURIComponent(body)}`;
}

/** Resolves when a download is complete, rejects when it was interrupted: no room, no leave, no folder. */
async function finished(id: number): Promise<void> {
  for (let wait = 0; wait < 600; wait++) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') return;
    if (!item || item.state === 'interrupted') throw new Error(item?.error ?? 'the download is gone');
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error('the download takes too long');
}

/** Removes the oldest of our own backups; files that were moved or renamed are not touched. */
async function thin(keep: number, ours: RegExp): Promise<void> {
  const found = (await browser.downloads.search({ orderBy: ['-startTime'], exists: true })).filter(
    ({ byExtensionId, filename, state }) =>
      byExtensionId === browser.runtime.id && state === 'complete' && ours.test(filename.split(/[/\\]/).at(-1) ?? ''),
  );
  const files = [...new Map(found.map((item) => [item.filename, item])).values()];
  for (const { id } of files.slice(keep)) {
    await browser.downloads.removeFile(id).catch(() => {});
    await browser.downloads.erase({ id }).catch(() => {});
  }
}
