import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../../scripts/browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the extension, quietly, and gives its folder. `demo` lists this computer among the news sites.
 * @throws {Error} with the build's output
 */
export async function buildExtension(kind: BrowserKind, options: { demo?: boolean } = {}): Promise<string> {
  const config = options.demo ? ['--config', 'tests/support/demo.config.ts'] : [];
  await run([join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--browser', kind, ...config]);
  return join(root, '.output', options.demo ? `demo-${kind}` : `${kind}-mv3`);
}

/** As people build it: a test runner's own mode would make another build of it. */
const env = { ...process.env, NODE_ENV: 'production' };

function run(command: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    execFile(process.execPath, command, { cwd: root, env }, (error, stdout, stderr) => {
      if (error) fail(new Error(`The build failed.\n${stdout}${stderr}`));
      else done();
    });
  });
}
