import { useEffect, useRef } from 'preact/hooks';
import type { Shelf } from '../../lib/claims/shelf.ts';
import { today } from '../../lib/words/date.ts';
import { pick } from '../../lib/words/language.ts';
import { useLanguage, useWords } from '../language.tsx';
import { linkTo, noFilters } from './address.ts';
import { type Judged, judged, yearOf } from './board.ts';
import { useTopic } from './parts.tsx';
import type { Described } from './plot.ts';
import { topicsOf } from './shelf.ts';
import { squarePath } from './squares.ts';
import { chartOrder, dueUnits } from './units.ts';

/** Draws a chart into `width` px. The library comes only when there is something to draw. */
type Draw = (described: Described, width: number) => Promise<Element>;

/** How predictions and commitments turned out, by year and topic, and what falls due next. */
export function Outcomes({ shelf }: { shelf: Shelf }) {
  const w = useWords();
  const topic = useTopic(shelf);
  const { charts } = w.record;
  const all = judged(shelf.claims.values());
  const day = today();
  const due = dueUnits(all, day);
  const open = all.filter(({ outcome, deadline }) => outcome.verdict === 'pending' && deadline === null).length;
  const years = countsOf(all, yearOf);
  const few = years.find(([, members]) => members.length >= 20)?.[0];
  // Years with hardly a statement stand together.
  const sparse = years.slice(
    0,
    years.findIndex(([, members]) => members.length >= 5),
  );
  const span = sparse.length > 1 ? `${sparse[0]?.[0]}–${sparse.at(-1)?.[0].slice(2)}` : null;
  const spanOf = (year: string) => (span && sparse.some(([one]) => one === year) ? span : year);
  const dueYears = countsOf(
    due.map(({ claim }) => claim),
    ({ deadline }) => [(deadline ?? '').slice(0, 4)],
  );
  const topics = topicsOf(all).map(([id]): [string, Judged[]] => [id, all.filter(({ topics }) => topics.includes(id))]);
  return (
    <section>
      <h2 tabIndex={-1}>{charts.title}</h2>
      <div class="figs">
        <Figure
          title={charts.byYear(all.length)}
          note={[charts.unit, few && years[0]?.[0] !== few ? charts.few(few) : ''].join(w.space)}
          description={years.map(([year, members]) => `${year}${w.colon}${members.length}`).join(w.comma)}
          draw={async (described, width) =>
            (await import('./plot.ts')).unitChart(all, (claim) => spanOf(claim.saidOn.slice(0, 4)), width, described)
          }
        />
        <Figure
          title={charts.due(due.length)}
          note={charts.dueUnit(open)}
          description={dueYears.map(([year, members]) => `${year}${w.colon}${members.length}`).join(w.comma)}
          draw={async (described, width) => (await import('./plot.ts')).dueChart(due, width, described)}
        />
      </div>
      <Key all={all} />
      <p class="cap">
        <a href="method.html#verdicts">{w.record.claim.method}</a>
      </p>
      <h3 class="sub">{charts.byTopic}</h3>
      <p class="cap">{charts.overlap}</p>
      <ByTopic topics={topics} name={topic} />
      <Numbers years={years} all={all} />
    </section>
  );
}

function countsOf(claims: readonly Judged[], keys: (claim: Judged) => readonly string[]): [string, Judged[]][] {
  const names = [...new Set(claims.flatMap(keys))].sort();
  return names.map((name) => [name, claims.filter((claim) => keys(claim).includes(name))]);
}

function Figure(props: { title: string; note: string; description: string; draw: Draw }) {
  const place = useRef<HTMLDivElement>(null);
  const language = useLanguage();
  const { title, description, draw } = props;
  // Drawn anew when what it says, or its room, has changed.
  useEffect(() => {
    const described: Described = {
      title,
      description,
      nameOf: (claim) => pick(claim.statement, language).text,
      open: (claim) => location.assign(linkTo({ view: 'claim', id: claim.id })),
    };
    let turn = 0;
    const show = async (width: number) => {
      const mine = ++turn;
      const chart = await draw(described, width);
      if (mine === turn) place.current?.replaceChildren(chart);
    };
    const watch = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) void show(entry.contentRect.width);
    });
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, [title, description]);
  return (
    <figure>
      <figcaption>
        <b>{title}</b>
        <span class="cap">{props.note}</span>
      </figcaption>
      <div class="chart" ref={place} />
    </figure>
  );
}

/** Which square means what, with the numbers. */
function Key({ all }: { all: readonly Judged[] }) {
  const w = useWords();
  return (
    <ul class="key">
      {chartOrder.map((verdict) => (
        <li key={verdict}>
          <Square verdict={verdict} />
          {w.record.verdicts[verdict]}{' '}
          <span class="cap num">{all.filter(({ outcome }) => outcome.verdict === verdict).length}</span>
        </li>
      ))}
    </ul>
  );
}

function Square({ verdict }: { verdict: (typeof chartOrder)[number] }) {
  return (
    <svg class="sq" viewBox="-5.5 -5.5 11 11" aria-hidden="true">
      <path d={squarePath(verdict, 10)} />
    </svg>
  );
}

/** One row a topic, one square a statement; each row leads to its part of the board. */
function ByTopic({ topics, name }: { topics: [string, Judged[]][]; name: (topic: string) => string }) {
  const w = useWords();
  const order = (claim: Judged) => chartOrder.indexOf(claim.outcome.verdict);
  return (
    <ul class="bytopic">
      {topics.map(([topic, claims]) => (
        <li key={topic}>
          <a class="claim" href={linkTo({ view: 'predictions', filters: { ...noFilters, topic } })}>
            {name(topic)}
          </a>{' '}
          <span class="cap num">{claims.length}</span>
          <span class="row">
            {[...claims]
              .sort((a, b) => order(a) - order(b))
              .map((claim) => (
                <Square key={claim.id} verdict={claim.outcome.verdict} />
              ))}
            <span class="vh">
              {chartOrder
                .map((verdict) => ({ verdict, n: claims.filter(({ outcome }) => outcome.verdict === verdict).length }))
                .filter(({ n }) => n > 0)
                .map(({ verdict, n }) => `${w.record.verdicts[verdict]} ${n}`)
                .join(w.comma)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The same in numbers: a row a verdict, a column a year. */
function Numbers({ years, all }: { years: [string, Judged[]][]; all: readonly Judged[] }) {
  const w = useWords();
  const { charts, board, verdicts } = w.record;
  const count = (claims: readonly Judged[], verdict: string) =>
    claims.filter(({ outcome }) => outcome.verdict === verdict).length;
  const columns: [string, readonly Judged[]][] = [...years, [charts.total, all]];
  return (
    <details class="numbers">
      <summary>{charts.inWords}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={charts.inWords}>
        <table>
          <thead>
            <tr>
              <th scope="col">{board.outcome}</th>
              {columns.map(([year]) => (
                <th key={year} scope="col" class="num">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chartOrder.map((verdict) => (
              <tr key={verdict}>
                <th scope="row">{verdicts[verdict]}</th>
                {columns.map(([year, claims]) => (
                  <td key={year} class="num">
                    {count(claims, verdict)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
