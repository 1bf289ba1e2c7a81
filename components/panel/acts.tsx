import { useState } from 'preact/hooks';
import { useLanguage, useWords } from '../language.tsx';
import { SaveButton } from '../notebook/save-button.tsx';
import type { Run } from '../runs.ts';
import { copyText } from './copy.ts';
import type { Actions, ReadView } from './view.ts';

/** What can be done with an item. */
export function Acts({ run, article, actions }: { run: Run; article: ReadView['article']; actions: Actions }) {
  const w = useWords();
  const language = useLanguage();
  const { save, unsave, kept } = actions;
  const { id } = run.lead.annotation;
  // On the page any sentence of a passage can be kept.
  const [note] = run.entries.flatMap(({ annotation }) => kept?.get(annotation.id) ?? []);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await actions.copy(copyText(run.lead, article, language));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <div class="acts">
      <button type="button" class="btn" onClick={() => actions.reveal(id)}>
        {w.item.show}
      </button>
      <button type="button" class="link" onClick={copy}>
        {w.item.copy}
      </button>
      {save && (
        <SaveButton saved={note !== undefined} save={() => save(id)} remove={async () => note && unsave?.(note)} />
      )}
      <span role="status" class="cap">
        {copied ? w.item.copied : ''}
      </span>
    </div>
  );
}
