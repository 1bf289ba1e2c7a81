import { useState } from 'preact/hooks';
import { compareDates } from '../../lib/claims/date.ts';
import { type Dossier, dossier, type Tie } from '../../lib/claims/dossier.ts';
import { packOf, type Shelf } from '../../lib/claims/shelf.ts';
import { formatDate } from '../../lib/words/date.ts';
import { pick } from '../../lib/words/language.ts';
import { Said, useLanguage, useWords, When } from '../language.tsx';
import { Outcome } from '../outcome.tsx';
import { Evidence, Sources } from '../sources.tsx';
import { linkTo } from './address.ts';
import { Setting, ToClaim, useTopic } from './parts.tsx';
import { Report } from './report.tsx';

/** One record whole: what was said, what became of it, what bears on it, where it can be read. */
export function OneClaim({ shelf, id, method, copy }: { shelf: Shelf; id: string; method: string; copy: Copy }) {
  const w = useWords();
  const claim = shelf.claims.get(id) ?? [...shelf.claims.values()].find(({ aliases }) => aliases.includes(id));
  if (!claim) {
    return (
      <section class="one">
        <h2 tabIndex={-1}>{w.record.claim.missing}</h2>
        <p class="sec">{w.record.claim.missingText}</p>
        <p class="cap">{id}</p>
      </section>
    );
  }
  return <Whole of={dossier(claim, shelf)} shelf={shelf} method={method} copy={copy} />;
}

export type Copy = (text: string) => Promise<void>;

function Whole({ of, shelf, method, copy }: { of: Dossier; shelf: Shelf; method: string; copy: Copy }) {
  const w = useWords();
  const words = w.record.claim;
  const { claim } = of;
  return (
    <section class="one">
      <p class="cap">
        {words.kinds[claim.kind]} · <When date={claim.saidOn} /> · <Setting claim={claim} shelf={shelf} />
      </p>
      <h2 tabIndex={-1} class="said">
        <Said text={claim.statement} />
      </h2>
      <Other claim={claim} />
      {claim.outcome && (
        <>
          <h3>{w.item.outcome}</h3>
          <Outcome claim={claim} />
          <p class="cap">
            <a href={method}>{words.method}</a>
          </p>
        </>
      )}
      {claim.remark && (
        <>
          <h3>{w.item.remark}</h3>
          <p>
            <Said text={claim.remark.note} />
          </p>
          <Evidence evidence={claim.remark.evidence} />
        </>
      )}
      <Ties of={of} shelf={shelf} />
      <h3>{w.item.sources}</h3>
      <Sources dossier={{ ...of, ties: [] }} />
      <Places of={of} shelf={shelf} />
      <Foot of={of} shelf={shelf} copy={copy} />
    </section>
  );
}

/** The statement in the other language beside the reader's own: both are ours. */
function Other({ claim }: { claim: Dossier['claim'] }) {
  const w = useWords();
  const language = useLanguage();
  const own = pick(claim.statement, language);
  const other = pick(claim.statement, language === 'en' ? 'zh-Hans' : 'en');
  if (own.text === other.text) return null;
  return (
    <p class="sec">
      <span class="cap">
        {language === 'en' ? w.record.claim.inChinese : w.record.claim.inEnglish}
        {w.colon}
      </span>
      <span lang={other.lang}>{other.text}</span>
    </p>
  );
}

/** Each record that bears on it, in date order, with the note on how. */
function Ties({ of, shelf }: { of: Dossier; shelf: Shelf }) {
  const w = useWords();
  const language = useLanguage();
  const words = w.record.claim;
  const ties = (when: Tie['when']) =>
    of.ties.filter((tie) => tie.when === when).sort((a, b) => compareDates(a.other.saidOn, b.other.saidOn));
  const list = (when: Tie['when'], title: string) =>
    ties(when).length > 0 && (
      <>
        <h3>{title}</h3>
        <ul class="ties">
          {ties(when).map(({ type, note, other }) => (
            <li key={`${type} ${other.id}`}>
              <p class="cap">
                <b class="tag">{words.relation[when][type](formatDate(other.saidOn, language))}</b> ·{' '}
                <Setting claim={other} shelf={shelf} speaker={other.speaker !== of.claim.speaker} />
              </p>
              <p>
                <ToClaim claim={other} />
              </p>
              <p class="note">
                <Said text={note} />
              </p>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      {list('earlier', words.before)}
      {list('later', words.after)}
    </>
  );
}

/** The threads and topics it belongs to. */
function Places({ of, shelf }: { of: Dossier; shelf: Shelf }) {
  const w = useWords();
  const topic = useTopic(shelf);
  return (
    <dl class="places">
      {of.stories.length > 0 && (
        <>
          <dt>{w.record.claim.threads}</dt>
          {of.stories.map(({ thread }) => (
            <dd key={thread.id}>
              <a href={linkTo({ view: 'threads', id: thread.id, all: true })}>
                <Said text={thread.title} />
              </a>
            </dd>
          ))}
        </>
      )}
      <dt>{w.record.claim.topics}</dt>
      {of.claim.topics.map((id) => (
        <dd key={id}>
          <a href={linkTo({ view: 'topics', id })}>{topic(id)}</a>
        </dd>
      ))}
    </dl>
  );
}

function Foot({ of, shelf, copy }: { of: Dossier; shelf: Shelf; copy: Copy }) {
  const words = useWords().record.claim;
  const pack = packOf(shelf, of.claim.id);
  const [copied, setCopied] = useState(false);
  const address = async () => {
    await copy(location.href);
    setCopied(true);
  };
  return (
    <div class="foot">
      <div class="acts">
        <button type="button" class="link" onClick={address}>
          {words.address}
        </button>
        <span class="cap" role="status">
          {copied ? words.copied : ''}
        </span>
      </div>
      <Report claim={of.claim} version={`${pack.id} ${pack.version}`} copy={copy} />
    </div>
  );
}
