import { buildExtension } from './build.ts';

/** Before the end-to-end tests: the product and its demo (this computer among its news sites), for each browser. */
export default async function setup(): Promise<void> {
  await Promise.all([buildExtension('chrome', { demo: true }), buildExtension('firefox', { demo: true })]);
}
