import { Fragment } from 'preact';
import type { Article } from '../../lib/text/article.ts';
import { formatDate } from '../../lib/words/date.ts';
import type { Entry } from '../entry.ts';
import { useLanguage, useWords, When } from '../language.tsx';
import { countsOf } from './counts.ts';
import type { View } from './view.ts';
import { usePanelWords } from './words.ts';

/**
 * Title, place and one sentence on how things stand. The sentence is the one live region of the panel: its element stays
 * while the state changes, so that each change is announced once.
 */
export function Heading({ view }: { view: View }) {
  const w = useWords();
  const p = usePanelWords();
  const language = useLanguage();
  if (view.state !== 'read') {
    const { title, text } =
      view.state === 'installing' || view.state === 'broken' ? w.state[view.state] : p.state[view.state];
    return (
      <div class="top">
        <h1>{title}</h1>
        <p class="sum" role="status">
          {text}
        </p>
      </div>
    );
  }
  const { article, entries } = view;
  const listed = entries.length > 0;
  return (
    <div class="top">
      {listed ? <h1 lang={article.language}>{article.title}</h1> : <h1>{p.state.none.title}</h1>}
      <Place key="place" article={article} title={!listed} />
      <p class="sum" role="status">
        {listed ? <Summary entries={entries} /> : p.state.none.text(view.sentences, formatDate(view.until, language))}
        {!view.whole && <span class="part">{p.part(view.sentences)}</span>}
      </p>
    </div>
  );
}

function Place({ article, title }: { article: Omit<Article, 'blocks'>; title: boolean }) {
  const names = [title ? article.title : null, article.site].filter((name) => name !== null && name !== '');
  if (names.length === 0 && !article.published) return null;
  return (
    <p class="cap">
      {names.length > 0 && <span lang={article.language}>{names.join(' · ')}</span>}
      {names.length > 0 && article.published && ' · '}
      {article.published && <When date={article.published} />}
    </p>
  );
}

function Summary({ entries }: { entries: readonly Entry[] }) {
  const facts = usePanelWords().summary(countsOf(entries));
  return (
    <>
      {facts.map(({ text, news }, at) => (
        <Fragment key={text}>
          <span class="fact">
            {news ? <b>{text}</b> : text}
            {at < facts.length - 1 && '\u00a0·'}
          </span>
          {at < facts.length - 1 && ' '}
        </Fragment>
      ))}
    </>
  );
}
