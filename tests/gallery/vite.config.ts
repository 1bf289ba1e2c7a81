/** To look by hand: `npx vite tests/gallery`. Serves the claim base as `/base.json`. */
import preact from '@preact/preset-vite';
import type { Plugin, ViteDevServer } from 'vite';
import { defineConfig } from 'vite';
import { loadPack } from '../../scripts/claims/load.ts';

const serveBase = ({ middlewares }: Pick<ViteDevServer, 'middlewares'>) => {
  middlewares.use('/base.json', (_, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(loadPack()));
  });
};
const claimBase: Plugin = { name: 'claim-base', configureServer: serveBase, configurePreviewServer: serveBase };

export default defineConfig({
  plugins: [preact(), claimBase],
  build: { chunkSizeWarningLimit: 4000 },
  server: { port: 0, fs: { strict: false } },
  logLevel: 'warn',
});
