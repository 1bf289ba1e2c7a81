/** Processor time of a run in ms: what it costs on a busy machine too. */
export function cpuMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}
