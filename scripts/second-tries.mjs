// A reporter of vitest's: names the tests that passed only when they were run again, and what failed at first.

export default class SecondTries {
  /** @type {string[]} */
  #found = [];

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    if (!test.diagnostic()?.flaky) return;
    const [error] = test.result().errors ?? [];
    const [place] = error?.stacks?.filter(({ file }) => file.endsWith('.test.ts')) ?? [];
    const where = place ? ` (line ${place.line})` : '';
    this.#found.push(`${test.fullName}: ${(error?.message ?? 'no message').slice(0, 300)}${where}`);
  }

  onTestRunEnd() {
    for (const one of this.#found) console.log(`passed at the second try only: ${one}`);
  }
}
