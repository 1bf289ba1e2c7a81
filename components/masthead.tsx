import { useWords } from './language.tsx';

/** The product's name in both scripts, and the way to its pages. `wide`: on a page of its own, not in the panel. */
export function Masthead({ current, wide = false }: { current?: 'record' | 'method'; wide?: boolean }) {
  const w = useWords();
  // In the panel a page opens in a tab.
  const to = (page: 'record' | 'method') => ({
    href: `${page}.html`,
    target: wide ? undefined : '_blank',
    'aria-current': page === current ? ('page' as const) : undefined,
  });
  return (
    <header class={wide ? 'mast site' : 'mast'}>
      <span class="word" lang="en">
        {w.name} <b lang="zh-Hans">言行</b>
      </span>
      <nav aria-label={w.pages.label}>
        <a {...to('record')}>{w.pages.record}</a>
        <a {...to('method')}>{w.pages.method}</a>
      </nav>
    </header>
  );
}
