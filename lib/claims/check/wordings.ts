import type { Claim } from '../record.ts';
import type { Rule } from './rule.ts';

const least = 8;

/** The matcher gets eight wordings a language, each of them once. */
export const wordings: Rule = (pack, report) => {
  const owner = new Map<string, string>();
  for (const claim of pack.claims) {
    const { id: record, paraphrases, nearMisses } = claim;
    for (const language of ['en', 'zh'] as const) {
      const field = `paraphrases.${language}`;
      const count = paraphrases[language].length;
      if (count < least) {
        report({
          record,
          field,
          problem: `has ${count} wordings`,
          remedy: `Write ${least - count} more, each as another outlet would.`,
        });
      }
      for (const [index, text] of paraphrases[language].entries()) {
        const other = owner.get(text);
        const where = other === record ? 'this record' : other;
        if (other)
          report({
            record,
            field: `${field}.${index}`,
            problem: `is also a wording of ${where}`,
            remedy: 'Remove or reword it.',
          });
        owner.set(text, record);
        if (nearMisses[language].includes(text)) {
          report({
            record,
            field: `${field}.${index}`,
            problem: 'is also a near miss',
            remedy: 'It can be only one of the two.',
          });
        }
      }
      for (const [index, text] of paraphrases[language].entries()) {
        if (looksLike(language, text)) continue;
        report({ record, field: `${field}.${index}`, problem: 'is in the other language', remedy: 'Move it.' });
      }
    }
  }
};

function looksLike(language: keyof Claim['paraphrases'], text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return language === 'zh' ? han > 0 : han <= 4;
}
