import type { Generation } from '../../lib/claims/base.ts';
import { formatDate } from '../../lib/words/date.ts';
import { Said, useLanguage } from '../language.tsx';
import type { Hidden, SettingsActions } from './props.ts';
import { Section, useSettingsWords } from './section.tsx';

/** What the extension is made with, and under which licences. */
export const libraries: readonly (readonly [name: string, licence: string])[] = [
  ['@mozilla/readability', 'Apache-2.0'],
  ['@observablehq/plot', 'ISC'],
  ['@tanstack/virtual-core', 'MIT'],
  ['approx-string-match', 'MIT'],
  ['canonicalize', 'Apache-2.0'],
  ['dexie', 'Apache-2.0'],
  ['fflate', 'MIT'],
  ['fuse.js', 'Apache-2.0'],
  ['mustache', 'MIT'],
  ['papaparse', 'MIT'],
  ['preact', 'MIT'],
  ['stemmer', 'MIT'],
  ['valibot', 'MIT'],
];

export function HiddenSection({ hidden, unhide }: { hidden: readonly Hidden[]; unhide: SettingsActions['unhide'] }) {
  const { hidden: w } = useSettingsWords();
  return (
    <Section id="hidden">
      <p class="sec">{hidden.length === 0 ? w.none : w.intro}</p>
      <ul class="rows">
        {hidden.map((match) => (
          <li key={`${match.sentence} ${match.claim} ${match.what}`}>
            <span>
              <q>{match.text}</q>
              <span class="cap">
                {w[match.what]}
                {match.statement ? <Said text={match.statement} /> : w.gone}
              </span>
            </span>
            <button type="button" class="link" aria-label={w.undoNamed(match.text)} onClick={() => unhide(match)}>
              {w.undo}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function AboutSection({ version, base }: { version: string; base: Generation | null }) {
  const { about: w } = useSettingsWords();
  const language = useLanguage();
  return (
    <Section id="about">
      <dl class="facts">
        <div>
          <dt>{w.version}</dt>
          <dd>{version}</dd>
        </div>
        {base && (
          <div>
            <dt>{w.base}</dt>
            <dd>
              {w.baseOf(base.meta.version, formatDate(base.meta.asOf, language))} <a href="method.html">{w.method}</a>
            </dd>
          </div>
        )}
        <div>
          <dt>{w.licence}</dt>
          <dd>{w.licenceText}</dd>
        </div>
        <div>
          <dt>{w.libraries}</dt>
          <dd lang="en">{libraries.map(([name, licence]) => `${name} (${licence})`).join(', ')}</dd>
        </div>
      </dl>
      <h3>{w.sees}</h3>
      <List items={w.seesList} />
      <h3>{w.never}</h3>
      <List items={w.neverList} />
    </Section>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul class="points">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
