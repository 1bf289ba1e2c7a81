import { useId } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useLanguage, useWords } from '../language.tsx';
import type { Run } from '../runs.ts';
import { Verdict } from '../verdict.tsx';
import { Body } from './body.tsx';
import { finding } from './finding.ts';
import type { Gone } from './hiding.ts';
import type { Actions, ReadView } from './view.ts';
import { usePanelWords } from './words.ts';

interface Props {
  run: Run;
  article: ReadView['article'];
  open: boolean;
  /** The one that the reader is at, on the page or in the list. */
  current: boolean;
  onToggle: (run: Run) => void;
  onHide: (run: Run, what: Gone) => void;
  actions: Actions;
}

/**
 * A passage of the article: its kind of news, its words and the finding; unfolds to what stands behind it, which says the
 * finding at length: then it is not said twice.
 */
export function Item({ run, article, open, current, onToggle, onHide, actions }: Props) {
  const w = useWords();
  const p = usePanelWords();
  const language = useLanguage();
  const body = useId();
  const others = run.entries.length - 1;
  return (
    <li
      class={`item k-${run.tone}`}
      data-annotations={run.entries.map(({ annotation }) => annotation.id).join(' ')}
      aria-current={current ? 'location' : undefined}
    >
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          onClick={() => onToggle(run)}
        >
          <span class="kind">
            <Icon name={run.tone} />
            {!run.sure && <span class="vh">{`${w.likely.one}${w.colon}`}</span>}
            {w.tone[run.tone]}
          </span>
          <span class="chev">
            <Icon name={open ? 'up' : 'down'} />
          </span>
          <span class="quote" lang={article.language} dir="auto">
            <span class="vh" lang={language}>{`${w.item.article}${w.colon}`}</span>
            {open ? wordsOf(run) : run.lead.annotation.sentence.text.trim()}
          </span>
          {others > 0 && !open && <span class="cap others">{p.more(others)}</span>}
          {!open && (
            <span class="find">
              <Finding run={run} article={article} />
            </span>
          )}
        </button>
      </h3>
      {open && (
        <div class="body" id={body}>
          <Body run={run} article={article} actions={actions} onHide={onHide} />
        </div>
      )}
    </li>
  );
}

/** Its sentences as they stand in the article; what lies between two of them is left out, and shown to be. */
function wordsOf({ entries }: Run): string {
  const sentences = entries.map(({ annotation }) => annotation.sentence);
  return sentences
    .map(({ block, start, text }, at) => {
      const last = sentences[at - 1];
      const gap = !last ? '' : last.block === block && start - last.end <= 2 ? ' ' : ' … ';
      return gap + text.trim();
    })
    .join('');
}

function Finding({ run, article }: { run: Run; article: ReadView['article'] }) {
  const w = useWords();
  const language = useLanguage();
  const found = finding(run.lead, article.language, language, w);
  const { claim } = run.lead.dossier;
  if (found === 'outcome') return <Verdict claim={claim} />;
  return found.lang === language ? found.text : <span lang={found.lang}>{found.text}</span>;
}
