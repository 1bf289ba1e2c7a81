import type { Evidence, Source } from '../../lib/claims/record.ts';
import type { Language } from '../../lib/text/article.ts';
import { formatDate, today } from '../../lib/words/date.ts';
import { pick } from '../../lib/words/language.ts';
import { words } from '../../lib/words/words.ts';
import type { Entry } from '../entry.ts';
import { pairOf } from '../story.ts';
import { verdictWord } from '../verdict.tsx';
import type { ReadView } from './view.ts';

/** An item as plain text: the sentence and where it stands, the record, what it is set against, the outcome, each with sources. */
export function copyText({ annotation, dossier }: Entry, article: ReadView['article'], language: Language): string {
  const w = words(language);
  const date = (of: string | null) => (of ? formatDate(of, language) : null);
  const line = (...parts: (string | null)[]) => parts.filter(Boolean).join(w.comma);
  const source = (of: Source | Evidence) =>
    `- ${line(of.title, of.publisher, date(of.date))}${of.url ? ` <${of.url}>` : ''}`;
  const { claim, speaker } = dossier;
  const statement = (of: typeof claim) => [
    line(
      date(of.saidOn),
      speaker && of === claim ? pick(speaker.name, language).text : null,
      pick(of.occasion, language).text,
    ),
    pick(of.statement, language).text,
    ...of.sources.map(source),
  ];
  const pair = pairOf(dossier);
  const { outcome } = claim;
  const blocks = [
    [
      `${w.item.article}${w.colon}${annotation.sentence.text.trim()}`,
      line(article.title, article.site, date(article.published)),
      article.url,
    ],
    [`${w.item.record}${w.colon}${statement(claim).join('\n')}`],
    pair
      ? [`${w.relation[pair.type]}${w.colon}${statement(pair.other).join('\n')}`, pick(pair.note, language).text]
      : [],
    outcome
      ? [
          `${w.item.outcome}${w.colon}${line(verdictWord(w, claim, today()), outcome.asOf && w.verdict.asOf(formatDate(outcome.asOf, language)))}`,
          outcome.note && pick(outcome.note, language).text,
          ...outcome.evidence.map(source),
        ]
      : [],
    [w.item.ourWords],
  ];
  return blocks
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}
