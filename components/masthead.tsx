import { useWords } from './language.tsx';

const pages = ['record', 'notebook', 'method', 'options'] as const;

/** The product's name in both scripts, and the way to its pages. `wide`: on a page of its own, not in the panel. */
export function Masthead({ current, wide = false }: { current?: (typeof pages)[number]; wide?: boolean }) {
  const w = useWords();
  return (
    <header class={wide ? 'mast site' : 'mast'}>
      <span class="word" lang="en">
        {w.name} <b lang="zh-Hans">言行</b>
      </span>
      <nav aria-label={w.pages.label}>
        {pages.map((page) => (
          <a
            key={page}
            href={`${page}.html`}
            // In the panel a page opens in a tab.
            target={wide ? undefined : '_blank'}
            aria-current={page === current ? 'page' : undefined}
          >
            {w.pages[page]}
          </a>
        ))}
      </nav>
    </header>
  );
}
