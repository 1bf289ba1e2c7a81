import { homePack } from '../../lib/claims/ref.ts';
import { Masthead } from '../masthead.tsx';
import { AboutSection, HiddenSection } from './about.tsx';
import { PacksSection } from './packs.tsx';
import type { SettingsActions, SettingsState } from './props.ts';
import { LanguageSection, LooksSection, MarksSection, SitesSection } from './reading.tsx';
import { useSettingsWords } from './section.tsx';

export function SettingsPage({ state, actions }: { state: SettingsState; actions: SettingsActions }) {
  const { title } = useSettingsWords();
  const { choices, packs, hidden, version, listed } = state;
  const { change, addSite, withdraw, unhide } = actions;
  return (
    <>
      <Masthead current="options" wide />
      <main class="wrap settings">
        <h1>{title}</h1>
        <LanguageSection choices={choices} change={change} />
        <LooksSection choices={choices} change={change} />
        <MarksSection choices={choices} change={change} />
        <SitesSection choices={choices} change={change} addSite={addSite} withdraw={withdraw} listed={listed} />
        <PacksSection packs={packs} actions={actions.packs} />
        <HiddenSection hidden={hidden} unhide={unhide} />
        <AboutSection version={version} base={packs.installed.find(({ pack }) => pack === homePack) ?? null} />
      </main>
    </>
  );
}
