// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReaderLanguage } from '../../../components/language.tsx';
import { Fields } from '../../../components/notebook/fields.tsx';
import { ImportDialog } from '../../../components/notebook/import-dialog.tsx';
import type { NotebookActions } from '../../../components/notebook/props.ts';
import { NotebookError } from '../../../lib/notebook/errors.ts';
import { jsonLd } from '../../../lib/notebook/exports/jsonld.ts';
import { plan } from '../../../lib/notebook/imports/plan.ts';
import type { Edit } from '../../../lib/notebook/note.ts';
import { sample, selection } from './samples.ts';

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

const wait = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const settle = () => wait(0);
async function type(value: string) {
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const state = () => root.querySelector('.state')?.textContent ?? '';

describe('the note’s text', () => {
  it('says “Saved” only once it is on disk', async () => {
    let done = () => {};
    const edit = vi.fn(
      (_: Edit) =>
        new Promise<void>((resolve) => {
          done = resolve;
        }),
    );
    act(() => render(<Fields note={sample()} knownTags={[]} edit={edit} />, root));
    await type('first');
    await type('first and second');
    expect(state()).toBe('Saving…');
    expect(edit).not.toHaveBeenCalled();
    await wait(600);
    expect(edit.mock.calls).toEqual([[{ text: 'first and second' }]]);
    expect(state()).toBe('Saving…');
    done();
    await settle();
    expect(state()).toBe('Saved');
  });

  it('keeps what was typed when the disk is full, says so, and tries again', async () => {
    const edit = vi.fn((_: Edit): Promise<void> => Promise.reject(new NotebookError('full', 'no room')));
    act(() => render(<Fields note={sample()} knownTags={[]} edit={edit} />, root));
    await type('precious');
    await wait(600);
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/no room left.*Try again/);
    expect(root.querySelector('textarea')?.value).toBe('precious');
    edit.mockImplementation(() => Promise.resolve());
    await act(() => (root.querySelector('.state button') as HTMLButtonElement).click());
    await settle();
    expect(state()).toBe('Saved');
    expect(edit).toHaveBeenLastCalledWith({ text: 'precious' });
  });

  it('is saved when the note is left at once', async () => {
    const edit = vi.fn((_: Edit) => Promise.resolve());
    act(() => render(<Fields note={sample()} knownTags={[]} edit={edit} />, root));
    await type('quick');
    await act(() => render(null, root));
    expect(edit).toHaveBeenCalledWith({ text: 'quick' });
  });
});

describe('import', () => {
  it('shows what would happen, in the reader’s language, and does it only when told', async () => {
    vi.useRealTimers();
    HTMLDialogElement.prototype.showModal ??= () => {};
    const [mine, theirs] = [sample(), sample({ text: '新的' })];
    const take = vi.fn(() => Promise.resolve());
    const actions = {
      plan: async (imported) => plan([mine], imported),
      take,
    } as Partial<NotebookActions> as NotebookActions;
    act(() =>
      render(
        <ReaderLanguage.Provider value="zh-Hans">
          <ImportDialog actions={actions} onClose={() => {}} onDone={() => {}} />
        </ReaderLanguage.Provider>,
        root,
      ),
    );
    const input = root.querySelector('input[type=file]') as HTMLInputElement;
    const file = new File([jsonLd(selection([mine, theirs]))], 'notes.jsonld');
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(root.querySelector('.plan')).not.toBeNull());
    expect([...root.querySelectorAll('summary, .none')].map((part) => part.textContent)).toEqual([
      '新增1条',
      '更改0条',
      '0条无法读取',
      '跳过1条',
    ]);
    expect(take).not.toHaveBeenCalled();
    await act(() => (root.querySelector('.btn.main') as HTMLButtonElement).click());
    expect(take).toHaveBeenCalledOnce();
  });
});
