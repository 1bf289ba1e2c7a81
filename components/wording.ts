import type { Language } from '../lib/text/article.ts';
import type { Span } from '../lib/text/span.ts';
import { pick, type Shown } from '../lib/words/language.ts';
import type { Entry } from './entry.ts';

/** The record's words beside the article's. */
export interface Wording extends Shown {
  /** Which of them differ. */
  readonly span: Span | null;
}

/**
 * The record in the language of the article's sentence, so that the two can be compared: in the reader's own script where they
 * share the language.
 */
export function recordBeside({ annotation, dossier }: Entry, article: Language, reader: Language): Wording {
  const { statement } = dossier.claim;
  const { sentence, difference } = annotation;
  // The matcher goes by the sentence, and has the record in English and in Simplified Chinese.
  const isChinese = hasChinese(sentence.text);
  const compared = pick(statement, isChinese ? 'zh-Hans' : 'en');
  const language = article === 'en' ? 'zh-Hans' : article;
  const shown = isChinese ? pick(statement, reader === 'en' ? language : reader) : compared;
  return { ...shown, span: difference && spanIn(compared.text, shown.text, difference.record) };
}

/** At least as many Chinese characters as Latin words, as `languageOf` of lib/text has it. */
function hasChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 && han >= (text.match(/[A-Za-z]+/g)?.length ?? 0);
}

/** The record in the reader's language, where the one beside the article is in another; else null. */
export function translated(entry: Entry, article: Language, reader: Language): Shown | null {
  const own = pick(entry.dossier.claim.statement, reader);
  return own.text === recordBeside(entry, article, reader).text ? null : own;
}

/**
 * Where the words of a span stand in another spelling of the text, by the alignment of least edits: the two scripts of Chinese
 * part in single characters, and now and then in a word of another length. Takes time and room as the product of the lengths.
 */
export function spanIn(from: string, to: string, { start, end }: Span): Span {
  if (from === to) return { start, end };
  const width = to.length + 1;
  // Edits that are needed from here to both ends.
  const edits = new Uint16Array((from.length + 1) * width);
  const at = (i: number, j: number) => edits[i * width + j] ?? 0;
  for (let i = from.length; i >= 0; i--)
    for (let j = to.length; j >= 0; j--) {
      const [rows, columns] = [from.length - i, to.length - j];
      edits[i * width + j] =
        rows === 0 || columns === 0
          ? rows + columns
          : Math.min(at(i + 1, j + 1) + Number(from[i] !== to[j]), 1 + Math.min(at(i + 1, j), at(i, j + 1)));
    }
  // Where each character begins; what has come in between belongs to the word that was changed.
  const places = [0];
  for (let i = 0, j = 0, changed = false; i < from.length; ) {
    const isSame = from[i] === to[j];
    if (j < to.length && at(i, j) === at(i + 1, j + 1) + Number(!isSame)) {
      changed = !isSame;
      places[++i] = ++j;
    } else if (at(i, j) === 1 + at(i + 1, j)) {
      changed = true;
      places[++i] = j;
    } else {
      j++;
      if (changed) places[i] = j;
    }
  }
  places[from.length] = to.length;
  const found = { start: places[start] ?? to.length, end: places[end] ?? to.length };
  return found.start < found.end || start === end ? found : { ...found, start: Math.max(0, found.end - 1) };
}
