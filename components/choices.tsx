import { useId } from 'preact/hooks';

/** One of several, by name. `quiet`: the legend is there for screen readers, a heading beside it says the same. */
export function Radios<T extends string>(props: {
  legend: string;
  quiet?: boolean;
  value: T;
  options: readonly { value: T; label: string; hint?: string; lang?: string }[];
  onPick: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset>
      <legend class={props.quiet ? 'vh' : undefined}>{props.legend}</legend>
      {props.options.map(({ value, label, hint, lang }) => (
        <label key={value} lang={lang}>
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
