import { useWords } from './language.tsx';

/** The product's name in both scripts. */
export function Masthead() {
  const w = useWords();
  return (
    <header class="mast">
      <span class="word" lang="en">
        {w.name}
        <b lang="zh-Hans">言行</b>
      </span>
    </header>
  );
}
