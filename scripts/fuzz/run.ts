import { readFileSync, writeFileSync } from 'node:fs';
import { properties } from './properties.ts';

interface Finding {
  readonly property: string;
  /** The input, as JSON. */
  readonly value: unknown;
}

const file = new URL('findings.json', import.meta.url);

/** What was once found to fail. Kept for good: it must hold now. */
export function findings(): Finding[] {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Tries a property on its findings and on random inputs. Gives what it fails on, made small, or `null`. */
export function attempt(name: string, runs: number, seed?: number) {
  const known = findings().filter(({ property }) => property === name);
  const options = { runs, findings: known.map(({ value }) => value), ...(seed === undefined ? {} : { seed }) };
  const property = properties[name];
  if (!property) throw new Error(`there is no property “${name}”`);
  return property(options);
}

export function keep(finding: Finding): void {
  writeFileSync(file, `${JSON.stringify([...findings(), finding], null, 2)}\n`);
}
