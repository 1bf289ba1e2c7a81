import { useState } from 'preact/hooks';
import type { Claim } from '../../lib/claims/record.ts';
import { pick } from '../../lib/words/language.ts';
import { useLanguage, useWords } from '../language.tsx';
import type { Copy } from './one-claim.tsx';

/** A report of an error, filled in as far as we can, to be copied: nothing is sent. */
export function Report({ claim, version, copy }: { claim: Claim; version: string; copy: Copy }) {
  const words = useWords().record.claim;
  const language = useLanguage();
  const sources = claim.sources.map(({ title, url }) => `- ${title}${url ? ` <${url}>` : ''}`);
  const filled = [
    words.reportText(claim.id, version),
    pick(claim.statement, language).text,
    sources.join('\n'),
    `${words.reportWrong}\n`,
  ].join('\n\n');
  const [text, setText] = useState(filled);
  const [copied, setCopied] = useState(false);
  const copyReport = async () => {
    await copy(text);
    setCopied(true);
  };
  return (
    <details class="report">
      <summary>{words.report}</summary>
      <p class="sec">{words.reportHint}</p>
      <textarea
        class="field"
        rows={9}
        aria-label={words.report}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setCopied(false);
        }}
      />
      <p class="acts">
        <button type="button" class="btn" onClick={copyReport}>
          {words.copyReport}
        </button>
        <span class="cap" role="status">
          {copied ? words.copied : ''}
        </span>
      </p>
    </details>
  );
}
