/**
 * Asks until the answer satisfies, every 50 ms, and gives that answer.
 * @throws {Error} after `timeout` ms, with what was waited for and the last answer
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean = Boolean,
  timeout = 30_000,
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${timeout} ms for ${what}; last: ${JSON.stringify(answer)}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}
