/** Gives the next number from 0 up to, not including, `below`. */
export type Dice = (below: number) => number;

/** Chance that is the same at every run with the same seed. */
export function dice(seed: number): Dice {
  let state = seed;
  return (below) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}
