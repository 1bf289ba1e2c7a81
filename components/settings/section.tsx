import type { ComponentChildren } from 'preact';
import { type SettingsWords, settingsWords } from '../../lib/words/settings/words.ts';
import { useLanguage } from '../language.tsx';

export const useSettingsWords = (): SettingsWords => settingsWords(useLanguage());

/** A section with its heading beside it; `settings.html#packs` leads to it. */
export function Section({ id, children }: { id: keyof SettingsWords['sections']; children: ComponentChildren }) {
  const s = useSettingsWords();
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{s.sections[id]}</h2>
      <div class="what">{children}</div>
    </section>
  );
}
