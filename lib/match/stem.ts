/** English words that carry no content of a claim. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the of to in on at by for with from as and or nor but is are was were be been being am it its this that these those there
  here has have had having will would can could may might shall should do does did doing done i my me we our us you your he his him she
  her they their them who which what when where how why if so than then also too very just more most much many some any all about into
  over under up out off said says say saying told tells according added adds noted notes wrote asked one ones`.split(
    /\s+/,
  ),
);

/** A word in small letters without what is only joined to it: it's, users', don't. */
export const bareOf = (written: string): string => written.toLowerCase().replace(/'(?:s|re|ve|ll|d|m|t)?$|n't$/, '');

/**
 * A light English stemmer: plural, -ing, -ed, -ly and a few endings of nouns. It only has to bring forms of a word
 * together; what it makes need not be a word.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let base = word;
  if (base.endsWith('ies') && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (base.endsWith('sses')) base = base.slice(0, -2);
  else if (/[^aeious]s$/.test(base) || /[^s]es$/.test(base)) base = base.slice(0, -1);
  for (const ending of [
    'fulness',
    'ization',
    'ations',
    'ation',
    'ments',
    'ment',
    'ness',
    'edly',
    'ingly',
    'ing',
    'ed',
    'ly',
  ]) {
    if (!base.endsWith(ending)) continue;
    const rest = base.slice(0, -ending.length);
    if (rest.length >= 3 && /[aeiouy]/.test(rest)) {
      base = rest.replace(/([^aeiouls])\1$/, '$1');
      break;
    }
  }
  return base.length > 3 ? base.replace(/e$/, '').replace(/i$/, 'y') : base;
}
