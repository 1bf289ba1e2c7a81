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

/**
 * Where the card stands: below the sentence, starting where its first line starts; above where there is no room below.
 * Never over the sentence. Where neither has room, it takes the larger side and `height` is what is left to it.
 * @param lines the sentence's lines, first to last
 */
export function place(lines: readonly Box[], card: Size, window: Size): { left: number; top: number; height: number } {
  const first = lines[0];
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const left = Math.max(gap, Math.min(first?.left ?? gap, window.width - card.width - gap));
  const below = window.height - bottom - 2 * gap;
  const above = top - 2 * gap;
  if (card.height <= below || below >= above) {
    return { left, top: bottom + gap, height: Math.min(card.height, below) };
  }
  const height = Math.min(card.height, above);
  return { left, top: top - gap - height, height };
}
