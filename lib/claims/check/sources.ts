import type { Rule } from './rule.ts';
import { isHan, sharedRun, tokens } from './tokens.ts';

/** A locator finds the place and is no quotation. */
const mostWords = 12;
const mostHan = 24;

/** As long a run as this is no longer our own wording. */
const copiedWords = 8;
const copiedHan = 14;

/** Locators are short; our wordings don't repeat them. */
export const sources: Rule = (pack, report) => {
  for (const { id: record, sources, statement, paraphrases } of pack.claims) {
    const wordings = [
      ...(['en', 'zh'] as const).map((language) => ({
        field: `statement.${language}`,
        text: statement[language] ?? '',
      })),
      ...(['en', 'zh'] as const).flatMap((language) =>
        paraphrases[language].map((text, index) => ({ field: `paraphrases.${language}.${index}`, text })),
      ),
    ].map(({ field, text }) => ({ field, text: tokens(text) }));
    for (const [index, { locator }] of sources.entries()) {
      if (!locator) continue;
      const place = tokens(locator);
      const han = place.filter(isHan).length;
      const words = locator.replace(/\p{Script=Han}/gu, ' ').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
      if (han > mostHan || words > mostWords) {
        const problem = `has ${han > mostHan ? `${han} characters` : `${words} words`}`;
        const remedy = `Keep at most ${mostWords} words or ${mostHan} Chinese characters: just enough to find the place.`;
        report({ record, field: `sources.${index}.locator`, problem, remedy });
      }
      const copied = han > 0 ? copiedHan : copiedWords;
      if (place.length < copied) continue;
      for (const { field, text } of wordings) {
        if (sharedRun(text, place) < copied) continue;
        report({
          record,
          field,
          problem: `repeats the source word for word (“${locator}”)`,
          remedy: 'Say it in other words.',
        });
      }
    }
  }
};
