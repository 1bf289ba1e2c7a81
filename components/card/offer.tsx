import { useState } from 'preact/hooks';
import { saveWords } from '../../lib/words/notebook/save.ts';
import { useLanguage } from '../language.tsx';
import { SaveButton } from '../notebook/save-button.tsx';

/** Keeps a passage; resolves with its note when it is on disk. Takes it back. */
export interface Keeping {
  save(): Promise<string>;
  unsave(note: string): Promise<unknown>;
}

/** The small button beside selected text. Says “Saved” only once the notebook's database has it. */
export function Offer({ theme, keeping }: { theme: 'light' | 'dark'; keeping: Keeping }) {
  const language = useLanguage();
  // A press is no end to what is selected.
  return (
    <fieldset
      class="offer"
      onMouseDown={(event) => event.preventDefault()}
      aria-label={saveWords(language).save}
      lang={language}
      data-theme={theme}
    >
      <Keep note={null} keeping={keeping} />
    </fieldset>
  );
}

/** @param note the passage's, if it is kept already */
export function Keep({ note, keeping }: { note: string | null; keeping: Keeping }) {
  const [kept, setKept] = useState(note);
  return (
    <SaveButton
      saved={kept !== null}
      save={async () => setKept(await keeping.save())}
      remove={async () => {
        if (kept !== null) await keeping.unsave(kept);
        setKept(null);
      }}
    />
  );
}
