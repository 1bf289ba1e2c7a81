import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, settingsOf } from '../../../lib/browser/settings.ts';
import { pauseEverywhere, pauseSite, siteOf } from '../../../lib/browser/site.ts';

const contains = vi.fn(async () => true);
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = contains;
  contains.mockClear();
});
const sites = (part: object) => settingsOf({ sites: part });

describe('the site of a page', () => {
  test('has one host for all its subdomains, and is on a list or on none', async () => {
    expect(await siteOf('https://www.huxiu.com/article/1', sites({}))).toMatchObject({
      host: 'huxiu.com',
      of: 'listed',
    });
    expect(await siteOf('https://news.meridian.example/a', sites({ added: ['meridian.example'] }))).toMatchObject({
      host: 'news.meridian.example',
      of: 'added',
      addedAs: 'meridian.example',
    });
    expect(await siteOf('https://elsewhere.example/', sites({}))).toMatchObject({ of: 'neither', paused: null });
    expect(await siteOf('https://huxiu.com/', sites({ listed: false }))).toMatchObject({ of: 'neither' });
  });

  test('is null where there is no site: browser pages, files', async () => {
    for (const url of ['about:blank', 'chrome://extensions', 'file:///home/me/a.html'])
      expect(await siteOf(url, sites({}))).toBeNull();
  });

  test('says who paused it, and whether the browser permits', async () => {
    contains.mockResolvedValueOnce(false);
    const url = 'https://www.huxiu.com/';
    expect(await siteOf(url, sites({ pausedHosts: ['huxiu.com'] }))).toMatchObject({
      paused: 'here',
      permitted: false,
    });
    expect(await siteOf(url, sites({ paused: true }))).toMatchObject({ paused: 'everywhere', permitted: true });
  });
});

test('pausing adds just this site, resuming takes away whatever pauses it', async () => {
  await pauseSite('news.example', true);
  await pauseSite('other.example', true);
  expect((await readSettings()).sites.pausedHosts).toEqual(['news.example', 'other.example']);
  await pauseSite('www2.news.example', false);
  expect((await readSettings()).sites.pausedHosts).toEqual(['other.example']);
  await pauseEverywhere(true);
  expect((await readSettings()).sites.paused).toBe(true);
});
