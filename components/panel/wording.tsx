import type { Span } from '../../lib/text/span.ts';
import { pick } from '../../lib/words/language.ts';
import { useLanguage, useWords } from '../language.tsx';
import type { Entry } from './entry.ts';
import { Statement } from './pair.tsx';
import type { ReadView } from './view.ts';

/** The article's words above the record's, with what differs marked in both; the record in the article's language. */
export function Wording({ entry, article }: { entry: Entry; article: ReadView['article'] }) {
  const w = useWords();
  const language = useLanguage();
  const { annotation, dossier } = entry;
  const record = pick(dossier.claim.statement, article.language);
  const own = pick(dossier.claim.statement, language);
  return (
    <>
      <dl class="diff">
        <dt>{w.item.article}</dt>
        <dd lang={article.language}>
          <Marked text={annotation.sentence.text} span={annotation.difference?.article ?? null} />
        </dd>
        <dt>{w.item.record}</dt>
        <dd lang={record.lang}>
          <Marked text={record.text} span={annotation.difference?.record ?? null} />
        </dd>
      </dl>
      <Statement claim={dossier.claim} speaker={dossier.speaker} words={own.text !== record.text} />
    </>
  );
}

function Marked({ text, span }: { text: string; span: Span | null }) {
  if (!span || span.end <= span.start) return text.trim();
  return (
    <>
      {text.slice(0, span.start).trimStart()}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end).trimEnd()}
    </>
  );
}
