import type { Span } from '../../text/span.ts';

/** The words of a text that say how sure something is: the first of each kind. */
export interface Certainty {
  /** Someone promises or confirms. */
  readonly promise: Span | null;
  /** It is called certain. */
  readonly certain: Span | null;
  /** A guess, a hope, a possibility. */
  readonly weak: Span | null;
  /** The same of the verb itself: 可能会, might. */
  readonly might: Span | null;
  /** It is said to come, neither way. */
  readonly plain: Span | null;
}

const patterns: Readonly<Record<keyof Certainty, readonly RegExp[]>> = {
  promise: [
    /\b(?:promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|vow(?:s|ed)?|guarantee[sd]?|confirm(?:s|ed)?|commit(?:s|ted) to|assur(?:es|ed)|insist(?:s|ed))\b/i,
    /(?<!不|没有?|未|无法|难以)(?:承诺|保证|确认|断言|打包票|宣布)/,
  ],
  certain: [
    /\b(?:definitely|certainly|undoubtedly|inevitably|without doubt|for sure|is sure to|are sure to|guaranteed to)\b/i,
    /一定(?!程度|的)|必将|必定|必然|肯定(?!了)|绝对会|毫无疑问|无疑/,
  ],
  weak: [
    /\b(?:may(?! \d)|might|could|perhaps|maybe|possibly|probably|likely|guess(?:es|ed)?|hop(?:es?|ed|ing)|suspects?|seems?|not sure|unsure|speculat\w+)\b/i,
    /(?<!不)可能|也许|或许|大概|恐怕|说不定|未必|猜测?|希望|有望|估计|怀疑|似乎|不确定|想必/,
  ],
  might: [/\b(?:might|may(?! \d))\b/i, /(?:可能|也许|或许|大概|说不定)(?:就|也|还|都)?[会将能]/],
  plain: [
    /\b(?:will|going to|expects?|expected|predicts?|predicted|plans?|bets?|believes?|thinks?)\b|'ll\b/i,
    /将|会(?!议|谈|面|见|员|长|计)|预计|预期|预测|打算|计划|认为|相信/,
  ],
};

export function certaintyOf(folded: string): Certainty {
  const first = (kind: keyof Certainty): Span | null => {
    let found: Span | null = null;
    for (const pattern of patterns[kind]) {
      const match = pattern.exec(folded);
      if (match && (!found || match.index < found.start))
        found = { start: match.index, end: match.index + match[0].length };
    }
    return found;
  };
  return {
    promise: first('promise'),
    certain: first('certain'),
    weak: first('weak'),
    might: first('might'),
    plain: first('plain'),
  };
}
