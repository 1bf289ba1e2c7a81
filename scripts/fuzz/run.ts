import fc from 'fast-check';
import findings from './findings.json' with { type: 'json' };
import { type Property, properties } from './properties.ts';

export const names = Object.keys(properties) as (keyof typeof properties)[];

/** What was once found to fail, and must hold now. */
export function findingsOf(name: string): unknown[] {
  return findings.filter((finding) => finding.property === name).map(({ value }: { value: unknown }) => value);
}

/**
 * Tries a property on random inputs, its findings first. Gives what it fails on, as small as it can be made, or `null`.
 */
export async function attempt(
  name: keyof typeof properties,
  options: { readonly runs: number; readonly seed?: number; readonly ms?: number },
): Promise<{ readonly value: unknown; readonly error: string; readonly seed: number } | null> {
  const { input, holds } = properties[name] as Property<unknown>;
  const details = await fc.check(
    fc.asyncProperty(input, async (value) => (await holds(value)) !== false),
    {
      numRuns: options.runs,
      examples: findingsOf(name).map((value) => [value]) as [unknown][],
      ...(options.seed === undefined ? {} : { seed: options.seed }),
      ...(options.ms === undefined ? {} : { interruptAfterTimeLimit: options.ms }),
    },
  );
  if (!details.failed || !details.counterexample) return null;
  const error = details.errorInstance instanceof Error ? (details.errorInstance.stack ?? '') : 'does not hold';
  return { value: details.counterexample[0], error, seed: details.seed };
}
