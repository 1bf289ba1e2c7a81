export type Comparison = 'exactly' | 'at-least' | 'about' | 'at-most';

const BEFORE: readonly (readonly [Comparison, RegExp])[] = [
  [
    'at-most',
    /(?:\b(?:at most|up to|(?:no|not) more than|less than|fewer than|under|below|a maximum of|as (?:many|much) as)|至多|最多|多达|不(?:超过|多于|到|足|大于|高于)|低于|少于|小于|<|≤)(?: the)? ?$/iu,
  ],
  [
    'at-least',
    /(?:\b(?:at least|more than|over|above|exceed(?:s|ed|ing)?|upwards of|no(?:t)? less than|no fewer than|north of|beyond|a minimum of)|至少|起码|最少|超过|超|逾|不(?:少于|低于|下|小于)|高于|多于|大于|突破|>|≥)了?(?: the)? ?$/iu,
  ],
  [
    'about',
    /(?:\b(?:about|around|roughly|approximately|approx\.?|nearly|almost|close to|some|an estimated|something like|circa)|~|≈|大约|大概|大致|约(?:为)?|将近|接近|(?<!最)近|差不多|几乎|估计|左右) ?$/iu,
  ],
];
const AFTER: readonly (readonly [Comparison, RegExp])[] = [
  ['at-least', /^ ?(?:\+|or (?:more|higher)|plus\b|and (?:up|more)|以上|余|多[万亿美人用]?)/iu],
  ['at-most', /^ ?(?:or (?:less|fewer|lower)|以下|以内|之内)/iu],
  ['about', /^ ?(?:or so|左右|上下|-ish)/iu],
];

/** How the words around a quantity bound it: `at least`, 约, 以上. */
export function comparison(text: string, start: number, end: number, unit: string): Comparison {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 12);
  // `over four years` is how long, not how much.
  if ((unit === 'month' || unit === 's') && /\bover $/iu.test(before)) return 'exactly';
  for (const [word, pattern] of BEFORE) if (pattern.test(before)) return word;
  for (const [word, pattern] of AFTER) if (pattern.test(after)) return word;
  return 'exactly';
}
