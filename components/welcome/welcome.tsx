import type { ComponentChildren } from 'preact';
import { settingsWords } from '../../lib/words/settings/words.ts';
import { type WelcomeWords, welcomeWords } from '../../lib/words/welcome/words.ts';
import { useLanguage } from '../language.tsx';
import { Masthead } from '../masthead.tsx';

export const useWelcomeWords = (): WelcomeWords => welcomeWords(useLanguage());

/** The page that opens once. `listed`: how many sites are looked at; `sample`: the article to try it on. */
export function WelcomePage({ listed, sample }: { listed: number; sample: ComponentChildren }) {
  const { title, lede, does, doesList, begin } = useWelcomeWords();
  const { about } = settingsWords(useLanguage());
  return (
    <>
      <Masthead wide />
      <main class="wrap welcome">
        <h1>{title}</h1>
        <p class="lede">{lede}</p>
        {sample}
        <div class="three">
          <Points title={does} items={doesList} />
          <Points title={about.sees} items={about.seesList} />
          <Points title={about.never} items={about.neverList} />
        </div>
        <section>
          <h2>{begin.title}</h2>
          <p>{begin.text(listed)}</p>
          <p>{begin.pin}</p>
          <ul class="points">
            <li>
              <a href="options.html">{begin.settings}</a>
            </li>
            <li>
              <a href="record.html">{begin.record}</a>
            </li>
            <li>
              <a href="method.html">{begin.method}</a>
            </li>
          </ul>
        </section>
      </main>
    </>
  );
}

function Points({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="points">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
