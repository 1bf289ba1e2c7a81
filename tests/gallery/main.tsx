/**
 * Every state of the panel, for looking at: `?state=open&lang=zh-Hant&theme=dark`, or `?sheet=open&theme=dark` for all
 * languages at two widths.
 */
import { render } from 'preact';
import '../../assets/styles/tokens.css';
import '../../assets/styles/ui.css';
import '../../assets/styles/panel.css';
import { ReaderLanguage } from '../../components/language.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { Language } from '../../lib/text/article.ts';
import { languageOf } from '../../lib/words/language.ts';
import { sheet } from './sheet.ts';
import { states } from './states.ts';

const query = new URLSearchParams(location.search);
const theme = query.get('theme') ?? 'light';
const sheetOf = query.get('sheet');
if (sheetOf) sheet(sheetOf, theme);
else show(query.get('state') ?? 'open', languageOf(query.get('lang') ?? 'en'));

function show(name: string, language: Language) {
  const view = states[name]?.(language);
  if (!view) throw new Error(`no state ${name}; there are: ${Object.keys(states).join(', ')}`);
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  render(
    <ReaderLanguage.Provider value={language}>
      <Panel view={view} chosen={null} actions={{ reveal() {}, read() {}, again() {}, copy: async () => {} }} />
    </ReaderLanguage.Provider>,
    document.body,
  );
}
