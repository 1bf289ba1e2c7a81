import { drawnParent } from './flat.ts';

/** Whether what lies behind an element's text is dark, as far as colours tell. A picture behind it can't be measured: then the text's own colour tells. */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = drawnParent(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') break;
    const behind = lightness(backgroundColor);
    if (behind !== null) return behind < 0.45;
  }
  return (lightness(getComputedStyle(element).color) ?? 0) > 0.6;
}

/**
 * How light a computed colour looks, 0 to 1; null when it is more than half transparent or of a kind not known here.
 * sRGB by its luma, which is near enough to tell light from dark; Lab and its like by their L.
 */
export function lightness(color: string): number | null {
  const [, kind = '', list = ''] = /^([a-z]+)\((.*)\)$/.exec(color) ?? [];
  const [values = '', slash] = list.split('/');
  const space = kind === 'color' ? values.trim().split(/\s+/)[0] : '';
  const numbers = [...values.matchAll(/-?[\d.]+(?:e-?\d+)?%?/g)].map(([text]) => number(text));
  const alpha = slash ? number(slash.trim()) : (numbers[3] ?? 1);
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || third === undefined || alpha < 0.5) return null;
  const luma = 0.299 * first + 0.587 * second + 0.114 * third;
  if (kind.startsWith('rgb')) return luma / 255;
  if (kind === 'color' && space?.startsWith('srgb')) return luma;
  if (kind.startsWith('ok')) return first;
  return kind === 'lab' || kind === 'lch' ? first / 100 : null;
}

function number(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}
