/**
 * Every state of the panel, the card and the pages, for looking at: `?scene=open&lang=zh-Hant&theme=dark`, or
 * `?sheet=open&theme=dark` for all languages at several widths.
 */
import { type ComponentChildren, render } from 'preact';
import '../../assets/styles/tokens.css';
import '../../assets/styles/ui.css';
import '../../assets/styles/statements.css';
import { ReaderLanguage } from '../../components/language.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { SiteSection } from '../../components/panel/site.tsx';
import type { Language } from '../../lib/text/article.ts';
import { languageOf } from '../../lib/words/language.ts';
import { cards } from './cards.tsx';
import { page, pages } from './pages.tsx';
import { scenes } from './scenes.ts';
import { sheet } from './sheet.ts';
import { siteActions, sites } from './sites.ts';
import { states } from './states.ts';

const query = new URLSearchParams(location.search);
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const sheetOf = query.get('sheet');
if (sheetOf) sheet(sheetOf, theme);
else void show(query.get('scene') ?? 'open', languageOf(query.get('lang') ?? 'en'));

async function show(scene: string, language: Language) {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  const put = (content: ComponentChildren) =>
    render(<ReaderLanguage.Provider value={language}>{content}</ReaderLanguage.Provider>, document.body);
  const state = states[scene];
  if (scene === 'cards') {
    cards(language, theme);
  } else if (state) {
    await Promise.all([import('../../assets/styles/panel.css'), import('../../assets/styles/list.css')]);
    const hiding = { hide: async () => {}, undo: async () => {} };
    const actions = { reveal() {}, read() {}, again() {}, copy: async () => {}, hiding };
    const below = sites[scene] && <SiteSection site={sites[scene]} actions={siteActions} />;
    put(<Panel view={await state(language)} pointed={null} actions={actions} below={below} />);
  } else if (scene in pages) {
    await import('../../assets/styles/pages.css');
    if (scene === 'method') await import('../../assets/styles/method.css');
    else if (scene.startsWith('welcome'))
      await Promise.all([import('../../assets/styles/card.css'), import('../../assets/styles/welcome.css')]);
    else if (scene.startsWith('settings'))
      await Promise.all([import('../../assets/styles/dialog.css'), import('../../assets/styles/settings.css')]);
    else
      await Promise.all([
        import('../../assets/styles/toc.css'),
        import('../../assets/styles/record.css'),
        import('../../assets/styles/charts.css'),
        import('../../assets/styles/dialog.css'),
      ]);
    put(await page(scene));
  } else {
    document.body.textContent = `No scene ${scene}; there are: ${scenes.join(', ')}`;
  }
  document.documentElement.dataset.ready = '';
}
