import { useState } from 'preact/hooks';
import { type ExportFormat, exportFormats, exportRecords } from '../../lib/claims/export/export.ts';
import type { Claim } from '../../lib/claims/record.ts';
import type { Shelf } from '../../lib/claims/shelf.ts';
import { Radios } from '../choices.tsx';
import { Dialog } from '../dialog.tsx';
import { useWords } from '../language.tsx';

/** Hands a file to the reader. */
export type Save = (file: File) => void;

interface ExportProps {
  shelf: Shelf;
  /** What the page shows at this address. */
  shown: readonly Claim[];
  save: Save;
  onClose: () => void;
}

/** What is shown, or the whole record, as schema.org JSON-LD or CSV. */
export function ExportDialog({ shelf, shown, save, onClose }: ExportProps) {
  const w = useWords();
  const words = w.record.export;
  const [scope, setScope] = useState<'shown' | 'all'>(shown.length > 0 ? 'shown' : 'all');
  const [format, setFormat] = useState<ExportFormat>('csv');
  const both = shown.length > 0 && shown.length < shelf.claims.size;
  const write = () => {
    const ids = new Set(shown.map(({ id }) => id));
    const { name, text, type } = exportRecords(format, shelf, scope === 'shown' ? { ids } : {});
    save(new File([text], name, { type }));
    onClose();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Radios
        legend={words.which}
        value={both ? scope : 'all'}
        options={[
          ...(both ? [{ value: 'shown' as const, label: words.shown(shown.length) }] : []),
          { value: 'all', label: words.all(shelf.claims.size) },
        ]}
        onPick={setScope}
      />
      <Radios
        legend={words.format}
        value={format}
        options={exportFormats.toReversed().map((value) => ({ value, ...words.formats[value] }))}
        onPick={setFormat}
      />
      <p class="cap">{words.note}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" class="btn main" onClick={write}>
          {words.do}
        </button>
      </div>
    </Dialog>
  );
}
