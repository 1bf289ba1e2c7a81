import { useEffect, useMemo, useState } from 'preact/hooks';
import { type FormatName, fileName, formats } from '../../lib/notebook/exports/export.ts';
import type { Note } from '../../lib/notebook/note.ts';
import { Check, Radios } from '../choices.tsx';
import { Dialog } from '../dialog.tsx';
import { Daily } from './daily.tsx';
import type { NotebookActions, NotebookState } from './props.ts';
import { TemplateField } from './template-field.tsx';
import { useNotebookWords } from './words.ts';

export interface Scope {
  readonly id: string;
  readonly label: string;
  readonly notes: readonly Note[];
}

interface ExportProps {
  /** What can be exported; the first is the one that is meant unless the reader chooses. */
  scopes: readonly Scope[];
  templates: NotebookState['templates'];
  standard: string;
  actions: NotebookActions;
  onClose: () => void;
}

/** As many notes as a preview is made of. */
const sample = 3;

/** Which notes, in which format, with what; and how it will look. */
export function ExportDialog({ scopes, templates, standard, actions, onClose }: ExportProps) {
  const n = useNotebookWords();
  const [scope, setScope] = useState(scopes[0]?.id ?? '');
  const [format, setFormat] = useState<FormatName>('markdown-zip');
  const [record, setRecord] = useState(true);
  const [own, setOwn] = useState(true);
  const [template, setTemplate] = useState(standard);
  const notes = scopes.find(({ id }) => id === scope)?.notes ?? [];
  const markdown = format === 'markdown' || format === 'markdown-zip';
  const order = { format, record, own, template: template === standard ? undefined : template };

  // A zip can't be read here: its first file is shown.
  const shown = format === 'markdown-zip' ? 'markdown' : format;
  const first = useMemo(() => notes.slice(0, sample), [notes]);
  const preview = usePreview(
    () => actions.make({ ...order, format: shown, notes: first }),
    [shown, record, own, template, first],
  );
  const name = useMemo(() => fileName(format, new Date()), [format]);

  return (
    <Dialog title={n.exporting.title} wide onClose={onClose}>
      <div class="columns">
        <div>
          <Radios
            legend={n.exporting.which}
            value={scope}
            options={scopes.map(({ id, label }) => ({ value: id, label }))}
            onPick={setScope}
          />
          <Radios
            legend={n.exporting.format}
            value={format}
            options={(Object.keys(formats) as FormatName[]).map((value) => ({
              value,
              label: n.exporting.formats[value][0] ?? '',
              hint: n.exporting.formats[value][1] ?? '',
            }))}
            onPick={setFormat}
          />
          <fieldset>
            <legend>{n.exporting.include}</legend>
            <Check label={n.exporting.record} checked={record} onToggle={setRecord} />
            <Check label={n.exporting.own} checked={own} onToggle={setOwn} />
          </fieldset>
        </div>
        <div>
          {markdown && (
            <TemplateField
              templates={templates}
              standard={standard}
              value={template}
              onValue={setTemplate}
              actions={actions}
            />
          )}
          <h3 class="lab">{n.exporting.previewOf(first.length)}</h3>
          {preview.fault ? (
            <p class="state failed" role="alert">
              {n.exporting.fault(preview.fault)}
            </p>
          ) : (
            // A field that can't be written in: it scrolls by key and can be copied from.
            <textarea class="preview" readOnly rows={14} aria-label={n.exporting.preview} value={preview.text} />
          )}
        </div>
      </div>
      <p class="cap">{n.exporting.file(name)}</p>
      <Daily actions={actions} />
      <div class="acts">
        <button
          type="button"
          class="btn left"
          title={n.exporting.backupNote}
          onClick={async () => actions.save(await actions.backup())}
        >
          {n.exporting.backup}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {n.cancel}
        </button>
        <button
          type="button"
          class="btn main"
          disabled={notes.length === 0 || preview.fault !== null}
          onClick={() => {
            actions.save(actions.make({ ...order, notes }));
            onClose();
          }}
        >
          {n.exporting.do}
        </button>
      </div>
    </Dialog>
  );
}

/** The beginning of a file as text, or why it can't be made. */
function usePreview(make: () => File, inputs: readonly unknown[]): { text: string; fault: string | null } {
  const [shown, setShown] = useState<{ text: string; fault: string | null }>({ text: '', fault: null });
  useEffect(() => {
    let current = true;
    const show = (text: string, fault: string | null) => current && setShown({ text, fault });
    try {
      make()
        .text()
        .then((text) => show(text.replace(/^\ufeff/, '').slice(0, 6000), null));
    } catch (error) {
      show('', error instanceof Error ? error.message : String(error));
    }
    return () => {
      current = false;
    };
  }, inputs);
  return shown;
}
