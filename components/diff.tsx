import type { Language } from '../lib/text/article.ts';
import type { Span } from '../lib/text/span.ts';
import type { Entry } from './entry.ts';
import { useLanguage, useWords } from './language.tsx';
import { recordBeside } from './wording.ts';

/** The article's words above the record's, with what differs marked in both. `article`: its language. */
export function Diff({ entry, article }: { entry: Entry; article: Language }) {
  const w = useWords();
  const { sentence, difference } = entry.annotation;
  const record = recordBeside(entry, article, useLanguage());
  return (
    <dl class="diff">
      <dt>{w.item.article}</dt>
      <dd lang={article} dir="auto">
        <Marked text={sentence.text} span={difference?.article ?? null} />
      </dd>
      <dt>{w.item.record}</dt>
      <dd lang={record.lang}>
        <Marked text={record.text} span={record.span} />
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
