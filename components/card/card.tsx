import { useEffect, useId, useState } from 'preact/hooks';
import type { Language } from '../../lib/text/article.ts';
import { Diff } from '../diff.tsx';
import { dimensionOf, type Entry } from '../entry.ts';
import { Icon } from '../icon.tsx';
import { Said, useLanguage, useWords, When } from '../language.tsx';
import { brief, pairOf, storyOf } from '../story.ts';
import { Verdict } from '../verdict.tsx';
import { translated } from '../wording.ts';
import { Keep, type Keeping } from './offer.tsx';

/** What can be done from the card; what is missing is not offered. */
export interface CardActions {
  /** Shows the whole story. */
  open(): void;
  close(): void;
  /** Keeps the sentence in the notebook, and takes it back. */
  readonly keeping?: Keeping;
  /** Marks this sentence nowhere any more for this claim. */
  hide?(): Promise<unknown>;
  unhide?(): Promise<unknown>;
}

interface Props {
  entry: Entry;
  /** Of the article. */
  article: Language;
  /** By the page's own background, not the system's theme. */
  theme: 'light' | 'dark';
  /** Which of the page's marks it belongs to, from 1, and of how many. */
  at: number;
  of: number;
  /** The note of the sentence, if it is kept. */
  note: string | null;
  /** Whether to say what mark was come to: for a reader who goes by keyboard and whose focus stays on the page. */
  aloud?: boolean;
  actions: CardActions;
}

/** ms after which a live region that has just come is listened to. */
const hearing = 150;

/**
 * The one thing that matters most about a marked sentence. A non-modal dialog named by its kind; what it is about is
 * said to those who can't see where it stands.
 */
export function Card({ entry, article, theme, at, of, note, aloud = false, actions }: Props) {
  const w = useWords();
  const language = useLanguage();
  const name = useId();
  const about = useId();
  const [hidden, setHidden] = useState(false);
  const [said, setSaid] = useState('');
  const { tone, sentence } = entry.annotation;
  const meaning = `${w.tone[tone]}${w.comma}${w.card.place(at, of)}`;
  useEffect(() => {
    if (!aloud) return;
    const timer = setTimeout(() => setSaid(meaning), hearing);
    return () => clearTimeout(timer);
  }, [aloud, meaning]);
  const toggle = async () => {
    await (hidden ? actions.unhide?.() : actions.hide?.());
    setHidden(!hidden);
  };
  return (
    <div
      class={`card k-${tone}`}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={name}
      aria-describedby={about}
      lang={language}
      data-theme={theme}
    >
      <div class="head">
        <span class="kind" id={name}>
          <Icon name={tone} />
          {w.tone[tone]}
        </span>
        <button type="button" aria-label={w.card.close} onClick={actions.close}>
          <Icon name="close" />
        </button>
      </div>
      <p class="vh" id={about}>
        {w.card.place(at, of) + w.colon}
        <span lang={article}>{sentence.text}</span>
      </p>
      <p class="vh" role="status">
        {said}
      </p>
      <p class="gone" role="status">
        {hidden ? w.card.hidden : ''}
      </p>
      {hidden ? (
        <div class="foot">
          <button type="button" class="link" onClick={toggle}>
            {w.card.undo}
          </button>
        </div>
      ) : (
        <>
          <Point entry={entry} article={article} />
          <div class="foot">
            <button type="button" class="link" onClick={actions.open}>
              {w.card.open}
            </button>
            {actions.keeping && <Keep note={note} keeping={actions.keeping} />}
            {actions.hide && (
              <button type="button" class="link" title={w.card.notThisHint} onClick={toggle}>
                {w.card.notThis}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function Point({ entry, article }: { entry: Entry; article: Language }) {
  const w = useWords();
  const language = useLanguage();
  const { annotation, dossier } = entry;
  const { claim } = dossier;
  if (annotation.tone === 'differs') {
    const how = dimensionOf(annotation);
    const own = translated(entry, article, language);
    return (
      <>
        {how && <p class="cap">{w.difference[how]}</p>}
        <Diff entry={entry} article={article} />
        {/* Both rows are in one language, so that they can be compared; not every reader knows it. */}
        {own && <p lang={own.lang}>{own.text}</p>}
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
