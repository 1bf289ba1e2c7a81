import { buildExtension } from './build.ts';

/** Before the end-to-end tests: the product and its demo (this computer among its news sites), built once for each browser. */
export default async function setup(): Promise<void> {
  for (const demo of [false, true])
    await Promise.all([buildExtension('chrome', { demo }), buildExtension('firefox', { demo })]);
}
