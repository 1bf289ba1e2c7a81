import type { Rule } from './rule.ts';

/** What would turn a statement round stands for words of it, and in none of its wordings: a faithful retelling would be flagged. */
export const contraries: Rule = (pack, report) => {
  for (const { id: record, statement, paraphrases, contraries } of pack.claims) {
    for (const language of ['en', 'zh'] as const) {
      const stated = statement[language]?.toLowerCase() ?? '';
      const wordings = [stated, ...paraphrases[language].map((text) => text.toLowerCase())];
      const apart = wordings.map(wordsApart);
      // One search in all of them tells that most phrases are in none.
      const [whole, wholeApart] = [wordings.join('\n'), apart.join('\n')];
      for (const [of, phrases] of Object.entries(contraries[language])) {
        const field = `contraries.${language}.${of}`;
        if (!stated.includes(of.toLowerCase()))
          report({ record, field, problem: 'are not words of the statement', remedy: 'Copy them from it.' });
        for (const phrase of phrases.map((text) => text.toLowerCase())) {
          // English words whole.
          const words = /^[a-z]/.test(phrase);
          if (words ? !wholeApart.includes(` ${phrase} `) : !whole.includes(phrase)) continue;
          const place = words
            ? apart.findIndex((text) => text.includes(` ${phrase} `))
            : wordings.findIndex((text) => text.includes(phrase));
          if (place >= 0)
            report({
              record,
              field,
              problem: `“${phrase}” stands in a wording: ${wordings[place]}`,
              remedy: 'Remove the phrase, or make it longer.',
            });
        }
      }
    }
  }
};

const wordsApart = (text: string) => ` ${text.replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `;
