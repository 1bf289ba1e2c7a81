import type { Pattern } from './patterns.ts';

/** What text is full of, beside the characters that a pattern itself names. */
const common = [
  ' ',
  'a',
  '1',
  '1,',
  '1.',
  ', ',
  'a ',
  'A',
  '一',
  '百',
  '1亿',
  '「',
  '(',
  '(a',
  '"',
  '-',
  '\n',
  'http://a',
  'a.',
  '不',
];

/** Texts of about `length` characters that repeat one thing that the pattern looks for, and then end otherwise. */
export function pumped({ source }: Pattern, length: number): string[] {
  const named = new Set(source.match(/[\p{L}\p{N}]+|[^\\[\](){}|?*+^$.]/gu) ?? []);
  const units = new Set([
    ...common,
    ...named,
    ...[...named].slice(0, 12).flatMap((one) => [`${one} `, `${one}1`, `1${one}`]),
  ]);
  return [...units].map((unit) => `${unit.repeat(Math.ceil(length / unit.length))}\u0000`);
}

/** ms that the pattern takes for all its matches in a text. */
export function timeOf({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, flags.includes('g') || flags.includes('y') ? flags : `${flags}g`);
  const start = performance.now();
  text.replace(pattern, '');
  return performance.now() - start;
}
