/** The one kind of news a sentence carries; the order is the order of precedence on the page. */
export const tones = ['differs', 'changed', 'outcome', 'record'] as const;
export type Tone = (typeof tones)[number];
