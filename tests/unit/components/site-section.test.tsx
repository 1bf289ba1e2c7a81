// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ReaderLanguage } from '../../../components/language.tsx';
import { SiteSection, type SiteView } from '../../../components/panel/site.tsx';

const actions = {
  always: vi.fn(async () => false),
  permit: vi.fn(async () => true),
  withdraw: vi.fn(),
  pause: vi.fn(),
  pauseAll: vi.fn(),
};
let root: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
});

const show = (site: Partial<SiteView>) =>
  act(() =>
    render(
      <ReaderLanguage.Provider value="en">
        <SiteSection
          site={{ host: 'news.example', of: 'listed', addedAs: null, paused: null, permitted: true, ...site }}
          actions={actions}
        />
      </ReaderLanguage.Provider>,
      root,
    ),
  );
const names = () => [...root.querySelectorAll('button')].map((button) => button.textContent);
const press = (name: string) =>
  act(async () => [...root.querySelectorAll('button')].find((button) => button.textContent === name)?.click());

describe('the site of the page', () => {
  test.each<[string, Partial<SiteView>, string[]]>([
    ['listed', {}, ['Pause on this site', 'Pause everywhere']],
    [
      'added',
      { of: 'added', addedAs: 'news.example' },
      ['Pause on this site', 'Pause everywhere', 'No longer on this site'],
    ],
    ['on no list', { of: 'neither', permitted: false }, ['Always on news.example', 'Pause everywhere']],
    ['paused', { paused: 'here' }, ['Resume on this site', 'Pause everywhere']],
    ['paused with all', { paused: 'everywhere' }, ['Resume everywhere']],
    ['taken from us', { permitted: false }, ['Give it again', 'Pause on this site', 'Pause everywhere']],
  ])('%s, it offers what can be done', (_, site, offered) => {
    show(site);
    expect(names()).toEqual(offered);
  });

  test('is asked for by its own host, and a refusal is said', async () => {
    show({ of: 'neither', permitted: false });
    await press('Always on news.example');
    expect(actions.always).toHaveBeenCalledExactlyOnceWith('news.example');
    expect(root.querySelector('[role=status]')?.textContent).toMatch(/not given permission/);
  });

  test('says why a permission that is missing matters, and asks for it again', async () => {
    show({ of: 'added', addedAs: 'news.example', permitted: false });
    expect(root.textContent).toMatch(/permission for this site is missing, so its pages are not looked at/);
    await press('Give it again');
    expect(actions.permit).toHaveBeenCalledExactlyOnceWith('news.example');
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
  });

  test('is given back, and asked for again, by the host by which it was added', async () => {
    show({ host: 'a.news.example', of: 'added', addedAs: 'news.example', permitted: false });
    await press('Give it again');
    await press('No longer on this site');
    expect(actions.permit).toHaveBeenCalledExactlyOnceWith('news.example');
    expect(actions.withdraw).toHaveBeenCalledExactlyOnceWith('news.example');
  });
});
