/**
 * Every state of the panel, and the card (`state=cards`), for looking at: `?state=open&lang=zh-Hant&theme=dark`, or `?sheet=open&theme=dark` for all
 * languages at two widths.
 */
import { render } from 'preact';
import '../../assets/styles/tokens.css';
import '../../assets/styles/ui.css';
import '../../assets/styles/panel.css';
import { ReaderLanguage } from '../../components/language.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { View } from '../../components/panel/view.ts';
import type { Language } from '../../lib/text/article.ts';
import { languageOf } from '../../lib/words/language.ts';
import { cards } from './cards.tsx';
import { sheet } from './sheet.ts';
import { states } from './states.ts';

const query = new URLSearchParams(location.search);
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const sheetOf = query.get('sheet');
if (sheetOf) sheet(sheetOf, theme);
else void show(query.get('state') ?? 'open', languageOf(query.get('lang') ?? 'en'));

async function show(name: string, language: Language) {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  if (name === 'cards') cards(language, theme);
  else panel(await states[name]?.(language), language);
  document.documentElement.dataset.ready = '';
}

function panel(view: View | undefined, language: Language) {
  if (!view) throw new Error(`no such state; there are: cards, ${Object.keys(states).join(', ')}`);
  render(
    <ReaderLanguage.Provider value={language}>
      <Panel view={view} chosen={null} actions={{ reveal() {}, read() {}, again() {}, copy: async () => {} }} />
    </ReaderLanguage.Provider>,
    document.body,
  );
}
