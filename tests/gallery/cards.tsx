import { render } from 'preact';
import { Card } from '../../components/card/card.tsx';
import { cardStyle } from '../../components/card/style.ts';
import { ReaderLanguage } from '../../components/language.tsx';
import type { Language } from '../../lib/text/article.ts';
import { entriesIn } from './article.ts';

const actions = {
  open: () => {},
  close: () => {},
  keeping: { save: () => Promise.resolve('note'), unsave: () => Promise.resolve() },
  hide: () => Promise.resolve(),
  unhide: () => Promise.resolve(),
};

/** The card with each kind of news, in shadow roots on a page that sets small text and resets everything. */
export function cards(language: Language, theme: 'light' | 'dark') {
  const hostile =
    'html{font-size:62.5%} body,body *{all:unset} body{display:grid;gap:24px;padding:8px;justify-content:start}';
  document.head.append(Object.assign(document.createElement('style'), { textContent: hostile }));
  document.body.style.background = theme === 'dark' ? '#121212' : '#ffffff';
  for (const entry of entriesIn(language).filter((_, index) => [0, 1, 3, 5].includes(index))) {
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle);
    shadow.adoptedStyleSheets = [sheet];
    render(
      <ReaderLanguage.Provider value={language}>
        <Card entry={entry} article={language} theme={theme} at={1} of={4} note={null} actions={actions} />
      </ReaderLanguage.Provider>,
      shadow,
    );
  }
}
