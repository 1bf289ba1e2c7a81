// npm run fuzz [-- --minutes 5]: every property on ever new random inputs. What fails is kept in findings.json, which
// the unit tests try from then on.
import { properties } from './properties.ts';
import { attempt, keep } from './run.ts';

const at = process.argv.indexOf('--minutes');
const minutes = at < 0 ? 1 : Number(process.argv[at + 1]);
if (!(minutes > 0)) throw new Error('--minutes takes a number above 0');

const runs = 100;
const end = performance.now() + minutes * 60_000;
const left = new Set(Object.keys(properties));
const tried = new Map<string, { runs: number; ms: number }>();
while (performance.now() < end && left.size > 0)
  for (const name of left) {
    const start = performance.now();
    const failure = await attempt(name, runs);
    const before = tried.get(name) ?? { runs: 0, ms: 0 };
    tried.set(name, { runs: before.runs + runs, ms: before.ms + performance.now() - start });
    if (performance.now() > end) break;
    if (!failure) continue;
    console.error(`FAILED ${name}\n${failure.error}\nwith ${JSON.stringify(failure.value).slice(0, 2_000)}\n`);
    keep({ property: name, value: failure.value });
    left.delete(name);
    process.exitCode = 1;
  }
for (const [name, { runs: count, ms }] of tried)
  console.log(
    `${left.has(name) ? 'holds ' : 'FAILED'}  ${String(count).padStart(7)} inputs, ${(ms / count).toFixed(1)} ms each  ${name}`,
  );
