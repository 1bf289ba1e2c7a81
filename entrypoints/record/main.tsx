import { liveQuery } from 'dexie';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../assets/styles/tokens.css';
import '../../assets/styles/ui.css';
import '../../assets/styles/statements.css';
import '../../assets/styles/pages.css';
import '../../assets/styles/toc.css';
import '../../assets/styles/record.css';
import '../../assets/styles/charts.css';
import '../../assets/styles/dialog.css';
import { ReaderLanguage } from '../../components/language.tsx';
import { type Address, parseAddress } from '../../components/record/address.ts';
import { type News, newsSince } from '../../components/record/news.ts';
import { RecordPage } from '../../components/record/record.tsx';
import { followAppearance } from '../../lib/browser/appearance.ts';
import { type BaseState, followBase } from '../../lib/browser/base-state.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { ClaimBase } from '../../lib/claims/base.ts';
import { words } from '../../lib/words/words.ts';
import { markSeen, readSeen } from './seen.ts';
import { readShelf } from './shelf.ts';

const base = new ClaimBase();

function Page() {
  const [state, setState] = useState<BaseState>({ state: 'opening' });
  const [read, setRead] = useState<Awaited<ReturnType<typeof readShelf>>>(null);
  const shelf = read?.shelf;
  const [address, setAddress] = useState<Address>(() => parseAddress(location.hash));
  const [news, setNews] = useState<News | null>(null);

  useEffect(() => followBase(base, setState), []);
  useEffect(() => {
    const live = liveQuery(() => readShelf(base)).subscribe({ next: setRead, error: () => setRead(null) });
    const follow = () => setAddress(parseAddress(location.hash));
    addEventListener('hashchange', follow);
    return () => {
      live.unsubscribe();
      removeEventListener('hashchange', follow);
    };
  }, []);
  useEffect(() => {
    if (!shelf) return;
    const seen = readSeen();
    if (seen) setNews(newsSince(seen, shelf.claims.values()));
    else markSeen(shelf.claims.values());
  }, [shelf]);

  const shown = shelf ?? (state.state === 'broken' || state.state === 'installing' ? state.state : null);
  if (shown === null) return null;
  const onSeen = () => shelf && setNews(newsSince(markSeen(shelf.claims.values()), shelf.claims.values()));
  const copy = (text: string) => navigator.clipboard.writeText(text);
  return (
    <RecordPage
      shelf={shown}
      larger={read?.larger ?? []}
      address={address}
      news={news}
      onSeen={onSeen}
      copy={copy}
      save={saveFile}
    />
  );
}

const root = document.getElementById('root');
if (root) {
  followAppearance((language) => {
    const { name, record } = words(language);
    document.title = `${record.title} · ${name}`;
    render(
      <ReaderLanguage.Provider value={language}>
        <Page />
      </ReaderLanguage.Provider>,
      root,
    );
  });
}
