import type { Rule } from './rule.ts';

/** What would turn a statement round stands for words of it, and in none of its wordings: a faithful retelling would be flagged. */
export const contraries: Rule = (pack, report) => {
  for (const { id: record, statement, paraphrases, contraries } of pack.claims) {
    for (const language of ['en', 'zh'] as const) {
      const stated = statement[language]?.toLowerCase() ?? '';
      const wordings = [stated, ...paraphrases[language].map((text) => text.toLowerCase())];
      for (const [of, phrases] of Object.entries(contraries[language])) {
        const field = `contraries.${language}.${of}`;
        if (!stated.includes(of.toLowerCase()))
          report({ record, field, problem: 'are not words of the statement', remedy: 'Copy them from it.' });
        for (const phrase of phrases) {
          const wording = wordings.find((text) => has(text, phrase.toLowerCase()));
          if (wording)
            report({
              record,
              field,
              problem: `“${phrase}” stands in a wording: ${wording}`,
              remedy: 'Remove the phrase, or make it longer.',
            });
        }
      }
    }
  }
};

/** English words whole. */
function has(text: string, phrase: string): boolean {
  if (!/^[a-z]/.test(phrase)) return text.includes(phrase);
  return ` ${text.replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `.includes(` ${phrase} `);
}
