import { useState } from 'preact/hooks';
import { AddressForm } from './address-form.tsx';
import type { SettingsActions } from './props.ts';
import { useSettingsWords } from './section.tsx';

/** One more site that is looked at by itself: the browser asks for just that host. */
export function AddSite({ add }: { add: SettingsActions['addSite'] }) {
  const { sites } = useSettingsWords();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);

  const submit = async () => {
    setTrouble(null);
    const host = hostIn(text);
    if (!host) setTrouble(sites.addInvalid);
    else if (await add(host)) setText('');
    else setTrouble(sites.addDeclined);
  };

  return (
    <>
      <AddressForm
        name="site"
        label={sites.addLabel}
        submit={sites.add}
        hint={sites.addHint}
        value={text}
        onInput={setText}
        onSubmit={submit}
      />
      <p class="trouble" role="alert">
        {trouble}
      </p>
    </>
  );
}

/** The host in an address or a bare host name, without `www.`; null where there is none with a dot. */
export function hostIn(text: string): string | null {
  const typed = text.trim();
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(host) && !/^[\d.]+$/.test(host) ? host : null;
}
