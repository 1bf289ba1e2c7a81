import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Thread } from '../../lib/claims/record.ts';
import { homePack } from '../../lib/claims/ref.ts';
import { packOf, type Shelf } from '../../lib/claims/shelf.ts';
import { Said, useWords } from '../language.tsx';
import { type Address, linkTo } from './address.ts';
import { History } from './history.tsx';
import { PackName, useTopic } from './parts.tsx';
import { inOrder, threadsOf, topicsOf } from './shelf.ts';

type Where = Extract<Address, { view: 'threads' | 'topics' }>;

/** Stories: a thread, or everything on a topic, beside the list of both. */
export function Threads({ shelf, address }: { shelf: Shelf; address: Where }) {
  const thread =
    address.view === 'threads' ? (shelf.threads.find(({ id }) => id === address.id) ?? threadsOf(shelf)[0]) : undefined;
  return (
    <section class="cols">
      <Contents shelf={shelf} current={thread?.id ?? (address.view === 'topics' ? address.id : '')} />
      {thread && <OneThread thread={thread} shelf={shelf} all={address.view === 'threads' && address.all} />}
      {address.view === 'topics' && <OneTopic topic={address.id} shelf={shelf} />}
    </section>
  );
}

function Contents({ shelf, current }: { shelf: Shelf; current: string }) {
  const w = useWords();
  const topic = useTopic(shelf);
  // In a narrow window the list stands above the story: its first lines, until all are asked for.
  const [all, setAll] = useState(false);
  return (
    <nav
      class="contents"
      data-all={all ? '' : undefined}
      aria-label={`${w.record.threads.threads}, ${w.record.threads.topics}`}
    >
      {[...shelf.packs.values()].map((pack) => {
        const threads = threadsOf(shelf).filter(({ id }) => packOf(shelf, id) === pack);
        if (threads.length === 0) return null;
        return (
          <Fragment key={pack.id}>
            <h2 class="lab">{pack.id === homePack ? w.record.threads.threads : <Said text={pack.name} />}</h2>
            <ul class="toc">
              {threads.map(({ id, title, claims }) => (
                <li key={id}>
                  <a
                    href={linkTo({ view: 'threads', id, all: false })}
                    aria-current={id === current ? 'true' : undefined}
                  >
                    <Said text={title} />
                  </a>{' '}
                  <span class="cap num">{claims.length}</span>
                </li>
              ))}
            </ul>
          </Fragment>
        );
      })}
      <h2 class="lab">{w.record.threads.topics}</h2>
      <ul class="toc">
        {topicsOf(shelf.claims.values()).map(([id, count]) => (
          <li key={id}>
            <a href={linkTo({ view: 'topics', id })} aria-current={id === current ? 'true' : undefined}>
              {topic(id)}
            </a>{' '}
            <span class="cap num">{count}</span>
          </li>
        ))}
      </ul>
      {!all && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {w.record.threads.showAll}
        </button>
      )}
    </nav>
  );
}

function OneThread({ thread, shelf, all }: { thread: Thread; shelf: Shelf; all: boolean }) {
  const w = useWords();
  const claims = thread.claims.flatMap((id) => shelf.claims.get(id) ?? []);
  const turns = new Set(thread.turns.map(({ claim }) => claim));
  // Where it began, each turn, and where it stands; a thread without turns is shown whole.
  const main = claims.filter(
    ({ id }, index) => turns.size < 2 || turns.has(id) || index === 0 || index === claims.length - 1,
  );
  const shown = all ? claims : main;
  return (
    <article>
      <h2 tabIndex={-1}>
        <Said text={thread.title} />
      </h2>
      <p class="cap">
        <PackName of={thread} shelf={shelf} />
      </p>
      <p class="lede">
        <Said text={thread.summary} />
      </p>
      <History claims={shown} shelf={shelf} />
      {main.length < claims.length && (
        <p class="sec more">
          {!all && w.record.threads.some(shown.length, claims.length) + w.space}
          <a href={linkTo({ view: 'threads', id: thread.id, all: !all })}>
            {all ? w.record.threads.showTurns : w.record.threads.showAll}
          </a>
        </p>
      )}
    </article>
  );
}

function OneTopic({ topic, shelf }: { topic: string; shelf: Shelf }) {
  const w = useWords();
  const name = useTopic(shelf);
  const claims = inOrder(shelf).filter(({ topics }) => topics.includes(topic));
  return (
    <article>
      <h2 tabIndex={-1}>{name(topic)}</h2>
      <p class="sec intro">{w.record.threads.topicCount(claims.length)}</p>
      <History claims={claims} shelf={shelf} />
    </article>
  );
}
