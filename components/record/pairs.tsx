import type { Shelf } from '../../lib/claims/shelf.ts';
import { Said, useWords } from '../language.tsx';
import { Statement } from '../statement.tsx';
import { linkTo } from './address.ts';
import { PackName, useTopic } from './parts.tsx';
import { type Pair, pairsOf } from './shelf.ts';

/** Contradictions, each with what softens it, the same size beside it. */
export function Pairs({ shelf, topic }: { shelf: Shelf; topic: string | null }) {
  const w = useWords();
  const { pairs } = w.record;
  const name = useTopic(shelf);
  const all = pairsOf(shelf, null);
  const topics = [...new Set(all.flatMap(({ later }) => later.topics))].sort((a, b) => name(a).localeCompare(name(b)));
  const shown = pairsOf(shelf, topic);
  return (
    <section>
      <h2 tabIndex={-1}>{pairs.title}</h2>
      <p class="sec intro">{pairs.intro}</p>
      <label class="pick">
        {w.record.board.byTopic}{' '}
        <select
          value={topic ?? ''}
          onChange={(event) => location.assign(linkTo({ view: 'pairs', topic: event.currentTarget.value || null }))}
        >
          <option value="">{`${w.record.board.any} (${all.length})`}</option>
          {topics.map((id) => (
            <option key={id} value={id}>
              {name(id)}
            </option>
          ))}
        </select>
      </label>
      {shown.length === 0 && <p class="sec">{pairs.empty}</p>}
      {shown.map((pair) => (
        <OnePair key={`${pair.earlier.id} ${pair.later.id}`} pair={pair} shelf={shelf} />
      ))}
    </section>
  );
}

function OnePair({ pair: { earlier, later, relation }, shelf }: { pair: Pair; shelf: Shelf }) {
  const w = useWords();
  const name = useTopic(shelf);
  const topic = later.topics.find((one) => earlier.topics.includes(one)) ?? later.topics[0] ?? '';
  const same = earlier.speaker === later.speaker;
  return (
    <div class="pr">
      <h3>
        {name(topic)}
        <PackName of={later} shelf={shelf} before=" · " />
      </h3>
      <div class="pair">
        {[earlier, later].map((claim) => (
          <Statement
            key={claim.id}
            claim={claim}
            speaker={same ? null : (shelf.people.get(claim.speaker) ?? null)}
            href={linkTo({ view: 'claim', id: claim.id })}
          />
        ))}
      </div>
      <p class="sec nt">
        {relation.strength === 1 && <b>{`${w.record.pairs.softened}${w.colon}`}</b>}
        <Said text={relation.note} />
      </p>
    </div>
  );
}
