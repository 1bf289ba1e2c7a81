// A reporter of vitest's: names the tests that passed only when they were run again.

export default class SecondTries {
  /** @type {string[]} */
  #names = [];

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) this.#names.push(test.fullName);
  }

  onTestRunEnd() {
    for (const name of this.#names) console.log(`passed at the second try only: ${name}`);
  }
}
