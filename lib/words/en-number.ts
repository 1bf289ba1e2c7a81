const numerals = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count in words up to twelve. */
export const number = (n: number): string => numerals[n] ?? String(n);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
