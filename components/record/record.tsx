import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Text } from '../../lib/claims/record.ts';
import type { Shelf } from '../../lib/claims/shelf.ts';
import { formatDate } from '../../lib/words/date.ts';
import { pick } from '../../lib/words/language.ts';
import { useLanguage, useWords } from '../language.tsx';
import { Masthead } from '../masthead.tsx';
import { type Address, linkTo, noFilters } from './address.ts';
import { ExportDialog, type Save } from './export-dialog.tsx';
import { Found, NewsList } from './lists.tsx';
import type { News } from './news.ts';
import { type Copy, OneClaim } from './one-claim.tsx';
import { Outcomes } from './outcomes.tsx';
import { Pairs } from './pairs.tsx';
import { Predictions } from './predictions.tsx';
import { searchIn } from './search.ts';
import { inOrder } from './shelf.ts';
import { shownAt } from './shown.ts';
import { Threads } from './threads.tsx';

interface Props {
  /** Or why there is none. */
  shelf: Shelf | 'installing' | 'broken';
  address: Address;
  /** `null` at the first look. */
  news: News | null;
  onSeen: () => void;
  copy: Copy;
  save: Save;
  /** Installed packs with more records than the page shows. */
  larger: readonly Larger[];
}

export interface Larger {
  readonly name: Text;
  readonly claims: number;
}

/** The whole record: stories, predictions, outcomes, contradictions, search; each view has its address. */
export function RecordPage(props: Props) {
  const w = useWords();
  const { shelf } = props;
  return (
    <>
      <Masthead current="record" wide />
      <main class="wrap">
        {typeof shelf === 'string' ? (
          <>
            <h1>{w.state[shelf].title}</h1>
            <p class="lede" role="status">
              {w.state[shelf].text}
            </p>
          </>
        ) : (
          <Filled {...props} shelf={shelf} />
        )}
      </main>
    </>
  );
}

function Filled(props: Props & { shelf: Shelf }) {
  const { shelf, address, news, larger } = props;
  const w = useWords();
  const language = useLanguage();
  const search = useMemo(() => searchIn(shelf), [shelf]);
  const others = [...shelf.packs.values()].slice(1).map(({ name }) => pick(name, language).text);
  const first = useMemo(() => inOrder(shelf)[0]?.saidOn ?? shelf.meta.asOf, [shelf]);
  const [exporting, setExporting] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // Another view begins at its heading, for the eye and for a screen reader; typing and filtering stay where they are.
  const page = 'id' in address ? `${address.view} ${address.id}` : address.view;
  const at = useRef(page);
  useEffect(() => {
    if (at.current === page) return;
    at.current = page;
    if (address.view === 'search') return;
    scrollTo(0, 0);
    place.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
  }, [page]);
  return (
    <>
      <div class="head">
        <div>
          <h1>{w.record.title}</h1>
          <p class="sec">
            {w.record.extent(
              shelf.claims.size,
              shelf.threads.length,
              formatDate(first, language),
              formatDate(shelf.meta.asOf, language),
            )}
            {others.length > 0 && w.space + w.record.packs.among(w.list(others))}
            {larger.map(({ name, claims }) => (
              <Fragment key={name.en ?? name.zh}>
                {w.space + w.record.packs.larger(pick(name, language).text, claims)}
              </Fragment>
            ))}
          </p>
        </div>
        <Search query={address.view === 'search' ? address.query : ''} />
      </div>
      <Tabs address={address} news={news === null ? 0 : news.added.length + news.settled.length}>
        <button type="button" class="link" onClick={() => setExporting(true)}>
          {w.record.export.open}
        </button>
      </Tabs>
      <div ref={place}>
        <View {...props} search={search} />
      </div>
      {exporting && (
        <ExportDialog
          shelf={shelf}
          shown={shownAt(address, shelf, { news, search })}
          save={props.save}
          onClose={() => setExporting(false)}
        />
      )}
    </>
  );
}

function View({
  shelf,
  address,
  news,
  onSeen,
  copy,
  search,
}: Props & { shelf: Shelf; search: ReturnType<typeof searchIn> }) {
  switch (address.view) {
    case 'threads':
    case 'topics':
      return <Threads shelf={shelf} address={address} />;
    case 'predictions':
      return <Predictions shelf={shelf} filters={address.filters} />;
    case 'outcomes':
      return <Outcomes shelf={shelf} />;
    case 'pairs':
      return <Pairs shelf={shelf} topic={address.topic} />;
    case 'claim':
      return <OneClaim key={address.id} shelf={shelf} id={address.id} method="method.html#verdicts" copy={copy} />;
    case 'search':
      return <Found shelf={shelf} query={address.query} search={search} />;
    case 'news':
      return <NewsList shelf={shelf} news={news} onSeen={onSeen} />;
  }
}

/** The search shows what it finds while one types; the address follows, without a step back for each letter. */
function Search({ query }: { query: string }) {
  const words = useWords().record.search;
  const show = (text: string) => {
    const to =
      text.trim() === '' ? linkTo({ view: 'threads', id: null, all: false }) : linkTo({ view: 'search', query: text });
    if (query === '') location.assign(to);
    else location.replace(to);
  };
  return (
    <search>
      <label class="vh" for="q">
        {words.label}
      </label>
      <input
        class="field"
        id="q"
        type="search"
        placeholder={words.hint}
        value={query}
        onInput={(event) => show(event.currentTarget.value)}
      />
    </search>
  );
}

function Tabs({ address, news, children }: { address: Address; news: number; children: ComponentChildren }) {
  const w = useWords();
  const { tabs } = w.record;
  const all: [string, Address, readonly Address['view'][]][] = [
    [tabs.threads, { view: 'threads', id: null, all: false }, ['threads', 'topics']],
    [tabs.predictions, { view: 'predictions', filters: noFilters }, ['predictions']],
    [tabs.outcomes, { view: 'outcomes' }, ['outcomes']],
    [tabs.pairs, { view: 'pairs', topic: null }, ['pairs']],
    [tabs.news, { view: 'news' }, ['news']],
  ];
  return (
    <div class="tabs">
      <nav aria-label={w.record.sections}>
        {all.map(([name, to, views]) => (
          <a key={to.view} href={linkTo(to)} aria-current={views.includes(address.view) ? 'page' : undefined}>
            {name}
            {to.view === 'news' && news > 0 && <span class="num">{` ${news}`}</span>}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}
