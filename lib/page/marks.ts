import type { Language } from '../text/article.ts';

/** How marks look, and under which names the page's highlight registry knows them. */

const tones = ['record', 'changed', 'outcome', 'differs'] as const;
export type MarkTone = (typeof tones)[number];

/** Colours of the design's tokens, as literals: the page's theme decides between them, not the system's. */
const colours: Record<MarkTone, { day: string; night: string }> = {
  record: { day: '#2f557f', night: '#94b8dd' },
  changed: { day: '#7b4b04', night: '#dbaa62' },
  outcome: { day: '#1d6049', night: '#84c2a7' },
  differs: { day: '#8a2f55', night: '#e29bb8' },
};

/** How plainly marks stand out: how thick their lines are, beside 1, and how much of their colour shows. */
const looks = {
  quiet: { thickness: 1, opacity: 0.6 },
  normal: { thickness: 1, opacity: 1 },
  strong: { thickness: 2, opacity: 1 },
} as const;
export type MarkStrength = keyof typeof looks;

interface Line {
  readonly style: 'solid' | 'dashed' | 'double' | 'wavy' | 'dotted';
  /** CSS px. */
  readonly width: number;
}

const lines: Record<MarkTone, Line> = {
  record: { style: 'solid', width: 1.5 },
  changed: { style: 'dashed', width: 1.5 },
  outcome: { style: 'double', width: 1 },
  differs: { style: 'wavy', width: 1 },
};

/** In 繁體 a wavy line means a book's title and a solid one a name: other lines there. */
const traditionalLines: Record<MarkTone, Line> = {
  ...lines,
  record: { style: 'dotted', width: 1 },
  differs: { style: 'dotted', width: 3 },
};

/** A key is made anew for each page, so that no page can know our names beforehand. */
export function newKey(): string {
  const letters = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(letters, (value) => String.fromCharCode(97 + (value % 26))).join('');
}

export function isKey(text: string): boolean {
  return /^[a-z]{16}$/.test(text);
}

/** The registry's name for the marks of a tone on a light or a dark ground. It says nothing to whoever reads the registry. */
export function markName(key: string, tone: MarkTone, dark: boolean): string {
  return `${key}${2 * tones.indexOf(tone) + Number(dark)}`;
}

/** The registry's name for the one mark that is open. */
export function openName(key: string): string {
  return `${key}${2 * tones.length}`;
}

/** The registry's name for passages that the reader has kept. */
export function keptName(key: string): string {
  return `${key}${2 * tones.length + 1}`;
}

/**
 * The style sheet for a page's marks: underlines only, so that the page's colours stay; a tint for the open one
 * and one for what the reader has kept.
 * Chrome paints the tint only from a sheet of author origin. Under Chinese a line that skips strokes would look broken.
 */
export function markStyles(key: string, language: Language, strength: MarkStrength): string {
  const { thickness, opacity } = looks[strength];
  const alpha = opacity < 1 ? Math.round(255 * opacity).toString(16) : '';
  const line = language === 'zh-Hant' ? traditionalLines : lines;
  const common = `text-underline-offset:.25em;text-decoration-skip-ink:${language === 'en' ? 'auto' : 'none'}`;
  const rules = tones.flatMap((tone) =>
    [false, true].map((dark) => {
      const { style, width } = line[tone];
      const colour = `${colours[tone][dark ? 'night' : 'day']}${alpha}`;
      const underline = `text-decoration:underline ${style} ${width * thickness}px ${colour}`;
      return `::highlight(${markName(key, tone, dark)}){${underline};${common}}`;
    }),
  );
  return [
    ...rules,
    `::highlight(${keptName(key)}){background-color:#c8963e3d}`,
    `::highlight(${openName(key)}){background-color:#8a857633}`,
  ].join('\n');
}
