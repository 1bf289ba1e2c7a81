import { isHan } from '../text/characters.ts';

/** Length of a text in Chinese characters: three Latin letters say about as much as one. */
export function letterWeight(text: string): number {
  let han = 0;
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) han++;
  return han + (text.length - han) / 3;
}

/** The beginning of a text, so long that it weighs `weight`. */
export function headOf(text: string, weight: number): string {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    if (sum >= weight) return text.slice(0, at);
    sum += isHan(text.charCodeAt(at)) ? 1 : 1 / 3;
  }
  return text;
}
