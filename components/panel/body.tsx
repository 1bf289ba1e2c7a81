import type { ComponentChildren } from 'preact';
import { parseRef } from '../../lib/claims/ref.ts';
import { Diff } from '../diff.tsx';
import { dimensionOf } from '../entry.ts';
import { Said, useLanguage, useWords } from '../language.tsx';
import { Outcome } from '../outcome.tsx';
import type { Run } from '../runs.ts';
import { Evidence, Sources } from '../sources.tsx';
import { Original, Pair, Statement } from '../statement.tsx';
import { pairOf } from '../story.ts';
import { translated } from '../wording.ts';
import { Acts } from './acts.tsx';
import type { Gone } from './hiding.ts';
import { Timeline } from './timeline.tsx';
import type { Actions, ReadView } from './view.ts';
import { Why } from './why.tsx';
import { usePanelWords } from './words.ts';

interface Props {
  run: Run;
  article: ReadView['article'];
  actions: Actions;
  onHide: (run: Run, what: Gone) => void;
}

/** What stands behind an item, in the order of use; what is empty is left out. */
export function Body({ run, article, actions, onHide }: Props) {
  const w = useWords();
  const p = usePanelWords();
  const { dossier } = run.lead;
  const { claim } = dossier;
  const language = useLanguage();
  const pair = pairOf(dossier);
  const differing = run.entries.filter(({ annotation }) => annotation.tone === 'differs');
  const [how, ...more] = new Set(differing.map(({ annotation }) => dimensionOf(annotation)));
  return (
    <>
      {run.tone === 'differs' && (
        <Section title={how && more.length === 0 ? w.difference[how] : w.item.wording}>
          {differing.map((entry) => (
            <Diff key={entry.annotation.id} entry={entry} article={article.language} />
          ))}
          <Statement
            claim={claim}
            speaker={dossier.speaker}
            words={translated(run.lead, article.language, language) !== null}
          />
          {actions.hiding && (
            <button type="button" class="link" onClick={() => onHide(run, 'difference')}>
              {p.hide.right}
            </button>
          )}
        </Section>
      )}
      {run.tone !== 'differs' && !pair && (
        <Section title={w.item.onRecord}>
          <Statement claim={claim} speaker={dossier.speaker} />
          <Original claim={claim} />
        </Section>
      )}
      {claim.outcome && (
        <Section title={w.item.outcome}>
          <Outcome claim={claim} />
          <p class="cap">
            <a href="method.html#verdicts" target="_blank" rel="noopener">
              {w.record.claim.method}
            </a>
          </p>
        </Section>
      )}
      {pair && (
        <Section title={w.item.sideBySide}>
          <Pair claim={claim} tie={pair} />
        </Section>
      )}
      {claim.remark && (
        <Section title={w.item.remark}>
          <p>
            <Said text={claim.remark.note} />
          </p>
          <Evidence evidence={claim.remark.evidence} />
        </Section>
      )}
      <Timeline dossier={dossier} pack={parseRef(run.lead.annotation.claim).pack} published={article.published} />
      <Section title={w.item.sources}>
        <Sources dossier={dossier} />
      </Section>
      <Why run={run} onNot={actions.hiding && (() => onHide(run, 'match'))} />
      <Acts run={run} article={article} actions={actions} />
    </>
  );
}

export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h4>{title}</h4>
      {children}
    </section>
  );
}
