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
/** A card that would be lower than this is of no use. */
const least = 96;

/**
 * Where the card stands: below the sentence, starting where its first line starts; above where there is no room below.
 * Never over the sentence, as far as that is in the window. Where neither has room, it takes the larger side and `height`
 * is what is left to it. Null where that is too little, or where nothing of the sentence is in the window.
 * @param lines the sentence's lines, first to last
 */
export function place(
  lines: readonly Box[],
  card: Size,
  window: Size,
): { left: number; top: number; height: number } | null {
  const seen = lines.filter(({ top, bottom }) => bottom > 0 && top < window.height);
  const first = seen[0];
  if (!first) return null;
  const top = Math.max(0, Math.min(...seen.map((line) => line.top)));
  const bottom = Math.min(window.height, Math.max(...seen.map((line) => line.bottom)));
  const left = Math.max(gap, Math.min(first.left, window.width - card.width - gap));
  const below = window.height - bottom - 2 * gap;
  const above = top - 2 * gap;
  if (Math.max(below, above) < Math.min(least, card.height)) return null;
  if (card.height <= below || below >= above) {
    return { left, top: bottom + gap, height: Math.min(card.height, below) };
  }
  const height = Math.min(card.height, above);
  return { left, top: top - gap - height, height };
}
