import { buildExtension } from './build.ts';

/** Before the end-to-end tests: the product, built once for each browser. */
export default async function setup(): Promise<void> {
  await buildExtension('chrome');
  await buildExtension('firefox');
}
