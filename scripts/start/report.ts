import type { Reading } from '../../lib/match/reading.ts';
import type { PanelView } from '../../tests/support/panel.ts';

const languages = { en: 'English', 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese' };

/** What was found on a page, for a terminal. */
export function report(view: PanelView, reading: Reading | null): string {
  if (reading?.state !== 'read') return `${view.title}\n${view.summary}`;
  const { title, language } = reading.article;
  const head = [`${title} (${languages[language]}, ${reading.sentences} sentences)`, view.summary, ''];
  const items = view.items.map((item, index) => {
    const lines = [`${index + 1}. ${item.kind}`, `   “${item.quote}”`, `   ${item.finding}`];
    return lines.join('\n');
  });
  return [...head, ...items].join('\n');
}
