import type { ComponentChildren } from 'preact';
import { pick } from '../../lib/words/language.ts';
import { Diff } from '../diff.tsx';
import type { Entry } from '../entry.ts';
import { Said, useLanguage, useWords } from '../language.tsx';
import { Evidence, Sources } from '../sources.tsx';
import { Pair, Statement } from '../statement.tsx';
import { pairOf } from '../story.ts';
import { Verdict } from '../verdict.tsx';
import { Acts } from './acts.tsx';
import { Timeline } from './timeline.tsx';
import type { Actions, ReadView } from './view.ts';

/** What stands behind an item, in the order of use; what is empty is left out. */
export function Body({ entry, article, actions }: { entry: Entry; article: ReadView['article']; actions: Actions }) {
  const w = useWords();
  const { annotation, dossier } = entry;
  const { claim } = dossier;
  const language = useLanguage();
  const translated = pick(claim.statement, language).text !== pick(claim.statement, article.language).text;
  const pair = pairOf(dossier);
  return (
    <>
      {annotation.tone === 'differs' && (
        <Section title={w.item.wording}>
          <Diff entry={entry} article={article.language} />
          <Statement claim={claim} speaker={dossier.speaker} words={translated} />
        </Section>
      )}
      {annotation.tone !== 'differs' && !pair && (
        <Section title={w.item.onRecord}>
          <Statement claim={claim} speaker={dossier.speaker} />
        </Section>
      )}
      {claim.outcome && (
        <Section title={w.item.outcome}>
          <p>
            <Verdict claim={claim} />
          </p>
          {claim.outcome.note && (
            <p class="note">
              <Said text={claim.outcome.note} />
            </p>
          )}
          <Evidence evidence={claim.outcome.evidence} />
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
      <Timeline dossier={dossier} published={article.published} />
      <Section title={w.item.sources}>
        <Sources dossier={dossier} />
      </Section>
      <details class="why">
        <summary>{w.item.why}</summary>
        <p>
          {annotation.sure ? w.item.sure : w.item.likely}
          {annotation.why.length > 0 && w.space + w.item.whyWords(annotation.why.join(w.comma))}
        </p>
      </details>
      <Acts entry={entry} article={article} actions={actions} />
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
