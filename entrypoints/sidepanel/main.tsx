import { render } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import '../../assets/styles/tokens.css';
import '../../assets/styles/ui.css';
import '../../assets/styles/statements.css';
import '../../assets/styles/panel.css';
import '../../assets/styles/list.css';
import { ReaderLanguage } from '../../components/language.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { SiteSection } from '../../components/panel/site.tsx';
import type { Actions, Pointed, View } from '../../components/panel/view.ts';
import { followAppearance } from '../../lib/browser/appearance.ts';
import { type BaseState, followBase } from '../../lib/browser/base-state.ts';
import { readTab } from '../../lib/browser/inject.ts';
import { ask } from '../../lib/browser/messaging.ts';
import { words } from '../../lib/words/words.ts';
import { base as claims } from './base.ts';
import { follow as followTab, type Situation, type Tab } from './follow.ts';
import { hiding } from './hiding.ts';
import { useLine } from './in-step.ts';
import { useNotes } from './notes.tsx';
import { useSite, useSiteActions } from './site.ts';
import { viewOf } from './view.ts';

/** A reading that takes longer than this has come to a stop, in ms; the longest articles take a second or two. */
const patience = 15_000;

function SidePanel() {
  const [base, setBase] = useState<BaseState>({ state: 'opening' });
  const [at, setAt] = useState<{ tab: Tab; situation: Situation } | null>(null);
  const [view, setView] = useState<View>({ state: 'waiting' });
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const again = useRef(() => {});
  const tab = at?.tab.id;
  const front = useRef(tab);
  front.current = tab;
  const site = useSite(at?.tab.url ?? null);
  const siteActions = useSiteActions(tab);

  const point = useCallback(
    (annotation: string, chosen: boolean) =>
      setPointed((last) => ({ annotation, chosen, turn: (last?.turn ?? 0) + 1 })),
    [],
  );
  const onPlace = useCallback((annotation: string) => point(annotation, false), [point]);
  const follow = useLine(tab, at?.situation, onPlace);

  useEffect(() => followBase(claims, setBase), []);
  useEffect(() => {
    followTab({
      onSituation: (tab, situation) => setAt({ tab, situation }),
      onChosen: (annotation) => point(annotation, true),
    }).then((update) => {
      again.current = update;
    });
  }, [point]);

  useEffect(() => {
    if (!at) return;
    let current = true;
    viewOf(at.situation, at.tab.url, site, base).then((next) => current && setView(next));
    const late = at.situation.state === 'reading' && setTimeout(() => setView({ state: 'slow' }), patience);
    return () => {
      current = false;
      if (late) clearTimeout(late);
    };
  }, [at, site, base]);

  const actions = useMemo(
    (): Actions => ({
      reveal: (annotation) => void (tab !== undefined && ask(tab, 'reveal', { annotation }).catch(() => {})),
      follow,
      // Where the browser does not let us in, only the toolbar button opens the page.
      read: () => {
        const refused = () => front.current === tab && setView({ state: 'ask' });
        if (tab !== undefined) readTab(tab, true).catch(refused);
      },
      again: () => again.current(),
      copy: (text) => navigator.clipboard.writeText(text),
      hiding,
    }),
    [tab, follow],
  );
  // Taken apart: as a whole, an effect above would hold on to it, and so to the article before.
  const { actions: noting, below, kept } = useNotes(tab, view);
  const all = useMemo((): Actions => ({ ...actions, ...noting, kept }), [actions, noting, kept]);

  // What the page before had pointed at means nothing on this one.
  const page = view.state === 'read' ? `${tab} ${view.article.url} ${view.article.title}` : null;
  const since = useRef<{ page: string | null; turn: number }>({ page: null, turn: 0 });
  if (page !== null && page !== since.current.page)
    since.current = { page, turn: since.current.page === null ? 0 : (pointed?.turn ?? 0) };

  return (
    <Panel
      view={view}
      pointed={pointed && pointed.turn > since.current.turn ? pointed : null}
      actions={all}
      below={
        <>
          {below}
          {site && <SiteSection key={site.host} site={site} actions={siteActions} />}
        </>
      }
    />
  );
}

const root = document.getElementById('root');
if (root)
  followAppearance((language) => {
    document.title = words(language).name;
    render(
      <ReaderLanguage.Provider value={language}>
        <SidePanel />
      </ReaderLanguage.Provider>,
      root,
    );
  });
