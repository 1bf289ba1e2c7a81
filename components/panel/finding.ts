import { compareDates } from '../../lib/claims/date.ts';
import { changes } from '../../lib/claims/dossier.ts';
import type { Language } from '../../lib/text/article.ts';
import { formatDate } from '../../lib/words/date.ts';
import { pick, type Shown, sameLanguage } from '../../lib/words/language.ts';
import type { Words } from '../../lib/words/words.ts';
import { dimensionOf, type Entry } from '../entry.ts';
import { brief, storyOf } from '../story.ts';
import { recordBeside } from '../wording.ts';

/** The point of an item in one plain line, or `outcome` where the verdict says it best. */
export function finding(
  { annotation, dossier }: Entry,
  articleLanguage: Language,
  language: Language,
  w: Words,
): Shown | 'outcome' {
  const own = (text: string): Shown => ({ text, lang: language });
  const dimension = dimensionOf(annotation);
  if (annotation.tone === 'differs' && dimension) {
    const { difference, sentence } = annotation;
    const record = recordBeside({ annotation, dossier }, articleLanguage, language);
    // Words of another language inside the line would be read out wrongly: then the dimension alone.
    if (!difference || !record.span || !sameLanguage(record.lang, language))
      return own(`${w.difference[dimension]}${w.stop}`);
    const slice = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);
    return own(
      w.differs(w.difference[dimension], slice(sentence.text, difference.article), slice(record.text, record.span)),
    );
  }
  const [change] = changes(dossier);
  if (annotation.tone === 'changed' && change) {
    const what = pick(brief(change.other, storyOf(dossier)), language);
    return { text: w.finding[change.when](formatDate(change.other.saidOn, language), what.text), lang: what.lang };
  }
  if (dossier.claim.outcome) return 'outcome';
  const repeats = dossier.ties.filter(({ type }) => type === 'reaffirms').map(({ other }) => other.saidOn);
  const days = [...new Set(repeats)].sort(compareDates).map((day) => formatDate(day, language));
  if (days.length > 0) return own(w.finding.repeated(days));
  const occasion = pick(dossier.claim.occasion, language);
  return own(w.finding.said(formatDate(dossier.claim.saidOn, language), occasion.text));
}
