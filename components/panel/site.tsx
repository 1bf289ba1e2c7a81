import { useState } from 'preact/hooks';
import { useWords } from '../language.tsx';
import { usePanelWords } from './words.ts';

/** The site of the page in front: why it is read by itself, or is not. */
export interface SiteView {
  readonly host: string;
  readonly of: 'listed' | 'added' | 'neither';
  /** The host by which it was added: its own or one that it is a subdomain of. */
  readonly addedAs: string | null;
  readonly paused: 'here' | 'everywhere' | null;
  /** Whether the browser lets us look at its pages by ourselves. */
  readonly permitted: boolean;
}

/**
 * `always`, `permit`: false when the person declined. Straight from a click: browsers ask for the person's gesture.
 * Permissions of a site that was added are those of the host by which it was.
 */
export interface SiteActions {
  always(host: string): Promise<boolean>;
  permit(host: string): Promise<boolean>;
  withdraw(host: string): void;
  pause(host: string, paused: boolean): void;
  pauseAll(paused: boolean): void;
}

export function SiteSection({ site, actions }: { site: SiteView; actions: SiteActions }) {
  const w = useWords();
  const { site: s } = usePanelWords();
  const [declined, setDeclined] = useState(false);
  const { host, of, addedAs, paused, permitted } = site;
  const revoked = of !== 'neither' && !permitted;
  const request = (ask: (host: string) => Promise<boolean>, of: string) => async () => setDeclined(!(await ask(of)));
  const why = paused ? (paused === 'here' ? s.pausedHere : s.pausedAll) : revoked ? s.revoked : s[of];
  return (
    <section class="site" aria-labelledby="site">
      <h2 id="site">
        {s.title}
        {w.colon}
        <span class="host">{host}</span>
      </h2>
      <p>{why}</p>
      <div class="acts">
        {revoked && <Act name={s.permit} onPress={request(actions.permit, addedAs ?? host)} main />}
        {of === 'neither' && <Act name={s.always(host)} onPress={request(actions.always, host)} main />}
        {of !== 'neither' && paused !== 'everywhere' && (
          <Act name={paused ? s.resume : s.pause} onPress={() => actions.pause(host, !paused)} />
        )}
        <Act
          name={paused === 'everywhere' ? s.resumeAll : s.pauseAll}
          onPress={() => actions.pauseAll(paused !== 'everywhere')}
        />
        {addedAs !== null && <Act name={s.withdraw} onPress={() => actions.withdraw(addedAs)} />}
      </div>
      {of === 'neither' && <p class="cap">{s.alwaysHint}</p>}
      <p class="cap" role="status">
        {declined ? s.declined : ''}
      </p>
    </section>
  );
}

function Act({ name, onPress, main = false }: { name: string; onPress: () => void; main?: boolean }) {
  return (
    <button type="button" class={main ? 'btn' : 'link'} onClick={onPress}>
      {name}
    </button>
  );
}
