import { keptName, type MarkTone, markName, openName } from './marks.ts';
import type { Stretch } from './ranges.ts';

export interface Mark {
  readonly tone: MarkTone;
  /** Whether it stands on a dark ground. */
  readonly dark: boolean;
  readonly stretches: readonly Stretch[];
}

/**
 * Paints marks by the CSS Custom Highlight API: the page's own nodes stay untouched.
 * Keeps no ranges that follow the page (each would cost at every change of it): a change means painting anew.
 */
export class Painter {
  readonly key: string;
  /** The registry is the page's too, and Firefox does not let us iterate it: what is ours is kept here. */
  #names: string[] = [];

  constructor(key: string) {
    this.key = key;
  }

  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void {
    const byName = new Map<string, Stretch[]>();
    for (const { tone, dark, stretches } of marks) {
      const name = markName(this.key, tone, dark);
      const there = byName.get(name);
      if (there) there.push(...stretches);
      else byName.set(name, [...stretches]);
    }
    for (const name of this.#names) if (!byName.has(name)) CSS.highlights.delete(name);
    for (const [name, stretches] of byName) CSS.highlights.set(name, highlight(stretches));
    this.#names = [...byName.keys()];
  }

  /** Tints the mark that is open; null tints none. */
  open(stretches: readonly Stretch[] | null): void {
    this.#tint(openName(this.key), stretches, -1);
  }

  /** Tints what the reader has kept. */
  keep(stretches: readonly Stretch[]): void {
    this.#tint(keptName(this.key), stretches.length > 0 ? stretches : null, -2);
  }

  clear(): void {
    this.paint([]);
    this.open(null);
    this.keep([]);
  }

  #tint(name: string, stretches: readonly Stretch[] | null, priority: number): void {
    CSS.highlights.delete(name);
    if (!stretches) return;
    const tint = highlight(stretches);
    tint.priority = priority;
    CSS.highlights.set(name, tint);
  }
}

function highlight(stretches: readonly Stretch[]): Highlight {
  const made = new Highlight();
  for (const { node, from, to } of stretches)
    made.add(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }));
  return made;
}
