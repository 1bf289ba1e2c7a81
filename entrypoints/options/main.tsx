import { liveQuery } from 'dexie';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '#imports';
import '../../assets/styles/tokens.css';
import '../../assets/styles/ui.css';
import '../../assets/styles/dialog.css';
import '../../assets/styles/pages.css';
import '../../assets/styles/settings.css';
import { ReaderLanguage } from '../../components/language.tsx';
import type { Packs } from '../../components/settings/props.ts';
import { SettingsPage } from '../../components/settings/settings.tsx';
import { followAppearance } from '../../lib/browser/appearance.ts';
import { followHidden, type HiddenMatch } from '../../lib/browser/hidden.ts';
import { followSettings, type Settings } from '../../lib/browser/settings.ts';
import { listedSites } from '../../lib/browser/sites.ts';
import { followSubscriptions } from '../../lib/browser/subscriptions.ts';
import { ClaimBase } from '../../lib/claims/base.ts';
import { isRunning } from '../../lib/claims/packs/job.ts';
import type { Text } from '../../lib/claims/record.ts';
import { settingsWords } from '../../lib/words/settings/words.ts';
import { words } from '../../lib/words/words.ts';
import { actionsFor, order } from './actions.ts';

const base = new ClaimBase();

/** ms between two calls to a background that may have been stopped in the middle of its work. */
const wakeEvery = 5000;

function Page() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [hidden, setHidden] = useState<readonly HiddenMatch[]>([]);
  const [statements, setStatements] = useState<ReadonlyMap<string, Text>>(new Map());
  const [packs, setPacks] = useState<Packs>({ installed: [], subscriptions: [], jobs: [] });
  const actions = useMemo(() => actionsFor(base), []);

  useEffect(() => {
    const part = (known: Partial<Packs>) => setPacks((now) => ({ ...now, ...known }));
    const live = [
      liveQuery(() => base.installed()).subscribe({ next: (installed) => part({ installed }) }),
      liveQuery(() => base.db.jobs.toArray()).subscribe({ next: (jobs) => part({ jobs }) }),
    ];
    const stops = [
      followSettings(setSettings),
      followHidden(setHidden),
      followSubscriptions((subscriptions) => part({ subscriptions })),
    ];
    return () => {
      for (const one of live) one.unsubscribe();
      for (const stop of stops) stop();
    };
  }, []);

  useEffect(() => {
    base.claims(hidden.map(({ claim }) => claim)).then(
      (found) => setStatements(new Map([...found].map(([ref, { claim }]) => [ref, claim.statement]))),
      () => setStatements(new Map()),
    );
  }, [hidden, packs.installed]);

  const busy = packs.jobs.some(isRunning);
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(() => order({ do: 'wake' }), wakeEvery);
    return () => clearInterval(timer);
  }, [busy]);

  if (!settings) return null;
  const state = {
    choices: settings,
    packs,
    hidden: hidden.map((match) => ({ ...match, statement: statements.get(match.claim) ?? null })),
    version: browser.runtime.getManifest().version,
    listed: listedSites,
  };
  return <SettingsPage state={state} actions={actions} />;
}

const root = document.getElementById('root');
if (root) {
  followAppearance((language) => {
    document.title = `${settingsWords(language).title} · ${words(language).name}`;
    render(
      <ReaderLanguage.Provider value={language}>
        <Page />
      </ReaderLanguage.Provider>,
      root,
    );
  });
}
