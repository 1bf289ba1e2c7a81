import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { hostPatterns } from './lib/browser/sites';

/** Of our own pages. Addresses of claim packs are for readers to choose; charts set styles of their own. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' https: http://localhost:* http://*.localhost:* http://127.0.0.1:*",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // The card's theme is its own, not its page's: `light-dark()` must not be settled further up, as it is for old browsers.
  vite: () => ({ plugins: [preact()], build: { cssTarget: ['chrome125', 'firefox140'] } }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      'scripting',
      'activeTab',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    optional_permissions: ['downloads'],
    host_permissions: [...hostPatterns],
    // Asked for one host at a time: a site the reader adds, a server they take a claim pack from.
    optional_host_permissions: ['*://*/*'],
    content_scripts: [
      {
        matches: [...hostPatterns],
        js: ['sentinel.js'],
        run_at: 'document_start',
        all_frames: true,
        // Letters are shown in frames without an address of their own.
        match_origin_as_fallback: true,
      },
    ],
    // While developing, the extension talks to the server that builds it.
    ...(command === 'build' ? { content_security_policy: { extension_pages: pagePolicy } } : {}),
    // Not in the page's hands: no key of a page's own is taken from it.
    commands: {
      save: { suggested_key: { default: 'Alt+S' }, description: '__MSG_save__' },
      next: { suggested_key: { default: 'Alt+N' }, description: '__MSG_next__' },
      previous: { suggested_key: { default: 'Alt+P' }, description: '__MSG_previous__' },
    },
    action: { default_title: '__MSG_action__', ...(browser === 'firefox' ? { default_area: 'navbar' } : {}) },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'said-and-done@said-and-done.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
