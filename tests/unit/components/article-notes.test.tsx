// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { ReaderLanguage } from '../../../components/language.tsx';
import { ArticleNotes } from '../../../components/notebook/article-notes.tsx';
import type { Note } from '../../../lib/notebook/note.ts';
import { sample } from '../notebook/samples.ts';

test('a passage that has gone from the page is told from one that never was in the article’s text', () => {
  const gone = sample();
  const caption: Note = {
    ...gone,
    id: `${gone.id}-2`,
    selector: { ...gone.selector, prefix: '', suffix: '', position: null },
  };
  const root = document.createElement('div');
  act(() =>
    render(
      <ReaderLanguage.Provider value="en">
        <ArticleNotes
          notes={[gone, caption]}
          missing={new Set([gone.id, caption.id])}
          onReveal={() => {}}
          onAttach={async () => false}
          onNotebook={() => {}}
        />
      </ReaderLanguage.Provider>,
      root,
    ),
  );
  expect([...root.querySelectorAll('li > p.cap')].map((line) => line.textContent)).toEqual([
    'Not found on this page any more',
    'Not in the article’s own text, so it is not marked there.',
  ]);
});
