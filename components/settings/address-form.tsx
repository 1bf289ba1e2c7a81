import { useId } from 'preact/hooks';

interface Props {
  name: string;
  label: string;
  /** Of the button. */
  submit: string;
  hint: string;
  value: string;
  placeholder?: string;
  onInput: (value: string) => void;
  onSubmit: () => Promise<void>;
}

/** One line to type an address or a site into. Whoever asks for it says what is wrong with it. */
export function AddressForm({ name, label, submit, hint, value, placeholder, onInput, onSubmit }: Props) {
  const [field, below] = [useId(), useId()];
  return (
    <form
      class="line-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      <label class="lab" for={field}>
        {label}
      </label>
      <span class="keep">
        <input
          id={field}
          class="field"
          name={name}
          type="url"
          value={value}
          placeholder={placeholder}
          aria-describedby={below}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          {submit}
        </button>
      </span>
      <span class="cap" id={below}>
        {hint}
      </span>
    </form>
  );
}
