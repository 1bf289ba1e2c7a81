import { useEffect, useRef, useState } from 'preact/hooks';
import { linkTo } from '../../lib/claims/textfragment.ts';
import type { Edit, Note } from '../../lib/notebook/note.ts';
import { settledSince } from '../../lib/notebook/noted.ts';
import type { Filter } from '../../lib/notebook/view.ts';
import { formatDate, today } from '../../lib/words/date.ts';
import { Said, useLanguage, useWords } from '../language.tsx';
import { Statement } from '../statement.tsx';
import { Verdict, verdictWord } from '../verdict.tsx';
import { Fields } from './fields.tsx';
import type { Base } from './props.ts';
import { Kind } from './row.tsx';
import { Title } from './side.tsx';
import { langOf, useNotebookWords } from './words.ts';

interface OpenProps {
  note: Note;
  base: Base;
  knownTags: readonly string[];
  /** How many other notes there are on the same statement. */
  others: number;
  onFilter: (filter: Filter) => void;
  onBack: () => void;
  edit: (edit: Edit) => Promise<unknown>;
  copy: () => Promise<unknown>;
  remove: () => void;
}

/** One note, to read and to edit. Give it the note's id as `key`. */
export function OpenNote(props: OpenProps) {
  const { note, onBack, edit, copy, remove } = props;
  const n = useNotebookWords();
  const w = useWords();
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const heading = useRef<HTMLQuoteElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { article, selector } = note;
  return (
    <article class={`open${note.tone ? ` k-${note.tone}` : ''}`}>
      <button type="button" class="link back" onClick={onBack}>
        {n.open.back}
      </button>
      <header>
        <Kind note={note} />
        <span class="cap">{n.open.saved(formatDate(today(new Date(note.created)), language))}</span>
      </header>
      <blockquote class={`quote mark-${note.colour}`} {...langOf(note)} tabIndex={-1} ref={heading}>
        {selector.exact}
      </blockquote>
      <p class="cap">
        <button type="button" class="link" onClick={() => props.onFilter({ by: 'article', value: article.key })}>
          <Title note={note} />
        </button>
        {article.site && (
          <>
            {' · '}
            <span {...langOf(note)}>{article.site}</span>
          </>
        )}
        {article.published && ` · ${formatDate(article.published, language)}`}
        {article.url && (
          <>
            {' · '}
            <a href={addressOf(note)} target="_blank" rel="noreferrer" title={w.item.newTab}>
              {n.open.show}
            </a>
          </>
        )}
      </p>
      <Fields note={note} knownTags={props.knownTags} edit={edit} />
      {(selector.prefix || selector.suffix) && (
        <details class="context">
          <summary>{n.open.context}</summary>
          <p {...langOf(note)}>
            …{selector.prefix}
            <b>{selector.exact}</b>
            {selector.suffix}…
          </p>
        </details>
      )}
      {note.claim && <OnRecord {...props} claim={note.claim} />}
      <footer>
        <button type="button" class="link" onClick={() => copy().then(() => setCopied(true))}>
          {copied ? n.open.copied : n.open.copy}
        </button>
        <button type="button" class="link" onClick={remove}>
          {n.open.delete}
        </button>
      </footer>
    </article>
  );
}

/** The linked claim as it stands now, against how it stood when the note was made. */
function OnRecord({ claim, base, others, onFilter }: OpenProps & { claim: NonNullable<Note['claim']> }) {
  const n = useNotebookWords();
  const w = useWords();
  const language = useLanguage();
  const now = base.records.get(claim.id);
  const then = claim.verdict && now && { verdict: claim.verdict, asOf: claim.asOf, note: null, evidence: [] };
  return (
    <section class="record">
      <h3 class="lab">{n.open.onRecord}</h3>
      {now ? (
        <>
          <Statement claim={now.claim} speaker={now.speaker} />
          <p class="vd">
            <Verdict claim={now.claim} />
          </p>
          {settledSince(claim, now.noted) && (
            <p class="then">
              <span class="since">{n.since}.</span>{' '}
              {then && n.open.whenSaved(verdictWord(w, { ...now.claim, outcome: then }, claim.asOf ?? today()))}
            </p>
          )}
        </>
      ) : (
        <>
          {base.known && <p class="cap">{n.open.gone}</p>}
          <p class="st">
            <Said text={claim.statement} />
          </p>
          <p class="cap">
            {claim.speaker} · {formatDate(claim.saidOn, language)}
          </p>
        </>
      )}
      <p class="cap links">
        {now?.threads.map((id) => {
          const title = base.threads.get(id);
          return (
            title && (
              <button type="button" class="link" key={id} onClick={() => onFilter({ by: 'thread', value: id })}>
                <Said text={title} />
              </button>
            )
          );
        })}
        {others > 0 && (
          <button type="button" class="link" onClick={() => onFilter({ by: 'claim', value: claim.id })}>
            {n.open.others(others)}
          </button>
        )}
      </p>
    </section>
  );
}

/** The article at the passage, where the site and the browser allow. */
function addressOf({ article, selector }: Note): string {
  const words = selector.exact
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/…|\.{3,}/g, ' ');
  const range = words.length <= 80 ? words : `${words.slice(0, 30).trim()}…${words.slice(-30).trim()}`;
  return linkTo((article.url ?? '').split('#')[0] ?? '', range);
}
