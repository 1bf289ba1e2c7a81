import { existsSync, readFileSync } from 'node:fs';
import { checkPack } from '../../lib/claims/check/check.ts';
import { type Fault, faultLine } from '../../lib/claims/fault.ts';
import { buildFolder, claimsFolder } from './load.ts';

/** Ids that a release has published, one a line. */
export const publishedIds = (folder: string): string[] => {
  const file = `${folder}/published-ids.txt`;
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
};

/** Everything wrong with the claim base in a folder, format first. */
export function faultsIn(folder: string, today: string): readonly Fault[] {
  const { pack, files, faults } = buildFolder(folder);
  if (!pack) return faults;
  return [...faults, ...checkPack({ pack, files, published: publishedIds(folder), today })];
}

export const todayIso = (): string => new Date().toISOString().slice(0, 10);

/** @returns exit code 1 when there are errors; warnings only are fine */
export function check([folder = claimsFolder]: string[]): number {
  const began = performance.now();
  const faults = faultsIn(folder, todayIso());
  for (const fault of faults) console.log(faultLine(fault));
  const errors = faults.filter(({ level }) => level === 'error').length;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${errors} errors, ${faults.length - errors} warnings; ${seconds} s`);
  return errors > 0 ? 1 : 0;
}
