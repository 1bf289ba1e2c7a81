import { expect, test } from 'vitest';
import { directions } from '../../../lib/match/fidelity/directions.ts';

const waysOf = (text: string) =>
  directions(text, []).map(({ axis, way, span }) => ({ axis, way, word: text.slice(span.start, span.end) }));
const words = (text: string) => waysOf(text).map(({ word }) => word);

test('how far something goes is no number of things', () => {
  expect(words('渡轮比去年改善了很多,大家也这么说')).not.toContain('很多');
  expect(words('码头比去年干净很多。')).not.toContain('很多');
  expect(words('很多渡轮停在码头。')).toContain('很多');
});

test('what gets cheaper costs less', () => {
  const [falling] = waysOf('过路费下降');
  expect(waysOf('过路费便宜了').filter(({ axis }) => axis === falling?.axis)).toEqual([{ ...falling, word: '便宜' }]);
});
