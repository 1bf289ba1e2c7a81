import type { Shelf } from '../../lib/claims/shelf.ts';
import { formatDate } from '../../lib/words/date.ts';
import { useLanguage, useWords } from '../language.tsx';
import { History } from './history.tsx';
import type { News } from './news.ts';
import { mostFound } from './search.ts';

/** What a search found, the nearest first. */
export function Found({ shelf, query, search }: { shelf: Shelf; query: string; search: (query: string) => Claims }) {
  const words = useWords().record.search;
  const claims = search(query);
  return (
    <section>
      <h2 tabIndex={-1}>
        <span role="status">{words.found(claims.length, query)}</span>
      </h2>
      <p class="sec intro">
        {claims.length === 0 && words.none}
        {claims.length === mostFound && words.most(mostFound)}
      </p>
      <History claims={claims} shelf={shelf} />
    </section>
  );
}

type Claims = Parameters<typeof History>[0]['claims'];

/** What came into the record since the reader's last look. */
export function NewsList({ shelf, news, onSeen }: { shelf: Shelf; news: News | null; onSeen: () => void }) {
  const words = useWords().record.news;
  const language = useLanguage();
  const none = news !== null && news.added.length + news.settled.length === 0;
  return (
    <section>
      <h2 tabIndex={-1}>{words.title}</h2>
      <p class="sec intro">
        {news === null ? words.first : none ? words.none : words.since(formatDate(news.since, language))}
      </p>
      {news !== null && news.settled.length > 0 && (
        <>
          <h3>{words.settled}</h3>
          <History claims={news.settled} shelf={shelf} />
        </>
      )}
      {news !== null && news.added.length > 0 && (
        <>
          <h3>{words.added}</h3>
          <History claims={news.added} shelf={shelf} />
        </>
      )}
      {news !== null && !none && (
        <button type="button" class="btn" onClick={onSeen}>
          {words.done}
        </button>
      )}
    </section>
  );
}
