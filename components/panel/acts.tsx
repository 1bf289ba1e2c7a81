import { useState } from 'preact/hooks';
import type { Entry } from '../entry.ts';
import { useLanguage, useWords } from '../language.tsx';
import { SaveButton } from '../notebook/save-button.tsx';
import { copyText } from './copy.ts';
import type { Actions, ReadView } from './view.ts';

/** What can be done with an item. */
export function Acts({ entry, article, actions }: { entry: Entry; article: ReadView['article']; actions: Actions }) {
  const w = useWords();
  const language = useLanguage();
  const { save, unsave, kept } = actions;
  const { id } = entry.annotation;
  const note = kept?.get(id);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await actions.copy(copyText(entry, article, language));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <div class="acts">
      <button type="button" class="btn" onClick={() => actions.reveal(entry.annotation.id)}>
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
