import { useId } from 'preact/hooks';
import type { Language } from '../../lib/text/article.ts';
import { Diff } from '../diff.tsx';
import type { Entry } from '../entry.ts';
import { Icon } from '../icon.tsx';
import { Said, useLanguage, useWords, When } from '../language.tsx';
import { brief, pairOf, storyOf } from '../story.ts';
import { Verdict } from '../verdict.tsx';

interface Props {
  entry: Entry;
  /** Of the article. */
  article: Language;
  /** By the page's own background, not the system's theme. */
  theme: 'light' | 'dark';
  onOpen: () => void;
  onClose: () => void;
}

/** The one thing that matters most about a marked sentence. A non-modal dialog named by its kind. */
export function Card({ entry, article, theme, onOpen, onClose }: Props) {
  const w = useWords();
  const language = useLanguage();
  const name = useId();
  const { tone } = entry.annotation;
  return (
    <div class={`card k-${tone}`} role="dialog" aria-labelledby={name} lang={language} data-theme={theme}>
      <div class="head">
        <span class="kind" id={name}>
          <Icon name={tone} />
          {w.tone[tone]}
        </span>
        <button type="button" aria-label={w.card.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <Point entry={entry} article={article} />
      <div class="foot">
        <button type="button" class="link" onClick={onOpen}>
          {w.card.open}
        </button>
      </div>
    </div>
  );
}

function Point({ entry, article }: { entry: Entry; article: Language }) {
  const { annotation, dossier } = entry;
  const { claim } = dossier;
  if (annotation.tone === 'differs') {
    return (
      <>
        <Diff entry={entry} article={article} />
        <div class="note">
          <Place entry={entry} />
          {claim.outcome && <Verdict claim={claim} />}
        </div>
      </>
    );
  }
  if (annotation.tone === 'changed' && pairOf(dossier)) return <Change entry={entry} />;
  return (
    <>
      <Place entry={entry} />
      <p>
        <Said text={claim.statement} />
      </p>
      {claim.outcome && (
        <p class="note">
          <Verdict claim={claim} />
        </p>
      )}
      {annotation.tone === 'outcome' && claim.outcome?.note && (
        <p class="note">
          <Said text={claim.outcome.note} />
        </p>
      )}
    </>
  );
}

/** When and where the record was said. */
function Place({ entry }: { entry: Entry }) {
  const w = useWords();
  const { claim } = entry.dossier;
  return (
    <p class="cap">
      <When date={claim.saidOn} />
      {w.comma}
      <Said text={claim.occasion} />
    </p>
  );
}

/** The two statements that part, the older first, with what lies between them. */
function Change({ entry }: { entry: Entry }) {
  const { claim } = entry.dossier;
  const tie = pairOf(entry.dossier);
  if (!tie) return null;
  const story = storyOf(entry.dossier);
  return (
    <>
      <ol class="line">
        {(tie.when === 'earlier' ? [tie.other, claim] : [claim, tie.other]).map((one, index) => (
          <li key={one.id} class={index === 1 ? 'turn' : undefined}>
            <When date={one.saidOn} />
            <p>
              <Said text={brief(one, story)} />
            </p>
          </li>
        ))}
      </ol>
      <p class="note">
        <Said text={tie.note} />
      </p>
    </>
  );
}
