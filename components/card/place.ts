/** A rectangle of the window, in CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between sentence and card, and between card and window. */
const gap = 8;
/** A card that would be lower, or narrower, than this is of no use. */
const least = { height: 96, width: 224 };

/**
 * Where the card stands: below the sentence, starting where its first line starts; above where there is no room below;
 * beside it where neither holds the card whole, as with long sentences in narrow columns. Never over the sentence, as far
 * as that is in the window; nor over the rest of its passage, where the card is whole beyond that. `width` and `height` are
 * what there is room for. Null where that is too little, or where nothing of the sentence is in the window.
 * @param lines the sentence's lines, first to last
 * @param rest lines of the other sentences of its passage
 */
export function place(
  lines: readonly Box[],
  card: Size,
  window: Size,
  rest: readonly Box[] = [],
): ({ readonly left: number; readonly top: number } & Size) | null {
  const isSeen = ({ top, bottom }: Box) => bottom > 0 && top < window.height;
  const seen = lines.filter(isSeen);
  const first = seen[0];
  if (!first) return null;
  const left = Math.max(gap, Math.min(first.left, window.width - card.width - gap));
  const own = extent(seen, window);
  const others = rest.filter(isSeen);
  const clear = others.length > 0 && clearOf([...seen, ...others], own, left, card, window);
  if (clear) return clear;
  const { top, bottom } = own;
  const below = window.height - bottom - 2 * gap;
  const above = top - 2 * gap;
  const isWhole = card.height <= Math.max(below, above);
  const beside = besideOf(seen, card, window);
  if (!isWhole && beside && beside.width === card.width && beside.height === card.height) return beside;
  if (Math.max(below, above) < Math.min(least.height, card.height)) return beside;
  const { width } = card;
  if (card.height <= below || (below >= above && !isWhole))
    return { left, top: bottom + gap, width, height: Math.min(card.height, below) };
  const height = Math.min(card.height, above);
  return { left, top: top - gap - height, width, height };
}

/** Where the card is whole and over no line of the passage, as near to the sentence as can be; null where it can't. */
function clearOf(passage: readonly Box[], own: Extent, left: number, card: Size, window: Size) {
  const all = extent(passage, window);
  const tops = [own.bottom + gap, own.top - gap - card.height, all.bottom + gap, all.top - gap - card.height];
  const spots = tops.map((top) => ({ left, top, ...card }));
  const distance = ({ top }: { top: number }) => Math.max(top - own.bottom, own.top - top - card.height);
  const [nearest] = spots
    .filter(({ top }) => top >= gap && top + card.height <= window.height - gap)
    .filter((spot) => !passage.some((line) => overlap(line, spot)))
    .sort((a, b) => distance(a) - distance(b));
  if (nearest) return nearest;
  const beside = besideOf(passage, card, window);
  return beside?.width === card.width && beside.height === card.height ? beside : null;
}

const overlap = (line: Box, { left, top, width, height }: { left: number; top: number } & Size) =>
  line.left < left + width && line.right > left && line.top < top + height && line.bottom > top;

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** From the first line to the last, as far as they are in the window. */
function extent(lines: readonly Box[], window: Size): Extent {
  return {
    top: Math.max(0, Math.min(...lines.map((line) => line.top))),
    bottom: Math.min(window.height, Math.max(...lines.map((line) => line.bottom))),
  };
}

/** On the side with more room, as high as its first line where it can; null where there is too little room. */
function besideOf(seen: readonly Box[], card: Size, window: Size) {
  const [from, to] = [Math.min(...seen.map((line) => line.left)), Math.max(...seen.map((line) => line.right))];
  const room = { left: from - 2 * gap, right: window.width - to - 2 * gap };
  const width = Math.min(card.width, Math.max(room.left, room.right));
  const height = Math.min(card.height, window.height - 2 * gap);
  if (width < Math.min(least.width, card.width) || height < Math.min(least.height, card.height)) return null;
  const top = Math.min(...seen.map((line) => line.top));
  return {
    left: room.right >= room.left ? to + gap : from - gap - width,
    top: Math.max(gap, Math.min(top, window.height - gap - height)),
    width,
    height,
  };
}
