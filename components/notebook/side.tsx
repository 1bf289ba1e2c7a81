import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { tones } from '../../lib/claims/tone.ts';
import type { Note } from '../../lib/notebook/note.ts';
import { type Facet, type Facets, type Filter, sameFilter } from '../../lib/notebook/view.ts';
import { formatDate } from '../../lib/words/date.ts';
import { Said, useLanguage, useWords } from '../language.tsx';
import type { Base } from './props.ts';
import { langOf, useNotebookWords } from './words.ts';

interface SideProps {
  facets: Facets;
  base: Base;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** What the list can be narrowed down by, with counts. */
export function Side({ facets, base, filter, onFilter }: SideProps) {
  const w = useWords();
  const n = useNotebookWords();
  const language = useLanguage();
  const choice = (to: Filter, count: number, label: ComponentChildren) => (
    <Choice key={'value' in to ? to.value : to.by} on={sameFilter(to, filter)} count={count} pick={() => onFilter(to)}>
      {label}
    </Choice>
  );
  const group = (
    title: string,
    by: 'tag' | 'article' | 'claim' | 'thread' | 'month',
    label: (f: Facet) => ComponentChildren,
  ) =>
    facets[by].length > 0 && (
      <Group
        title={title}
        facets={facets[by]}
        draw={(facet) => choice({ by, value: facet.value }, facet.count, label(facet))}
      />
    );
  return (
    <nav class="side" aria-label={n.filters}>
      <h2 class="lab">{n.kind}</h2>
      <ul class="toc">
        {choice({ by: 'all' }, facets.all, n.all)}
        {facets.settled > 0 && choice({ by: 'settled' }, facets.settled, n.settled)}
        {tones.map((tone) => choice({ by: 'tone', value: tone }, facets.tone.get(tone) ?? 0, w.filter[tone]))}
        {choice({ by: 'own' }, facets.own, n.own)}
      </ul>
      {group(n.tags, 'tag', (facet) => facet.value)}
      {group(n.articles, 'article', ({ sample }) => (
        <Title note={sample} />
      ))}
      {group(n.threads, 'thread', ({ value }) => {
        const title = base.threads.get(value);
        return title ? <Said text={title} /> : value;
      })}
      {group(n.statements, 'claim', ({ sample }) => {
        const { claim } = sample;
        return claim ? <Said text={base.records.get(claim.id)?.claim.statement ?? claim.statement} /> : '';
      })}
      {group(n.months, 'month', ({ value }) => formatDate(value, language))}
    </nav>
  );
}

/** As many as are shown of a long group. */
const few = 5;

function Group(props: { title: string; facets: readonly Facet[]; draw: (facet: Facet) => ComponentChildren }) {
  const n = useNotebookWords();
  const [whole, setWhole] = useState(false);
  const { title, facets, draw } = props;
  return (
    <>
      <h2 class="lab">{title}</h2>
      <ul class="toc">
        {/* Nobody reads a list of thousands: search finds the rest. */}
        {facets.slice(0, whole ? 200 : few).map(draw)}
        {facets.length > few && (
          <li>
            <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
              {whole ? n.fewer : n.more(facets.length)}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}

function Choice(props: { on: boolean; count: number; pick: () => void; children: ComponentChildren }) {
  return (
    <li>
      <button type="button" aria-current={props.on ? 'true' : undefined} onClick={props.pick}>
        {props.children}
      </button>{' '}
      <span class="cap num">{props.count}</span>
    </li>
  );
}

/** The title of a note's article, or where it was. */
export function Title({ note }: { note: Note }) {
  return <span {...langOf(note)}>{note.article.title || note.article.site || note.article.key}</span>;
}
