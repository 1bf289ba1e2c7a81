import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { ReaderLanguage } from '../../../components/language.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import type { ReadView, View } from '../../../components/panel/view.ts';
import { articleIn, entriesIn } from '../../gallery/article.ts';

/** What the panel lists of the gallery's article. */
export const list: ReadView = {
  state: 'read',
  article: articleIn('en'),
  sentences: 48,
  whole: true,
  entries: entriesIn('en'),
  until: '2026-10-10',
};
export const actions = { reveal: vi.fn(), read: vi.fn(), again: vi.fn(), copy: vi.fn(async () => {}) };

/** The panel in a document, anew for each test of the file. */
export function usePanel() {
  let root: HTMLElement;
  beforeEach(() => {
    vi.clearAllMocks();
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });
  return {
    show: (view: View, more: Partial<Parameters<typeof Panel>[0]> = {}) =>
      act(() =>
        render(
          <ReaderLanguage.Provider value="en">
            <Panel view={view} pointed={null} actions={actions} {...more} />
          </ReaderLanguage.Provider>,
          root,
        ),
      ),
    all: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
    click: (element: HTMLElement | undefined) => act(() => element?.click()),
  };
}
