import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { libraries } from '../../../components/settings/about.tsx';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test('settings name every library that is shipped, with its licence', () => {
  const shipped = Object.keys(json('package.json').dependencies).sort();
  const licences = shipped.map((name) => [name, json(`node_modules/${name}/package.json`).license]);
  expect([...libraries].map((one) => [...one])).toEqual(licences);
});
