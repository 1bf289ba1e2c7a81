import { render } from 'preact';
import '../../assets/styles/tokens.css';
import '../../assets/styles/ui.css';
import '../../assets/styles/pages.css';
import '../../assets/styles/method.css';
import { ReaderLanguage } from '../../components/language.tsx';
import { MethodPage } from '../../components/method/method.tsx';
import { followAppearance } from '../../lib/browser/appearance.ts';
import { words } from '../../lib/words/words.ts';

const root = document.getElementById('root');
if (root) {
  followAppearance((language) => {
    const { name, pages } = words(language);
    document.title = `${pages.method} · ${name}`;
    render(
      <ReaderLanguage.Provider value={language}>
        <MethodPage />
      </ReaderLanguage.Provider>,
      root,
    );
    // The section in the address was not there yet when the browser looked for it.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
}
