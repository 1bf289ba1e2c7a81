import type { ComponentChildren } from 'preact';
import { parseRef } from '../../lib/claims/ref.ts';
import type { Shelf } from '../../lib/claims/shelf.ts';
import { formatDate, today } from '../../lib/words/date.ts';
import { pick } from '../../lib/words/language.ts';
import { Icon } from '../icon.tsx';
import { Said, useLanguage, useWords, When } from '../language.tsx';
import { verdictWord } from '../verdict.tsx';
import { type Filters, linkTo, noFilters } from './address.ts';
import { boardOf, countBy, fits, type Judged, judged, verdictOf, yearOf } from './board.ts';
import { PackName, ToClaim, useTopic } from './parts.tsx';
import { topicsOf } from './shelf.ts';
import { chartOrder } from './units.ts';

/** The board of predictions and commitments: when due, how they turned out, on what evidence. */
export function Predictions({ shelf, filters }: { shelf: Shelf; filters: Filters }) {
  const w = useWords();
  const { board, claim } = w.record;
  const all = judged(shelf.claims.values());
  const shown = all.filter((claim) => fits(claim, filters));
  return (
    <section>
      <h2 tabIndex={-1}>{board.title}</h2>
      <Narrow all={all} filters={filters} shelf={shelf} />
      <p class="cap how">
        <a href="method.html#verdicts">{claim.method}</a>
      </p>
      <p class="cap" role="status">
        {board.count(shown.length)}
        {filters !== noFilters && Object.values(filters).some(Boolean) && (
          <>
            {' · '}
            <a href={linkTo({ view: 'predictions', filters: noFilters })}>{board.clear}</a>
          </>
        )}
      </p>
      {shown.length === 0 ? <p class="sec">{board.empty}</p> : <Board claims={shown} shelf={shelf} />}
    </section>
  );
}

/** Filters, each choice a link: what is shown has an address. */
function Narrow({ all, filters, shelf }: { all: readonly Judged[]; filters: Filters; shelf: Shelf }) {
  const w = useWords();
  const { board, verdicts } = w.record;
  const topic = useTopic(shelf);
  const language = useLanguage();
  // A choice's number says what it would show, the other filters kept.
  const others = (key: keyof Filters) => all.filter((claim) => fits(claim, { ...filters, [key]: null }));
  const byVerdict = countBy(others('verdict'), verdictOf);
  const byYear = countBy(others('year'), yearOf);
  const byPack = countBy(others('pack'), ({ id }) => [parseRef(id).pack]);
  const to = (change: Partial<Filters>) => linkTo({ view: 'predictions', filters: { ...filters, ...change } });
  return (
    <div class="narrow">
      <ul class="filt" aria-label={board.byOutcome}>
        <Choice href={to({ verdict: null })} on={filters.verdict === null} count={others('verdict').length}>
          {board.any}
        </Choice>
        {chartOrder.map((verdict) => (
          <Choice
            key={verdict}
            href={to({ verdict })}
            on={filters.verdict === verdict}
            count={byVerdict.get(verdict) ?? 0}
          >
            <Icon name={verdict} /> {verdicts[verdict]}
          </Choice>
        ))}
      </ul>
      <ul class="filt" aria-label={board.byYear}>
        <Choice href={to({ year: null })} on={filters.year === null} count={others('year').length}>
          {board.byYear}
          {w.colon}
          {board.any}
        </Choice>
        {[...byYear].sort().map(([year, count]) => (
          <Choice key={year} href={to({ year })} on={filters.year === year} count={count}>
            {year}
          </Choice>
        ))}
      </ul>
      <label class="pick">
        {board.byTopic}{' '}
        <select
          value={filters.topic ?? ''}
          onChange={(event) => location.assign(to({ topic: event.currentTarget.value || null }))}
        >
          <option value="">{board.any}</option>
          {topicsOf(others('topic')).map(([id, count]) => (
            <option key={id} value={id}>{`${topic(id)} (${count})`}</option>
          ))}
        </select>
      </label>
      {shelf.packs.size > 1 && (
        <label class="pick">
          {board.byPack}{' '}
          <select
            value={filters.pack ?? ''}
            onChange={(event) => location.assign(to({ pack: event.currentTarget.value || null }))}
          >
            <option value="">{board.any}</option>
            {[...shelf.packs.values()].map(({ id, name }) => (
              <option key={id} value={id}>{`${pick(name, language).text} (${byPack.get(id) ?? 0})`}</option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

function Choice(props: { href: string; on: boolean; count: number; children: ComponentChildren }) {
  return (
    <li>
      <a href={props.href} aria-current={props.on ? 'true' : undefined}>
        {props.children} <span class="num">{props.count}</span>
      </a>
    </li>
  );
}

function Board({ claims, shelf }: { claims: readonly Judged[]; shelf: Shelf }) {
  const w = useWords();
  const { board } = w.record;
  return (
    <table class="board">
      <thead>
        <tr>
          <th scope="col">{board.statement}</th>
          <th scope="col">{board.said}</th>
          <th scope="col">{board.due}</th>
          <th scope="col">{board.outcome}</th>
          <th scope="col">{board.evidence}</th>
        </tr>
      </thead>
      {boardOf(claims, today()).map(([group, members]) => (
        <tbody key={group}>
          <tr class="grp">
            <th scope="rowgroup" colSpan={5}>
              {board.groups[group]} <span class="cap num">{members.length}</span>
            </th>
          </tr>
          {members.map((claim) => (
            <Row key={claim.id} claim={claim} shelf={shelf} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ claim, shelf }: { claim: Judged; shelf: Shelf }) {
  const w = useWords();
  const language = useLanguage();
  const { board } = w.record;
  const person = shelf.people.get(claim.speaker);
  return (
    <tr>
      <td class="st">
        <ToClaim claim={claim} />{' '}
        <span class="cap">
          {person && <Said text={person.name} />}
          <PackName of={claim} shelf={shelf} before=" · " />
        </span>
      </td>
      <td data-label={board.said}>
        <When date={claim.saidOn} />
      </td>
      <td data-label={board.due}>
        {claim.deadline ? <When date={claim.deadline} /> : <span class="cap">{board.noDate}</span>}
      </td>
      <td data-label={board.outcome}>
        <span class="verdict">
          <Icon name={claim.outcome.verdict} />
          {claim.outcome.verdict === 'pending' ? w.verdict.prediction.pending : verdictWord(w, claim, today())}
        </span>
      </td>
      <td class="sec" data-label={claim.outcome.note || claim.outcome.asOf ? board.evidence : undefined}>
        {claim.outcome.note && <Said text={claim.outcome.note} />}{' '}
        {claim.outcome.asOf && <span class="cap">{w.verdict.asOf(formatDate(claim.outcome.asOf, language))}</span>}
      </td>
    </tr>
  );
}
