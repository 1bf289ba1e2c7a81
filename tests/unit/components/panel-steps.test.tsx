// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { actions, list, usePanel } from './panel-stage.tsx';

const { show, all, click } = usePanel();

describe('going through the list', () => {
  const step = (name: string) => all('.step button').find((button) => button.textContent?.trim() === name);
  const current = () => all('[aria-current]').map((item) => item.dataset.annotations);

  test('next and previous unfold one item after the other and bring up its sentence', () => {
    show(list);
    click(step('Next'));
    click(step('Next'));
    expect(current()).toEqual(['a1']);
    expect(all('.body')).toHaveLength(1);
    expect(actions.reveal.mock.calls).toEqual([['a0'], ['a1']]);
    click(step('Previous'));
    expect(current()).toEqual(['a0']);
    expect(all('.step .num')[0]?.textContent).toBe('1 of 7');
    expect(step('Previous')?.hasAttribute('disabled')).toBe(true);
  });

  test('of the sentences gone to on the page, one by one, the last stays open; what was opened by hand does too', () => {
    const openNow = () => all('.item:has(.body)').map((item) => item.dataset.annotations);
    const go = (annotation: string, turn: number) => show(list, { pointed: { annotation, turn, chosen: true } });
    show(list);
    click(all('.item > h3 > button')[4]);
    go('a0', 1);
    go('a1', 2);
    expect(openNow()).toEqual(['a1', 'a4']);
    go('a4', 3);
    go('a2', 4);
    expect(openNow()).toEqual(['a2', 'a4']);
    click(step('Next'));
    expect(openNow()).toEqual(['a3', 'a4']);
  });

  test('a sentence that only came into view on the page is pointed at, not opened', () => {
    show(list);
    show(list, { pointed: { annotation: 'a2', turn: 1, chosen: false } });
    expect(current()).toEqual(['a2']);
    expect(all('.body')).toHaveLength(0);
  });

  test('the page goes along when the reader scrolls the list, not when it scrolls because an item has folded', async () => {
    const follow = vi.fn();
    const drawn = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ bottom: 100 } as DOMRect);
    show(list, { actions: { ...actions, follow } });
    const scrolled = async () => {
      window.dispatchEvent(new Event('scroll'));
      await new Promise((rest) => setTimeout(rest, 250));
    };
    await new Promise((rest) => setTimeout(rest, 500));
    await scrolled();
    expect(follow).toHaveBeenCalledExactlyOnceWith('a0');
    click(all('.item > h3 > button')[1]);
    await scrolled();
    expect(follow).toHaveBeenCalledTimes(1);
    drawn.mockRestore();
  });

  test('a search leaves what has the words, and says so when nothing has', () => {
    show(list);
    const field = all('input[type=search]')[0] as HTMLInputElement;
    const type = (text: string) =>
      act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    type('advertsing');
    expect(all('.item').length).toBeLessThan(7);
    expect(all('.find-field [role=status]')[0]?.textContent).toMatch(/^\d of 7$/);
    type('zebra');
    expect(all('.item')).toHaveLength(0);
    expect(all('.find-field [role=status]')[0]?.textContent).toMatch(/Nothing in this list/);
  });
});
