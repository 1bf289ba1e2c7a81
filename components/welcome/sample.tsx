import type { ComponentChildren, RefObject } from 'preact';
import type { Entry } from '../entry.ts';
import { Icon } from '../icon.tsx';
import { useLanguage, useWords } from '../language.tsx';
import { useWelcomeWords } from './welcome.tsx';

interface Props {
  /** Where the article stands: what it says is read from there, and marked there. */
  article: RefObject<HTMLElement | null>;
  state: 'reading' | 'read' | 'failed';
  /** What was found in it, in its order. */
  entries: readonly Entry[];
  chosen: Entry | null;
  onChoose: (entry: Entry) => void;
  /** A press on the article, in CSS pixels of the window. */
  onPress: (x: number, y: number) => void;
  /** What is shown of the sentence that is chosen. */
  card: ComponentChildren;
}

/** An article to try it on, marked as pages are, with the same card. */
export function Sample({ article, state, entries, chosen, onChoose, onPress, card }: Props) {
  const w = useWords();
  const { sample } = useWelcomeWords();
  return (
    <section aria-labelledby="sample">
      <h2 id="sample">{sample.title}</h2>
      <p role="status">{state === 'reading' ? sample.reading : state === 'failed' ? sample.failed : sample.how}</p>
      <div class="try">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it does the same by keyboard */}
        <article ref={article} lang={useLanguage()} onClick={({ clientX, clientY }) => onPress(clientX, clientY)}>
          <h3>{sample.article.title}</h3>
          {sample.article.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </article>
        <div class="beside">
          {entries.length > 0 && (
            <ol aria-label={sample.marks}>
              {entries.map((entry) => (
                <li key={entry.annotation.id} class={`k-${entry.annotation.tone}`}>
                  <button type="button" aria-pressed={entry === chosen} onClick={() => onChoose(entry)}>
                    <span class="kind">
                      <Icon name={entry.annotation.tone} />
                      {w.tone[entry.annotation.tone]}
                    </span>{' '}
                    <span class="vh">{entry.annotation.sentence.text}</span>
                  </button>
                </li>
              ))}
            </ol>
          )}
          {card}
        </div>
      </div>
    </section>
  );
}
