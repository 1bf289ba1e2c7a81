import { Card } from '../../components/card/card.tsx';
import { useLanguage } from '../../components/language.tsx';
import { Sample } from '../../components/welcome/sample.tsx';
import { WelcomePage } from '../../components/welcome/welcome.tsx';
import { entriesIn } from './article.ts';

/** The first page: with its sample still being read, or read and one sentence chosen. */
export function WelcomeScene({ reading }: { reading: boolean }) {
  const language = useLanguage();
  const entries = entriesIn(language).filter((_, index) => [0, 1, 3].includes(index));
  const chosen = entries[1] ?? null;
  return (
    <WelcomePage
      listed={172}
      sample={
        <Sample
          article={{ current: null }}
          state={reading ? 'reading' : 'read'}
          entries={reading ? [] : entries}
          chosen={chosen}
          onChoose={() => {}}
          onPress={() => {}}
          card={
            !reading &&
            chosen && (
              <Card
                entry={chosen}
                article={language}
                theme={shownTheme()}
                at={2}
                of={3}
                note={null}
                actions={{ open() {}, close() {} }}
              />
            )
          }
        />
      }
    />
  );
}

const shownTheme = () => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light');
