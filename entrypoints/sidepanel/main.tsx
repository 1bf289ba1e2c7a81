import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import '../../assets/styles/tokens.css';
import '../../assets/styles/ui.css';
import '../../assets/styles/statements.css';
import '../../assets/styles/panel.css';
import '../../assets/styles/list.css';
import { ReaderLanguage } from '../../components/language.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { Actions, Pointed, View } from '../../components/panel/view.ts';
import { followAppearance } from '../../lib/browser/appearance.ts';
import { type BaseState, followBase } from '../../lib/browser/base-state.ts';
import { readTab } from '../../lib/browser/inject.ts';
import { ask } from '../../lib/browser/messaging.ts';
import { words } from '../../lib/words/words.ts';
import { base as claims, entriesOf } from './base.ts';
import { follow, type Situation } from './follow.ts';
import { useNotes } from './notes.tsx';

function SidePanel() {
  const [base, setBase] = useState<BaseState>({ state: 'opening' });
  const [at, setAt] = useState<{ tab: number; situation: Situation } | null>(null);
  const [view, setView] = useState<View>({ state: 'waiting' });
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const again = useRef(() => {});

  useEffect(() => followBase(claims, setBase), []);
  useEffect(() => {
    follow({
      onSituation: (tab, situation) => setAt({ tab, situation }),
      onChosen: (annotation) => setPointed((last) => ({ annotation, turn: (last?.turn ?? 0) + 1, chosen: true })),
    }).then((update) => {
      again.current = update;
    });
  }, []);

  useEffect(() => {
    let current = true;
    if (at) viewOf(at.situation, base).then((next) => current && setView(next));
    return () => {
      current = false;
    };
  }, [at, base]);

  const tab = at?.tab;
  const actions = useMemo(
    (): Actions => ({
      reveal: (annotation) => void (tab !== undefined && ask(tab, 'reveal', { annotation }).catch(() => {})),
      // Where the browser does not let us in, only the toolbar button opens the page.
      read: () => void (tab !== undefined && readTab(tab, true).catch(() => setView({ state: 'ask' }))),
      again: () => again.current(),
      copy: (text) => navigator.clipboard.writeText(text),
    }),
    [tab],
  );
  const notes = useNotes(tab, view);

  const { kept } = notes;
  const all = useMemo((): Actions => ({ ...actions, ...notes.actions, kept }), [actions, notes.actions, kept]);

  return <Panel view={view} pointed={pointed} actions={all} below={notes.below} />;
}

async function viewOf(situation: Situation, base: BaseState): Promise<View> {
  if (base.state === 'broken' || base.state === 'installing') return base;
  if (base.state === 'opening') return { state: 'waiting' };
  if (situation.state !== 'read') return situation;
  try {
    return { ...situation, entries: await entriesOf(situation.annotations), until: base.until };
  } catch (error) {
    return { state: 'broken', reason: String(error) };
  }
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
