import { defineConfig } from 'wxt';
import product from '../../wxt.config';
import { makeDemo } from './demo-manifest';

/** The product as it is developed, on pages of this computer. */
export default defineConfig({
  ...product,
  hooks: { 'build:manifestGenerated': (_, manifest) => makeDemo(manifest) },
});
