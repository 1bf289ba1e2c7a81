import type { Language } from '../../text/article.ts';
import type { Note, NotedClaim } from '../note.ts';

/** The words that stand in exported files, in the reader's language. */
export interface Labels {
  readonly language: Language;
  readonly notes: string;
  readonly source: string;
  readonly author: string;
  readonly published: string;
  readonly saved: string;
  readonly note: string;
  readonly onRecord: string;
  readonly outcome: string;
  readonly whenSaved: string;
  readonly asOf: string;
  readonly base: string;
  readonly untitled: string;
  readonly tones: Readonly<Record<NonNullable<Note['tone']> | 'own', string>>;
  readonly verdicts: Readonly<Record<NonNullable<NotedClaim['verdict']> | 'none', string>>;
}

/** What a file is made from. */
export interface Selection {
  readonly notes: readonly Note[];
  /** Each linked claim as the record has it now, by id. */
  readonly claims: ReadonlyMap<string, NotedClaim>;
  readonly labels: Labels;
  readonly made: Date;
}

/** A claim's statement in the reader's language, or in one that it exists in. */
export function statementOf(claim: NotedClaim, language: Language): string {
  const { en, zh, zhHant } = claim.statement;
  const order = language === 'en' ? [en, zh, zhHant] : language === 'zh-Hans' ? [zh, zhHant, en] : [zhHant, zh, en];
  return order.find((statement) => statement) ?? '';
}

/** “Came true, as of 2026-11-01”. */
export function outcomeOf({ verdict, asOf }: NotedClaim, labels: Labels): string {
  const word = labels.verdicts[verdict ?? 'none'];
  return asOf ? `${word} (${labels.asOf} ${asOf})` : word;
}

/** Notes by article, both in the order in which they were first kept. */
export function byArticle(notes: readonly Note[]): Note[][] {
  const articles = new Map<string, Note[]>();
  for (const note of [...notes].sort((a, b) => (a.created < b.created ? -1 : 1))) {
    const same = articles.get(note.article.key);
    if (same) same.push(note);
    else articles.set(note.article.key, [note]);
  }
  return [...articles.values()];
}
