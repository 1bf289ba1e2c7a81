import type { Tone } from '../../lib/claims/tone.ts';
import { type Language, languages } from '../../lib/text/article.ts';
import { Check, Radios } from '../choices.tsx';
import { Icon } from '../icon.tsx';
import { useWords } from '../language.tsx';
import { AddSite } from './add-site.tsx';
import type { Choices, SettingsActions } from './props.ts';
import { Section, useSettingsWords } from './section.tsx';

interface Props {
  choices: Choices;
  change: SettingsActions['change'];
}

/** Each language in its own words. */
const ownNames: Record<Language, string> = { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' };
const tones: readonly Tone[] = ['differs', 'changed', 'outcome', 'record'];

export function LanguageSection({ choices, change }: Props) {
  const s = useSettingsWords();
  return (
    <Section id="language">
      <Radios
        legend={s.language.legend}
        quiet
        value={choices.language}
        options={[
          { value: 'auto', label: s.language.auto },
          ...languages.map((value) => ({ value, label: ownNames[value], lang: value })),
        ]}
        onPick={(language) => change((now) => ({ ...now, language }))}
      />
      <p class="cap">{s.language.hint}</p>
    </Section>
  );
}

export function LooksSection({ choices, change }: Props) {
  const s = useSettingsWords();
  return (
    <Section id="looks">
      <Radios
        legend={s.looks.legend}
        quiet
        value={choices.theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: s.looks[value] }))}
        onPick={(theme) => change((now) => ({ ...now, theme }))}
      />
    </Section>
  );
}

export function MarksSection({ choices, change }: Props) {
  const s = useSettingsWords();
  const w = useWords();
  const { strength, kinds } = choices.marks;
  return (
    <Section id="marks">
      <Radios
        legend={s.marks.strength}
        value={strength}
        options={(['quiet', 'normal', 'strong'] as const).map((value) => ({ value, label: s.marks[value] }))}
        onPick={(picked) => change((now) => ({ ...now, marks: { ...now.marks, strength: picked } }))}
      />
      <fieldset>
        <legend>{s.marks.kinds}</legend>
        {tones.map((tone) => (
          <label key={tone} class={`k-${tone}`}>
            <input
              type="checkbox"
              checked={kinds[tone]}
              onChange={(event) => {
                const shown = event.currentTarget.checked;
                change(({ marks, ...now }) => ({
                  ...now,
                  marks: { ...marks, kinds: { ...marks.kinds, [tone]: shown } },
                }));
              }}
            />
            <span class="tone">
              <Icon name={tone} />
            </span>{' '}
            <span class="under">{w.tone[tone]}</span>
          </label>
        ))}
      </fieldset>
      <p class="cap">{s.marks.hint}</p>
      <Check
        label={s.marks.saveButton}
        checked={choices.saveButton}
        onToggle={(saveButton) => change((now) => ({ ...now, saveButton }))}
      />
    </Section>
  );
}

export function SitesSection({
  choices,
  change,
  addSite,
  withdraw,
  listed,
}: Props & Pick<SettingsActions, 'addSite' | 'withdraw'> & { listed: number }) {
  const s = useSettingsWords();
  const { sites } = choices;
  const set = (part: Partial<Choices['sites']>) => change((now) => ({ ...now, sites: { ...now.sites, ...part } }));
  return (
    <Section id="sites">
      <div class="field-set">
        <Check label={s.sites.paused} checked={sites.paused} onToggle={(paused) => set({ paused })} />
        <p class="cap">{s.sites.pausedHint}</p>
        <Check label={s.sites.listed} checked={sites.listed} onToggle={(on) => set({ listed: on })} />
        <p class="cap">{s.sites.listedHint(listed)}</p>
      </div>
      <Hosts
        title={s.sites.added}
        none={s.sites.noneAdded}
        hosts={sites.added}
        act={s.sites.withdraw}
        named={s.sites.withdrawNamed}
        onAct={withdraw}
      />
      <AddSite add={addSite} />
      <Hosts
        title={s.sites.pausedHosts}
        none={s.sites.nonePaused}
        hosts={sites.pausedHosts}
        act={s.sites.resume}
        named={s.sites.resumeNamed}
        onAct={(host) => set({ pausedHosts: sites.pausedHosts.filter((other) => other !== host) })}
      />
    </Section>
  );
}

function Hosts(props: {
  title: string;
  none: string;
  hosts: readonly string[];
  act: string;
  named: (host: string) => string;
  onAct: (host: string) => void;
}) {
  return (
    <>
      <h3>{props.title}</h3>
      {props.hosts.length === 0 && <p class="sec">{props.none}</p>}
      <ul class="rows">
        {props.hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button type="button" class="link" aria-label={props.named(host)} onClick={() => props.onAct(host)}>
              {props.act}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
