/** To look by hand: `npx vite tests/gallery`. Serves the claim base as `/base.json`. */
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { loadPack } from '../../scripts/claims/load.ts';

const claimBase: Plugin = {
  name: 'claim-base',
  configureServer(server) {
    server.middlewares.use('/base.json', (_, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(loadPack()));
    });
  },
};

export default defineConfig({
  plugins: [preact(), claimBase],
  server: { port: 0, fs: { strict: false } },
  logLevel: 'warn',
});
