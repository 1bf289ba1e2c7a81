import { buildExtension } from './build.ts';
import { makeUsedProfile } from './used-profile.ts';

/**
 * Before the end-to-end tests, for each browser: the product, its demo (this computer among its news sites), and a profile
 * in which the product has been used.
 */
export default async function setup(): Promise<void> {
  await Promise.all(
    (['chrome', 'firefox'] as const).map(async (kind) => {
      await buildExtension(kind, { demo: true });
      await makeUsedProfile(kind);
    }),
  );
}
