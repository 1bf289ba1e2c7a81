// npm start [-- FILE|URL] [--browser chrome|firefox] [--headless]: a browser with the extension at work on an article.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setup } from './setup.mjs';

try {
  setup({ browsers: 'any' });
  // Ctrl-C reaches the child too, which closes the browser and removes its profile: wait for that.
  process.on('SIGINT', () => {});
  const main = fileURLToPath(new URL('start/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
