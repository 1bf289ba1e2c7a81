import type { Note } from '../../lib/notebook/note.ts';
import type { Language } from '../../lib/text/article.ts';
import { formatDate, today } from '../../lib/words/date.ts';
import { pick } from '../../lib/words/language.ts';
import { notebookWords } from '../../lib/words/notebook/words.ts';
import { words } from '../../lib/words/words.ts';
import { verdictWord } from '../verdict.tsx';
import type { LinkedRecord } from './props.ts';

/** A note as plain text: passage and article, own words, the record with outcome and source. `day`: ISO date. */
export function copyText(note: Note, record: LinkedRecord | undefined, language: Language, day = today()): string {
  const w = words(language);
  const n = notebookWords(language);
  const date = (of: string | null) => of && formatDate(of, language);
  const line = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(w.comma);
  const { article, claim } = note;
  const blocks = [
    [`“${note.selector.exact}”`, line(article.title, article.site, date(article.published)), article.url],
    [note.text && `${n.open.note}${w.colon}${note.text}`],
  ];
  if (claim) {
    const statement = pick(record?.claim.statement ?? claim.statement, language).text;
    const source = record?.noted.source ?? claim.source;
    blocks.push([
      `${n.open.onRecord}${w.colon}${statement}`,
      line(record?.noted.speaker ?? claim.speaker, date(claim.saidOn)),
      record && `${w.item.outcome}${w.colon}${verdictWord(w, record.claim, day)}`,
      source && line(source.title, source.publisher, date(source.date), source.url),
      record?.noted.base ?? claim.base,
    ] as string[]);
  }
  return blocks
    .map((block) => block.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}
