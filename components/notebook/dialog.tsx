import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface DialogProps {
  title: string;
  wide?: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal dialog that opens at once; Esc closes it and gives focus back. */
export function Dialog({ title, wide = false, onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} class={wide ? 'wide-dialog' : ''} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

/** One of several, by name. */
export function Radios<T extends string>(props: {
  legend: string;
  value: T;
  options: readonly { value: T; label: string; hint?: string }[];
  onPick: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label, hint }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === props.value} onChange={() => props.onPick(value)} />
          {label} {hint && <span class="cap">{hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}

export function Check(props: { label: string; checked: boolean; onToggle: (checked: boolean) => void }) {
  return (
    <label>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onToggle(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  );
}
