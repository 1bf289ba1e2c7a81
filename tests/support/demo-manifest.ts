/** Where demo pages live: browsers send every name under `localhost` to this computer. */
const demoPattern = '*://*.localhost/*';

interface Manifest {
  host_permissions?: string[] | undefined;
  permissions?: string[] | undefined;
  content_scripts?: { matches?: string[] | undefined }[] | undefined;
}

/**
 * Makes the product's manifest one with this computer among the listed sites: pages served from it are read without a
 * click, as a news site's are. And with leave to download, which a reader is asked for: Chrome's own question is out of a
 * test's reach.
 */
export function makeDemo(manifest: Manifest): void {
  manifest.host_permissions?.push(demoPattern);
  manifest.permissions?.push('downloads');
  for (const script of manifest.content_scripts ?? []) script.matches?.push(demoPattern);
}
