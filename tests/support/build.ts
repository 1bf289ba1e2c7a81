import { execFile } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../../scripts/browsers.mjs';
import { makeDemo } from './demo-manifest.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the extension, quietly, and gives its folder: with `demo` that of a copy that has this computer among the news sites.
 * @throws {Error} with the build's output
 */
export async function buildExtension(kind: BrowserKind, options: { demo?: boolean } = {}): Promise<string> {
  await run([join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--browser', kind]);
  const product = join(root, '.output', `${kind}-mv3`);
  return options.demo ? demoOf(product, join(root, '.output', `demo-${kind}`)) : product;
}

async function demoOf(product: string, demo: string): Promise<string> {
  await rm(demo, { recursive: true, force: true });
  await cp(product, demo, { recursive: true });
  const file = join(demo, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  makeDemo(manifest);
  await writeFile(file, JSON.stringify(manifest));
  return demo;
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
