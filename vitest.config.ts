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

/** Rooms whose code remembers nothing from one test to the next. */
const stateless = ['text', 'match', 'words', 'eval'].map((room) => `tests/unit/${room}/**/*.test.{ts,tsx}`);
const unit = { testTimeout: 20_000, pool: 'threads' } as const;

export default defineConfig({
  test: {
    // Vitest leaves one core alone, which of two is a half.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [await WxtVitest()],
        // Threads start sooner than processes, and nothing here needs one of its own.
        test: { ...unit, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: stateless },
      },
      {
        plugins: [await WxtVitest()],
        // Modules that keep nothing are loaded once a thread, and so is the claim base.
        test: { ...unit, name: 'unit stateless', include: stateless, isolate: false },
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
