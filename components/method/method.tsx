import { method } from '../../lib/words/method/texts.ts';
import { Icon } from '../icon.tsx';
import { useLanguage } from '../language.tsx';
import { Masthead } from '../masthead.tsx';

/** How the record is made and what its words mean. Each section has an address: `method.html#verdicts`. */
export function MethodPage() {
  const { title, lede, contents, sections } = method(useLanguage());
  return (
    <>
      <Masthead current="method" wide />
      <main class="wrap method">
        <h1>{title}</h1>
        <p class="lede">{lede}</p>
        <nav aria-label={contents}>
          <ul class="filt">
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {sections.map((section) => (
          <section key={section.id} id={section.id}>
            <h2>{section.title}</h2>
            {section.text.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {section.terms.length > 0 && (
              <dl class="terms">
                {section.terms.map(({ term, meaning, sign }) => (
                  <div key={term} class={sign ? `k-${sign}` : undefined}>
                    <dt>
                      {sign && <Icon name={sign} />} {term}
                    </dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        ))}
      </main>
    </>
  );
}
