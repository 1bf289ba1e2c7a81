import { tie } from '../../lib/claims/known.ts';
import type { Claim } from '../../lib/claims/record.ts';
import { loadPack } from './load.ts';

/** Prints what the base holds, in counts. */
export function stats(): number {
  const pack = loadPack();
  const { claims } = pack;
  const sum = (count: (claim: Claim) => number) => claims.reduce((total, claim) => total + count(claim), 0);
  console.log(`${pack.name.en} ${pack.version}, evidence to ${pack.asOf}`);
  console.log(`${claims.length} records, ${pack.threads.length} threads, ${pack.people.length} speakers`);
  console.log(`${sum((claim) => claim.sources.length)} sources, ${sum((claim) => claim.relations.length)} relations`);
  console.log(
    `${sum((claim) => claim.paraphrases.en.length)} English and ${sum((claim) => claim.paraphrases.zh.length)} Chinese wordings`,
  );
  table(
    'kind',
    claims.map(({ kind }) => kind),
  );
  table(
    'verdict',
    claims.flatMap(({ outcome }) => outcome?.verdict ?? []),
  );
  table(
    'on the page',
    tie(pack).map(({ standing }) => standing),
  );
  table(
    'relation',
    claims.flatMap(({ relations }) => relations.map(({ type, strength }) => `${type} ${strength}`)),
  );
  table(
    'year',
    claims.map(({ saidOn }) => saidOn.slice(0, 4)),
  );
  table(
    'speaker',
    claims.map(({ speaker }) => speaker),
  );
  table(
    'topic',
    claims.flatMap(({ topics }) => topics),
  );
  return 0;
}

function table(title: string, values: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rows = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([value, count]) => `${String(count).padStart(6)}  ${value}`);
  console.log(`\nby ${title}\n${rows.join('\n')}`);
}
