// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { View } from '../../../components/panel/view.ts';
import { entriesIn } from '../../gallery/article.ts';
import { actions, list, usePanel } from './panel-stage.tsx';

const { show, all, click } = usePanel();
const named = (name: RegExp) => all('button').find((button) => name.test(button.textContent ?? ''));

describe('the list', () => {
  test('shows sentences in page order, possible matches apart', () => {
    show(list);
    const [sure, likely] = all('.items').map((items) => items.querySelectorAll('li.item').length);
    expect([sure, likely]).toEqual([6, 1]);
    expect(all('.quote')[0]?.textContent).toContain('began showing ads');
  });

  test('opening an item brings its sentence into view on the page; closing does not', () => {
    show(list);
    const button = () => all('.item > h3 > button')[1];
    click(button());
    expect(button()?.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(button()?.getAttribute('aria-controls') ?? '')?.textContent).toContain(
      'by the end of 2027',
    );
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith('a1');
    click(button());
    expect(all('.body')).toHaveLength(0);
    expect(actions.reveal).toHaveBeenCalledTimes(1);
  });

  test('a filter shows one kind, and all again when pressed twice', () => {
    show(list);
    click(named(/^Outcome/));
    expect(all('.item').map((item) => item.className)).toEqual(['item k-outcome', 'item k-outcome']);
    click(named(/^Outcome/));
    expect(all('.item')).toHaveLength(7);
  });

  test('a sentence chosen on the page opens, even when the filter hides it', () => {
    show(list);
    click(named(/^Differs/));
    show(list, { pointed: { annotation: 'a3', turn: 1, chosen: true } });
    expect(all('[data-annotations~="a3"] .body')).toHaveLength(1);
  });

  test('an open item leaves the finding to what stands behind it, so that nothing is said twice', () => {
    show(list);
    const outcome = all('.item.k-outcome')[0];
    const verdicts = () =>
      [...(outcome?.querySelectorAll('.verdict') ?? [])].map((one) => one.closest('.body') !== null);
    expect(verdicts()).toEqual([false]);
    click(outcome?.querySelector('button') ?? undefined);
    expect(verdicts()).toEqual([true]);
  });

  test('in what way the article differs stands above both wordings', () => {
    show(list, { pointed: { annotation: 'a1', turn: 1, chosen: true } });
    expect(all('[data-annotations~="a1"] h4')[0]?.textContent).toBe('A difference in certainty');
  });

  test('a page that is longer than is read says how far it was read, and one that is not does not', () => {
    show(list);
    expect(all('.sum')[0]?.textContent).not.toMatch(/longer than we read/);
    show({ ...list, sentences: 3000, whole: false });
    expect(all('.sum')[0]?.textContent).toMatch(/longer than we read: its first 3,000 sentences were compared/);
    show({ ...list, sentences: 3000, whole: false, entries: [] });
    expect(all('.sum')[0]?.textContent).toMatch(/longer than we read: its first 3,000 sentences were compared/);
  });

  test('marks the words that differ in both', () => {
    show(list, { pointed: { annotation: 'a1', turn: 1, chosen: true } });
    expect(all('.diff mark').map((mark) => mark.textContent)).toEqual(['promised', 'guessed on stage']);
  });

  test('shows text of the page as text', () => {
    const [first] = list.state === 'read' ? list.entries : [];
    if (!first || list.state !== 'read') throw new Error('no entry');
    const text = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const annotation = { ...first.annotation, sentence: { ...first.annotation.sentence, text } };
    show({ ...list, entries: [{ ...first, annotation }] });
    expect(all('.quote')[0]?.textContent).toContain(text);
    expect(all('.quote img, .quote b')).toHaveLength(0);
  });
});

describe('what a reader calls wrong', () => {
  const hiding = { hide: vi.fn(async () => {}), undo: vi.fn(async () => {}) };
  const draw = (view: View) => show(view, { actions: { ...actions, hiding } });
  const without = (id: string): View => ({
    ...list,
    entries: entriesIn('en').filter(({ annotation }) => annotation.id !== id),
  });

  test('goes, leaves the way back in its place, and comes back', () => {
    draw(list);
    click(all('.item > h3 > button')[1]);
    click(named(/^Not this$/));
    expect(hiding.hide).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'a1' }), 'match');
    draw(without('a1'));
    expect(all('.items > li').map((item) => item.dataset.annotations ?? item.dataset.gone)).toEqual(
      entriesIn('en').map(({ annotation }) => annotation.id),
    );
    expect(all('.gone [role=status]')[0]?.textContent).toMatch(/Not shown any more/);
    click(named(/^Undo$/));
    expect(hiding.undo).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'a1' }), 'match');
    draw({ ...list, entries: entriesIn('en') });
    expect(all('.item')).toHaveLength(7);
    expect(all('.gone')).toHaveLength(0);
    expect(document.activeElement).toBe(all('.item > h3 > button')[1]);
  });

  test('is there again when it was taken back elsewhere', () => {
    draw(list);
    click(all('.item > h3 > button')[1]);
    click(named(/^Not this$/));
    draw(without('a1'));
    draw({ ...list });
    draw({ ...list, entries: entriesIn('en') });
    expect(all('.item')).toHaveLength(7);
    expect(all('.gone')).toHaveLength(0);
  });

  test('is only the difference, when the article has it right', () => {
    draw(list);
    click(all('.item > h3 > button')[1]);
    click(named(/The article has it right/));
    expect(hiding.hide).toHaveBeenLastCalledWith(expect.objectContaining({ tone: 'differs' }), 'difference');
    expect(all('.item')).toHaveLength(7);
    expect(all('.gone [role=status]')[0]?.textContent).toMatch(/This difference is not shown/);
  });
});

describe('the live region', () => {
  test('is one element that stays, so that each state is announced once', () => {
    show({ state: 'reading' });
    const status = all('.sum')[0];
    show(list);
    expect(all('.sum')).toEqual([status]);
    expect(status?.textContent).toMatch(/^6 statements on record/);
    show({ ...list, entries: [] });
    expect(status?.textContent).toContain('48 sentences read');
    expect(status?.textContent).toContain('10 Oct 2026');
  });
});

const shown = {
  failed: { state: 'failed', reason: 'because' },
  broken: { state: 'broken', reason: 'because' },
} as const;
test.each([
  ['other', 'read', /Read this page anyway/],
  ['unlisted', 'read', /Read this page/],
  ['slow', 'read', /Try again/],
  ['failed', 'read', /Try again/],
  ['broken', 'again', /Try again/],
] as const)('the state “%s” offers a way on', (state, action, name) => {
  show(state === 'failed' || state === 'broken' ? shown[state] : { state });
  click(named(name));
  expect(actions[action]).toHaveBeenCalledOnce();
});

test('says that an item was copied only once it was', async () => {
  show(list, { pointed: { annotation: 'a0', turn: 1, chosen: true } });
  await act(async () => named(/Copy with sources/)?.click());
  expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('began showing ads'));
  expect(all('.acts [role=status]')[0]?.textContent).toBe('Copied');
});
