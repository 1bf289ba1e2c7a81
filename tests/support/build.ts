import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'wxt';
import type { BrowserKind } from '../../scripts/browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the demo pages live: browsers send every name under `localhost` to this computer. */
const demoPattern = '*://*.localhost/*';

/**
 * Builds the extension and gives its folder. The product lists news sites only; a demo build lists this computer too,
 * so that pages served from it are read without a click, as a news site's are.
 */
export async function buildExtension(kind: BrowserKind, options: { demo?: boolean } = {}): Promise<string> {
  const folder = options.demo ? `demo-${kind}` : `${kind}-mv3`;
  const config: InlineConfig = { root, browser: kind, logger: silent, outDirTemplate: folder };
  if (options.demo) config.hooks = { 'build:manifestGenerated': (_, manifest) => listDemo(manifest) };
  await build(config);
  return join(root, '.output', folder);
}

interface Manifest {
  host_permissions?: string[] | undefined;
  content_scripts?: { matches?: string[] | undefined }[] | undefined;
}

function listDemo(manifest: Manifest): void {
  manifest.host_permissions?.push(demoPattern);
  for (const script of manifest.content_scripts ?? []) script.matches?.push(demoPattern);
}

const nothing = () => {};
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  level: 0,
};
