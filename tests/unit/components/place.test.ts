import { describe, expect, test } from 'vitest';
import { place } from '../../../components/card/place.ts';

const window = { width: 1000, height: 800 };
const card = { width: 320, height: 200 };
const line = (left: number, top: number) => ({ left, right: left + 200, top, bottom: top + 20 });

test('the card stands below the sentence, from where its first line starts', () => {
  expect(place([line(300, 100), line(40, 120)], card, window)).toEqual({
    left: 300,
    top: 148,
    width: 320,
    height: 200,
  });
});
test('above it where there is no room below', () => {
  expect(place([line(300, 700)], card, window)).toEqual({ left: 300, top: 492, width: 320, height: 200 });
});
test('inside the window at either side', () => {
  expect(place([line(900, 100)], card, window)?.left).toBe(672);
  expect(place([line(-50, 100)], card, window)?.left).toBe(8);
  expect(place([line(900, 100)], card, { width: 300, height: 800 })?.left).toBe(8);
});
test('shorter, not over the sentence, where neither side has room', () => {
  const low = { width: 400, height: 300 };
  const lines = [line(0, 150), line(0, 170)];
  expect(place(lines, card, low)).toEqual({ left: 8, top: 8, width: 320, height: 134 });
  expect(place([line(0, 100)], card, low)).toEqual({ left: 8, top: 128, width: 320, height: 164 });
});
test('at its side, where it is whole there alone', () => {
  const low = { width: 1000, height: 300 };
  expect(place([line(0, 150)], card, low)).toEqual({ left: 208, top: 92, width: 320, height: 200 });
  expect(place([line(700, 150)], card, low)).toEqual({ left: 372, top: 92, width: 320, height: 200 });
});
test('at its side, narrower, where a sentence in a narrow column fills the window', () => {
  const column = Array.from({ length: 40 }, (_, at) => ({ left: 10, right: 100, top: at * 20, bottom: at * 20 + 20 }));
  expect(place(column, card, { width: 420, height: 800 })).toEqual({ left: 108, top: 8, width: 304, height: 200 });
  expect(place(column, card, { width: 330, height: 800 })).toBeNull();
});
test('with what is in the window of a sentence that runs out of it', () => {
  expect(place([line(0, -30), line(0, -10), line(0, 20)], card, window)?.top).toBe(48);
  expect(place([line(0, 500), line(0, 790), line(0, 820)], card, window)?.top).toBe(292);
});
test('nowhere, when the sentence has left the window or fills it', () => {
  expect(place([line(0, -40)], card, window)).toBeNull();
  expect(place([], card, window)).toBeNull();
  expect(place([line(0, 40), line(0, 130)], card, { width: 400, height: 200 })).toBeNull();
});

describe('of a sentence in a passage', () => {
  const clear = (lines: ReturnType<typeof line>[], rest: ReturnType<typeof line>[], size = window) => {
    const spot = place(lines, card, size, rest);
    if (!spot) throw new Error('no place');
    const meets = (of: ReturnType<typeof line>) =>
      of.top < spot.top + spot.height &&
      of.bottom > spot.top &&
      of.left < spot.left + spot.width &&
      of.right > spot.left;
    expect([...lines, ...rest].filter(meets)).toEqual([]);
    return spot;
  };
  const [one, two, three] = [line(300, 300), line(300, 320), line(300, 340)] as const;

  test('the first has the card above, where the others are below', () => {
    expect(clear([one], [two, three]).top).toBe(92);
  });
  test('the last has it below', () => {
    expect(clear([three], [one, two]).top).toBe(368);
  });
  test('one in the middle has it beyond the nearer end', () => {
    expect(clear([two], [line(300, 280), one, three]).top).toBe(368);
  });
  test('one with no room above has it below the passage', () => {
    expect(clear([line(300, 100)], [line(300, 120), line(300, 140)]).top).toBe(168);
  });
  test('others that stand far off, or to the side, leave it where it would be', () => {
    expect(clear([one], [line(300, 600)]).top).toBe(328);
    expect(clear([one], [line(700, 320)]).top).toBe(328);
  });
  test('beside the passage, where there alone it is whole', () => {
    expect(clear([line(0, 150)], [line(0, 170)], { width: 1000, height: 300 }).left).toBe(208);
  });
  test('where there is no room that clears them all, it covers the others, never the sentence itself', () => {
    const low = { width: 400, height: 360 };
    const spot = place([line(0, 100)], card, low, [line(0, 120), line(0, 140), line(0, 160)]);
    expect(spot).toEqual({ left: 8, top: 128, width: 320, height: 200 });
  });
});
