/** To look by hand: `npx vite tests/gallery`. Serves the claim base as `/base.json`. */
import preact from '@preact/preset-vite';
import type { Plugin, ViteDevServer } from 'vite';
import { defineConfig } from 'vite';
import { loadPack } from '../../scripts/claims/load.ts';

const currentBase = () => JSON.stringify(loadPack());
const serve = ({ middlewares }: Pick<ViteDevServer, 'middlewares'>, base: () => string) => {
  middlewares.use('/base.json', (_, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(base());
  });
};
const claimBase: Plugin = {
  name: 'claim-base',
  configureServer: (server) => serve(server, currentBase),
  // What was built stays as it is.
  configurePreviewServer: (server) => {
    const base = currentBase();
    serve(server, () => base);
  },
};

export default defineConfig(({ command, isPreview }) => ({
  plugins: [preact(), claimBase],
  build: { chunkSizeWarningLimit: 4000 },
  server: { port: 0, fs: { strict: false } },
  // Who looks by hand is told the address.
  logLevel: command === 'serve' && !isPreview ? 'info' : 'warn',
}));
