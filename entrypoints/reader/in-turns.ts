import { type PageText, readInSteps } from '../../lib/page/read.ts';

/** ms of work after which the page has its turn: half of what it takes to draw at 60 Hz. */
const slice = 8;

/**
 * Reads this page as long as nobody can notice, then lets it have its turn, and goes on.
 * @param timed does a part of the work
 */
export async function readInTurns(whole: boolean, timed: <T>(part: () => T) => T): Promise<PageText | null> {
  // What brought this script was work enough for one turn.
  await rested();
  const steps = readInSteps(document, { whole });
  for (let since = performance.now(); ; ) {
    const step = timed(() => steps.next());
    if (performance.now() - since > slice) {
      await rested();
      since = performance.now();
    }
    if (step.done) return step.value;
  }
}

/** Lets the page have its turn between two stages, so that none of its own work waits long. */
function rested(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  // Timers that follow each other are slowed down.
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}
