import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { asNotebookError } from '../../lib/notebook/errors.ts';
import type { Plan } from '../../lib/notebook/imports/plan.ts';
import { type Imported, readFile } from '../../lib/notebook/imports/read.ts';
import { ImportError } from '../../lib/notebook/imports/rows.ts';
import type { Note } from '../../lib/notebook/note.ts';
import { formatDate } from '../../lib/words/date.ts';
import { Check } from '../choices.tsx';
import { Dialog } from '../dialog.tsx';
import { useLanguage } from '../language.tsx';
import type { NotebookActions } from './props.ts';
import { captionOf, langOf, useNotebookWords } from './words.ts';

type Step =
  | { at: 'choose'; trouble: string | null }
  | { at: 'preview'; name: string; imported: Imported; plan: Plan }
  | { at: 'taking' };

/** Entries that are listed of each kind; the counts are of all. */
const most = 50;

/** Takes notes from a file, after showing what that would do. */
export function ImportDialog(props: {
  actions: NotebookActions;
  onClose: () => void;
  onDone: (count: number) => void;
}) {
  const { actions, onClose, onDone } = props;
  const n = useNotebookWords();
  const [step, setStep] = useState<Step>({ at: 'choose', trouble: null });
  const [settings, setSettings] = useState(false);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    try {
      const imported = readFile(await file.text());
      setStep({ at: 'preview', name: file.name, imported, plan: await actions.plan(imported) });
    } catch (error) {
      setStep({
        at: 'choose',
        trouble: error instanceof ImportError ? n.importing.trouble[error.trouble] : n.importing.failed,
      });
    }
  };
  const take = async (imported: Imported, plan: Plan) => {
    setStep({ at: 'taking' });
    try {
      await actions.take(imported, plan, settings);
      onDone(changes(plan));
      onClose();
    } catch (error) {
      const { trouble } = asNotebookError(error);
      setStep({ at: 'choose', trouble: trouble === 'full' ? n.importing.full : n.importing.failed });
    }
  };

  return (
    <Dialog title={n.importing.title} wide onClose={onClose}>
      {step.at === 'choose' && <Choose trouble={step.trouble} onFile={choose} />}
      {step.at === 'preview' && (
        <Preview
          name={step.name}
          imported={step.imported}
          plan={step.plan}
          settings={settings}
          onSettings={setSettings}
        />
      )}
      <div class="acts">
        <button type="button" class="btn" onClick={onClose}>
          {n.cancel}
        </button>
        {step.at === 'preview' && (
          <button
            type="button"
            class="btn main"
            disabled={!changes(step.plan) && step.plan.templates.length === 0 && !settings}
            onClick={() => take(step.imported, step.plan)}
          >
            {n.importing.do(changes(step.plan), settings || step.plan.templates.length > 0)}
          </button>
        )}
      </div>
    </Dialog>
  );
}

function changes({ add, change }: Plan): number {
  return add.length + change.length;
}

function Choose({ trouble, onFile }: { trouble: string | null; onFile: (file: File | undefined) => void }) {
  const n = useNotebookWords();
  const id = useId();
  return (
    <>
      <p>{n.importing.what}</p>
      <p class="choose">
        <label class="lab" for={id}>
          {n.importing.choose}
        </label>
        <input
          id={id}
          type="file"
          accept=".json,.jsonld,.csv,.txt,application/json,application/ld+json,text/csv"
          onChange={(event) => onFile(event.currentTarget.files?.[0])}
        />
      </p>
      <p class="state failed" role="alert">
        {trouble}
      </p>
    </>
  );
}

interface PreviewProps {
  name: string;
  imported: Imported;
  plan: Plan;
  settings: boolean;
  onSettings: (take: boolean) => void;
}

function Preview({ name, imported, plan, settings, onSettings }: PreviewProps) {
  const n = useNotebookWords();
  const language = useLanguage();
  const { backup, format } = imported;
  const about = [
    name,
    n.importing.formats[format],
    backup && n.importing.made(formatDate(backup.made.slice(0, 10), language)),
  ];
  return (
    <div class="plan">
      <p class="cap">{about.filter(Boolean).join(' · ')}</p>
      <Part title={n.importing.add(plan.add.length)} count={plan.add.length} open>
        {plan.add.slice(0, most).map((note) => (
          <Brief key={note.id} note={note} />
        ))}
      </Part>
      <Part title={n.importing.change(plan.change.length)} count={plan.change.length} open>
        {plan.change.slice(0, most).map(({ from, to }) => (
          <Brief key={to.id} note={to} before={from} />
        ))}
      </Part>
      <Part title={n.importing.bad(plan.bad.length)} count={plan.bad.length} open>
        {plan.bad.slice(0, most).map(({ row, problem, detail }) => (
          <li key={row}>
            {n.importing.row(row)}: {n.importing.why[problem]}{' '}
            {problem === 'invalid' && (
              <span class="cap" lang="en">
                {detail}
              </span>
            )}
          </li>
        ))}
      </Part>
      <Part title={n.importing.skip(plan.skip.length)} count={plan.skip.length}>
        {plan.skip.slice(0, most).map(({ row, why }) => (
          <li key={row}>
            {n.importing.row(row)}: {n.importing.why[why]}
          </li>
        ))}
      </Part>
      {plan.templates.length > 0 && <p>{n.importing.templates(plan.templates.map(({ name }) => name))}</p>}
      {backup && Object.keys(backup.settings).length > 0 && (
        <Check label={n.importing.settings} checked={settings} onToggle={onSettings} />
      )}
    </div>
  );
}

function Part(props: { title: string; count: number; open?: boolean; children: ComponentChildren }) {
  const n = useNotebookWords();
  const { title, count, open = false, children } = props;
  if (count === 0) return <p class="none">{title}</p>;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ul>{children}</ul>
      {count > most && <p class="cap">{n.importing.first(most)}</p>}
    </details>
  );
}

/** A note in a few lines; where it changes, what was there before. */
function Brief({ note, before }: { note: Note; before?: Note }) {
  const language = useLanguage();
  return (
    <li>
      <span class="quote clamp" {...langOf(note)}>
        {note.selector.exact}
      </span>
      {before && before.text !== note.text && before.text && <del class="sec clamp">{before.text}</del>}
      {note.text && <span class="sec clamp">{note.text}</span>}
      <span class="cap">{captionOf(note, language)}</span>
    </li>
  );
}
