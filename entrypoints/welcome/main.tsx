import { render } from 'preact';
import '../../assets/styles/tokens.css';
import '../../assets/styles/ui.css';
import '../../assets/styles/statements.css';
import '../../assets/styles/card.css';
import '../../assets/styles/pages.css';
import '../../assets/styles/welcome.css';
import { ReaderLanguage } from '../../components/language.tsx';
import { WelcomePage } from '../../components/welcome/welcome.tsx';
import { followAppearance } from '../../lib/browser/appearance.ts';
import { listedSites } from '../../lib/browser/sites.ts';
import { welcomeWords } from '../../lib/words/welcome/words.ts';
import { words } from '../../lib/words/words.ts';
import { LiveSample } from './live-sample.tsx';

const root = document.getElementById('root');
if (root) {
  followAppearance((language) => {
    document.title = `${words(language).name} · ${welcomeWords(language).title}`;
    render(
      <ReaderLanguage.Provider value={language}>
        <WelcomePage listed={listedSites} sample={<LiveSample key={language} />} />
      </ReaderLanguage.Provider>,
      root,
    );
  });
}
