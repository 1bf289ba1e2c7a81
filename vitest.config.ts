import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The longest begin first, so that no worker is left alone with one at the end. A fresh clone has no times to go by. */
const longest = ['gallery', 'zip', 'hostile', 'added', 'sites', 'card', 'panel', 'packs', 'demo', 'languages'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.indexOf(basename(moduleId, '.test.ts'));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    // Vitest leaves one core alone, which of two is a half.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [await WxtVitest()],
        // Threads start sooner than processes, and nothing here needs one of its own.
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000, pool: 'threads' },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/built/*.test.ts', 'tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/global-setup.ts',
          // A browser each, and never while unit tests run. More of them would not leave each other time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
