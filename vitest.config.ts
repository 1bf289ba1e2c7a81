import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    // Vitest leaves one core alone, which of two is a half.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [await WxtVitest()],
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
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
