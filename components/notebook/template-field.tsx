import { useId, useState } from 'preact/hooks';
import type { NotebookActions, NotebookState } from './props.ts';
import { useNotebookWords } from './words.ts';

interface TemplateProps {
  templates: NotebookState['templates'];
  standard: string;
  value: string;
  onValue: (body: string) => void;
  actions: NotebookActions;
}

/** Which Markdown template is used; the reader's own can be written, kept and deleted here. */
export function TemplateField({ templates, standard, value, onValue, actions }: TemplateProps) {
  const n = useNotebookWords();
  const id = useId();
  const kept = templates.find(({ body }) => body === value);
  const [writing, setWriting] = useState(false);
  const [name, setName] = useState('');
  const choose = (choice: string) => {
    const own = templates.find((template) => template.name === choice);
    onValue(own ? own.body : standard);
    setName(own?.name ?? '');
    setWriting(choice === '\u0000write' || own !== undefined);
  };
  return (
    <div class="template">
      <label class="lab" for={`${id}-which`}>
        {n.exporting.template}
      </label>
      <select
        id={`${id}-which`}
        class="field"
        value={kept?.name ?? (writing ? '\u0000write' : '')}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{n.exporting.standard}</option>
        {templates.map((template) => (
          <option key={template.name} value={template.name}>
            {template.name}
          </option>
        ))}
        <option value={'\u0000write'}>{n.exporting.edit}</option>
      </select>
      {writing && (
        <>
          <textarea
            class="field code"
            rows={7}
            aria-label={n.exporting.template}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
          <div class="keep">
            <input
              class="field"
              aria-label={n.exporting.name}
              placeholder={n.exporting.name}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <button
              type="button"
              class="btn"
              disabled={name.trim() === ''}
              onClick={() => void actions.keepTemplate({ name: name.trim(), body: value })}
            >
              {n.exporting.keep}
            </button>
            {kept && (
              <button type="button" class="btn" onClick={() => void actions.dropTemplate(kept.name)}>
                {n.exporting.drop}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
