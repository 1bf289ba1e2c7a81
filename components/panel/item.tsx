import { useId } from 'preact/hooks';
import type { Entry } from '../entry.ts';
import { Icon } from '../icon.tsx';
import { useLanguage, useWords } from '../language.tsx';
import { Verdict } from '../verdict.tsx';
import { Body } from './body.tsx';
import { finding } from './finding.ts';
import type { Actions, ReadView } from './view.ts';

interface Props {
  entry: Entry;
  article: ReadView['article'];
  open: boolean;
  onToggle: () => void;
  actions: Actions;
}

/** One sentence of the article: its kind of news, its words and the finding; unfolds to what stands behind it. */
export function Item({ entry, article, open, onToggle, actions }: Props) {
  const w = useWords();
  const language = useLanguage();
  const body = useId();
  const { annotation } = entry;
  return (
    <li class={`item k-${annotation.tone}`} data-annotation={annotation.id}>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={open ? body : undefined} onClick={onToggle}>
          <span class="kind">
            <Icon name={annotation.tone} />
            {!annotation.sure && <span class="vh">{`${w.likely.one}${w.colon}`}</span>}
            {w.tone[annotation.tone]}
          </span>
          <span class="chev">
            <Icon name={open ? 'up' : 'down'} />
          </span>
          <span class="quote" lang={article.language}>
            <span class="vh" lang={language}>{`${w.item.article}${w.colon}`}</span>
            {annotation.sentence.text.trim()}
          </span>
          <span class="find">
            <Finding entry={entry} article={article} />
          </span>
        </button>
      </h3>
      {open && (
        <div class="body" id={body}>
          <Body entry={entry} article={article} actions={actions} />
        </div>
      )}
    </li>
  );
}

function Finding({ entry, article }: { entry: Entry; article: ReadView['article'] }) {
  const w = useWords();
  const language = useLanguage();
  const found = finding(entry, article.language, language, w);
  const { claim } = entry.dossier;
  if (found === 'outcome') return <Verdict claim={claim} />;
  return found.lang === language ? found.text : <span lang={found.lang}>{found.text}</span>;
}
