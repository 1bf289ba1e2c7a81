// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { ReadView } from '../../../components/panel/view.ts';
import { useNotes } from '../../../entrypoints/sidepanel/notes.tsx';
import { ask } from '../../../lib/browser/messaging.ts';
import { keyOf } from '../../../lib/notebook/keep.ts';
import { Notebook } from '../../../lib/notebook/store.ts';
import { sample } from './samples.ts';

vi.mock('../../../lib/browser/messaging.ts', () => ({ ask: vi.fn(), send: vi.fn() }));

const url = 'https://news.example/kettles';
const article = { title: 'Kettles', site: null, author: null, published: null, url, language: 'en' } as const;
/** As the page is read, and read anew. */
const read = (): ReadView => ({
  state: 'read',
  article: { ...article },
  sentences: 1,
  whole: true,
  entries: [],
  until: '2026-10-12',
});
const Probe = ({ view }: { view: ReadView }) => <>{useNotes(7, view).below}</>;

it('a note whose passage has come in since is not said to be missing any more', async () => {
  const notebook = await Notebook.open();
  const note = sample({ article: { ...sample().article, url, key: keyOf(article) } });
  await notebook.put([note]);
  const root = document.body;
  const show = (view: ReadView) => act(() => render(<Probe view={view} />, root));
  const missing = () => root.querySelector('.kept li [role=status]') !== null;
  vi.mocked(ask).mockResolvedValue([note.id] as never);
  show(read());
  await vi.waitFor(() => expect(missing()).toBe(true));
  vi.mocked(ask).mockResolvedValue([] as never);
  show(read());
  await vi.waitFor(() => expect(missing()).toBe(false));
  notebook.close();
});
