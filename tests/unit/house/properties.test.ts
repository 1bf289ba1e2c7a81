import { expect, test } from 'vitest';
import { properties } from '../../../scripts/fuzz/properties.ts';
import { attempt } from '../../../scripts/fuzz/run.ts';

test.each(Object.keys(properties))(
  '%s',
  async (name) => {
    expect(await attempt(name, 60, 11)).toBe(null);
  },
  60_000,
);
