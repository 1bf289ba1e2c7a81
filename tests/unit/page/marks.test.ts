import { describe, expect, it } from 'vitest';
import type { Tone } from '../../../lib/claims/tone.ts';
import { isKey, type MarkTone, markName, markStyles, newKey, openName } from '../../../lib/page/marks.ts';
import { lightness } from '../../../lib/page/shade.ts';

const all: Record<Tone & MarkTone, true> = { record: true, changed: true, outcome: true, differs: true };
const tones = Object.keys(all) as MarkTone[];

describe('marks', () => {
  it('have names of their own, made anew each time', () => {
    const [key, other] = [newKey(), newKey()];
    expect(isKey(key)).toBe(true);
    expect(key).not.toBe(other);
    const names = [...tones.flatMap((tone) => [markName(key, tone, false), markName(key, tone, true)]), openName(key)];
    expect(new Set(names).size).toBe(9);
  });

  it('have a rule for every name, and never change the colour of text', () => {
    const key = newKey();
    const styles = markStyles(key, 'en', 'normal');
    for (const tone of tones)
      for (const dark of [false, true]) expect(styles).toContain(`(${markName(key, tone, dark)}){`);
    expect(styles).toContain(`(${openName(key)}){background-color`);
    expect(styles).not.toMatch(/[{;]color:/);
  });

  it('are other lines in 繁體, where wavy and solid ones mean something else', () => {
    expect(markStyles(newKey(), 'zh-Hant', 'normal')).not.toMatch(/wavy|solid/);
    expect(markStyles(newKey(), 'zh-Hans', 'normal')).toMatch(/wavy/);
  });

  it('stand out more or less, as was chosen', () => {
    const [quiet, normal, strong] = (['quiet', 'normal', 'strong'] as const).map((one) => markStyles('k', 'en', one));
    expect(normal).toContain('solid 1.5px #2f557f;');
    expect(quiet).toContain('solid 1.5px #2f557f99;');
    expect(strong).toContain('solid 3px #2f557f;');
  });

  it('refuse a key that could carry a style', () => {
    for (const key of ['', 'a'.repeat(15), `${'a'.repeat(15)}}`, 'A'.repeat(16)]) expect(isKey(key)).toBe(false);
  });
});

describe('lightness', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0.8)', 0],
    ['color(srgb 1 1 1)', 1],
    ['color(srgb 1 1 1 / 0.9)', 1],
    ['oklch(0.25 0.1 120)', 0.25],
    ['lab(80 0 0)', 0.8],
  ])('of %s is %f', (color, light) => {
    expect(lightness(color)).toBeCloseTo(light, 5);
  });

  it.each(['rgba(0, 0, 0, 0)', 'oklch(0.2 0 0 / 0.1)', 'color(srgb 0 0 0 / 40%)', 'transparent', ''])(
    'of %s can’t be told',
    (color) => expect(lightness(color)).toBeNull(),
  );
});
