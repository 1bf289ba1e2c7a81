import type { SiteActions, SiteView } from '../../components/panel/site.tsx';

/** The site that is shown below the panel, for some of its states. */
export const sites: Record<string, SiteView> = {
  list: { host: 'meridian.example', of: 'neither', addedAs: null, paused: null, permitted: true },
  rest: { host: 'meridian.example', of: 'added', addedAs: 'meridian.example', paused: null, permitted: true },
  none: { host: 'news.example', of: 'listed', addedAs: null, paused: null, permitted: true },
  other: { host: 'news.example', of: 'listed', addedAs: null, paused: null, permitted: false },
  paused: {
    host: 'a-rather-long-name-for-a-newspaper.example',
    of: 'listed',
    addedAs: null,
    paused: 'here',
    permitted: true,
  },
};

export const siteActions: SiteActions = {
  always: async () => false,
  permit: async () => false,
  withdraw() {},
  pause() {},
  pauseAll() {},
};
