import type { Language } from '../lib/text/article.ts';
import type { Span } from '../lib/text/span.ts';
import { pick } from '../lib/words/language.ts';
import type { Entry } from './entry.ts';
import { useWords } from './language.tsx';

/**
 * The article's words above the record's, with what differs marked in both. The record comes in the article's language,
 * so that the two can be compared. `article`: its language.
 */
export function Diff({ entry: { annotation, dossier }, article }: { entry: Entry; article: Language }) {
  const w = useWords();
  const record = pick(dossier.claim.statement, article);
  return (
    <dl class="diff">
      <dt>{w.item.article}</dt>
      <dd lang={article} dir="auto">
        <Marked text={annotation.sentence.text} span={annotation.difference?.article ?? null} />
      </dd>
      <dt>{w.item.record}</dt>
      <dd lang={record.lang}>
        <Marked text={record.text} span={annotation.difference?.record ?? null} />
      </dd>
    </dl>
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
