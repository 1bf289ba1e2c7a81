import type { View } from '../../components/panel/view.ts';
import { dossier } from '../../lib/claims/dossier.ts';
import { knownOf, tie } from '../../lib/claims/known.ts';
import type { Pack } from '../../lib/claims/record.ts';
import type { Language } from '../../lib/text/article.ts';
import { pick } from '../../lib/words/language.ts';
import { articleIn } from './article.ts';

/** Every eighteenth record of the shipped base, as if an article repeated its statement: to see real lengths. */
export async function real(language: Language): Promise<View> {
  const pack = (await (await fetch('/base.json')).json()) as Pack;
  const known = knownOf(pack);
  const some = tie(pack).filter((_, index) => index % 18 === 7);
  return {
    state: 'read',
    article: articleIn(language),
    sentences: some.length,
    whole: true,
    until: pack.asOf,
    entries: some.map(({ claim, standing }, block) => {
      const { text } = pick(claim.statement, language);
      const sentence = { block, start: 0, end: text.length, text };
      const match = {
        claim: claim.id,
        score: 0.9,
        sure: true,
        why: [],
        fidelity: 'faithful' as const,
        difference: null,
      };
      return {
        annotation: { ...match, id: `r${block}`, sentence, standing, tone: standing },
        dossier: dossier(claim, known),
      };
    }),
  };
}
