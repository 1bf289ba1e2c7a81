import { useId } from 'preact/hooks';
import { isRunning, type Job } from '../../lib/claims/packs/job.ts';
import type { Preview } from '../../lib/claims/packs/preview.ts';
import { formatDate } from '../../lib/words/date.ts';
import { pick } from '../../lib/words/language.ts';
import { useLanguage } from '../language.tsx';
import type { PackActions } from './props.ts';
import { useSettingsWords } from './section.tsx';

/** A pack on its way in: how far it is, what it would change, how it ended. */
export function JobView({ job, actions }: { job: Job; actions: PackActions }) {
  const { packs } = useSettingsWords();
  const language = useLanguage();
  const { origin, preview, trouble, state } = job;
  const from = origin.kind === 'file' ? origin.name : new URL(origin.url).hostname;
  const name = preview ? pick(preview.meta.name, language).text : from;
  const said = {
    waiting: packs.job.waiting,
    fetching: packs.job.fetching(from),
    checking: packs.job.checking,
    ready: (preview?.installed ? packs.preview.updateTitle : packs.preview.title)(name),
    installing: packs.job.installing,
    done: packs.job.done(name, preview?.meta.version ?? ''),
    unchanged: packs.job.unchanged,
    refused: `${trouble ? packs.reasons[trouble.reason](trouble.detail ?? '') : ''} ${packs.job.refused}`,
  }[state];
  return (
    <div class="job" data-state={state}>
      <p class="vh" role="status">
        {said}
      </p>
      {state === 'ready' && preview ? (
        <Question
          title={said}
          preview={preview}
          onInstall={() => actions.install(job.id)}
          onNot={() => actions.cancel(job.id)}
        />
      ) : (
        <>
          <p>
            <strong>{name}</strong>
          </p>
          <p>{said}</p>
          {isRunning(job) && <Progress label={said} share={job.progress} />}
          {state === 'installing' && <p class="cap">{packs.job.stays}</p>}
          {trouble && <Details trouble={trouble} />}
          <p class="acts">
            <button type="button" class="link" onClick={() => actions.cancel(job.id)}>
              {isRunning(job) ? packs.job.cancel : packs.job.dismiss}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function Progress({ label, share }: { label: string; share: number | null }) {
  return <progress aria-label={label} max={1} {...(share === null ? {} : { value: share })} />;
}

/** What a publisher needs to mend the pack. */
function Details({ trouble }: { trouble: NonNullable<Job['trouble']> }) {
  const { packs } = useSettingsWords();
  const lines = trouble.reason === 'failed' ? [trouble.detail ?? ''] : trouble.faults;
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{packs.job.details}</summary>
      <ul class="faults" lang="en">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Question(props: { title: string; preview: Preview; onInstall: () => void; onNot: () => void }) {
  const id = useId();
  const language = useLanguage();
  const { preview: w } = useSettingsWords().packs;
  const { packs } = useSettingsWords();
  const { meta, installed, added, changed, removed, languages, records } = props.preview;
  const changes = [added && w.added(added), changed && w.changed(changed), removed && w.removed(removed)].filter(
    Boolean,
  );
  const facts: [string, string, string | undefined][] = [
    [w.publisher, meta.publisher, w.claimed],
    [w.version, meta.version, installed ? w.replaces(installed) : undefined],
    [w.signature, signatureOf(props.preview, w), undefined],
    [w.records, packs.records(records), installed ? changes.join(' · ') || w.same : undefined],
    [w.languages, [w.english(languages.en), w.chinese(languages.zh)].join(' · '), undefined],
    [w.until, formatDate(meta.asOf, language), undefined],
  ];
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      <dl class="facts">
        {facts.map(([term, fact, more]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {fact} {more && <span class="cap">{more}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="acts">
        <button type="button" class="btn main" onClick={props.onInstall}>
          {installed ? w.update : w.install}
        </button>
        <button type="button" class="btn" onClick={props.onNot}>
          {w.not}
        </button>
      </p>
    </section>
  );
}

type PreviewWords = ReturnType<typeof useSettingsWords>['packs']['preview'];

function signatureOf({ signed, sameKey, fingerprint }: Preview, w: PreviewWords): string {
  if (signed !== 'signed') return w[signed];
  return (sameKey ? w.sameKey : w.newKey)(fingerprint ?? '');
}
