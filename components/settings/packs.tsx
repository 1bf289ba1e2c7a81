import { useState } from 'preact/hooks';
import type { Generation } from '../../lib/claims/base.ts';
import type { Subscription } from '../../lib/claims/packs/subscription.ts';
import type { Text } from '../../lib/claims/record.ts';
import { homePack } from '../../lib/claims/ref.ts';
import { formatDate, today } from '../../lib/words/date.ts';
import { pick } from '../../lib/words/language.ts';
import { Check } from '../choices.tsx';
import { Dialog } from '../dialog.tsx';
import { Said, useLanguage } from '../language.tsx';
import { AddPack } from './add-pack.tsx';
import { JobView } from './job.tsx';
import type { PackActions, Packs } from './props.ts';
import { Section, useSettingsWords } from './section.tsx';

interface Row {
  readonly pack: string;
  readonly installed: Generation | null;
  readonly subscription: Subscription | null;
}

/** What is installed, what is on its way in, and the way to more. */
export function PacksSection({ packs, actions }: { packs: Packs; actions: PackActions }) {
  const s = useSettingsWords();
  const [removing, setRemoving] = useState<Row | null>(null);
  return (
    <Section id="packs">
      <p class="sec">{s.packs.intro}</p>
      <ul class="rows packs">
        {rowsOf(packs).map((row) => (
          <li key={row.pack}>
            <PackRow {...row} actions={actions} onRemove={() => setRemoving(row)} />
          </li>
        ))}
      </ul>
      {packs.jobs.map((job) => (
        <JobView key={job.id} job={job} actions={actions} />
      ))}
      <AddPack actions={actions} />
      {removing && <Removal {...removing} actions={actions} onClose={() => setRemoving(null)} />}
    </Section>
  );
}

/** Our own first; also those that are known, but whose records are not here. */
function rowsOf({ installed, subscriptions }: Packs): Row[] {
  const ids = new Set([homePack, ...installed.map(({ pack }) => pack), ...subscriptions.map(({ pack }) => pack)]);
  return [...ids].flatMap((pack) => {
    const row = {
      pack,
      installed: installed.find((one) => one.pack === pack) ?? null,
      subscription: subscriptions.find((one) => one.pack === pack) ?? null,
    };
    return row.installed || row.subscription ? [row] : [];
  });
}

const nameOf = ({ pack, installed }: Row): Text => installed?.meta.name ?? { en: pack };

function PackRow(props: Row & { actions: PackActions; onRemove: () => void }) {
  const s = useSettingsWords();
  const language = useLanguage();
  const { pack, installed, subscription, actions, onRemove } = props;
  const name = pick(nameOf(props), language).text;
  const own = pack === homePack;
  return (
    <>
      <p>
        <strong>
          <Said text={nameOf(props)} />
        </strong>
      </p>
      {installed ? (
        <p class="sec">
          {s.packs.byline(installed.meta.publisher, installed.meta.version)} · {s.packs.records(installed.claims)} ·{' '}
          {s.packs.until(formatDate(installed.meta.asOf, language))}
        </p>
      ) : (
        <p class="sec">{subscription?.url ? s.packs.missing : s.packs.missingFile}</p>
      )}
      <p class="cap">{own ? s.packs.shipped : subscription && originOf(subscription, s, language)}</p>
      {!own && (
        <p class="acts">
          {subscription?.url && (
            <>
              <button
                type="button"
                class="link"
                aria-label={s.packs.updateNamed(name)}
                onClick={() => actions.update(subscription)}
              >
                {s.packs.update}
              </button>
              <Check
                label={s.packs.daily}
                checked={subscription.daily}
                onToggle={(daily) => actions.setDaily(pack, daily)}
              />
            </>
          )}
          <button type="button" class="link" aria-label={s.packs.removeNamed(name)} onClick={onRemove}>
            {s.packs.remove}
          </button>
        </p>
      )}
    </>
  );
}

function originOf(
  { url, key, checked }: Subscription,
  { packs }: ReturnType<typeof useSettingsWords>,
  language: ReturnType<typeof useLanguage>,
): string {
  const parts = [
    url ? packs.from(new URL(url).hostname) : packs.fromFile,
    key === null ? packs.unsigned : packs.signed,
  ];
  if (url && checked) parts.push(packs.checked(formatDate(today(new Date(checked)), language)));
  return parts.join(' · ');
}

function Removal(props: Row & { actions: PackActions; onClose: () => void }) {
  const s = useSettingsWords();
  const { pack, installed, actions, onClose } = props;
  const name = pick(nameOf(props), useLanguage()).text;
  return (
    <Dialog title={s.packs.removing.title} onClose={onClose}>
      <p>{s.packs.removing.text(name, installed?.claims ?? 0)}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={onClose}>
          {s.packs.job.cancel}
        </button>
        <button
          type="button"
          class="btn main"
          onClick={() => {
            actions.remove(pack);
            onClose();
          }}
        >
          {s.packs.removing.do}
        </button>
      </div>
    </Dialog>
  );
}
