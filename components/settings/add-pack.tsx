import { useId, useState } from 'preact/hooks';
import { mostBytes, mostRecords } from '../../lib/claims/packs/open.ts';
import { Refusal } from '../../lib/claims/packs/refusal.ts';
import { AddressForm } from './address-form.tsx';
import type { PackActions } from './props.ts';
import { useSettingsWords } from './section.tsx';

/** From a file or from an address. What is chosen is looked over first; nothing changes before the person agrees. */
export function AddPack({ actions }: { actions: PackActions }) {
  const { packs } = useSettingsWords();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [url, setUrl] = useState('');
  const file = useId();
  const megabytes = mostBytes / 1024 / 1024;

  const choose = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    setTrouble(null);
    try {
      await actions.addFile(chosen);
    } catch (error) {
      const { reason, detail } = error instanceof Refusal ? error : { reason: 'failed' as const, detail: null };
      setTrouble(packs.reasons[reason](detail ?? ''));
    }
    // So that the same file can be chosen again.
    input.value = '';
  };
  const fetchIt = async () => {
    setTrouble(null);
    const answer = await actions.addAddress(url);
    if (answer === 'begun') setUrl('');
    else setTrouble(packs[answer]);
  };

  return (
    <>
      <h3>{packs.add}</h3>
      <p class="line-field">
        <label class="lab" for={file}>
          {packs.file}
        </label>
        <input
          id={file}
          type="file"
          accept=".json,application/json"
          onChange={(event) => choose(event.currentTarget)}
        />
        <span class="cap">{packs.limit(megabytes, mostRecords)}</span>
      </p>
      <AddressForm
        name="pack"
        label={packs.address}
        submit={packs.fetch}
        hint={packs.addressHint}
        placeholder="https://"
        value={url}
        onInput={setUrl}
        onSubmit={fetchIt}
      />
      <p class="trouble" role="alert">
        {trouble}
      </p>
    </>
  );
}
