import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { hostPatterns } from './lib/browser/sites';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  zip: { excludeSources: ['shots/**', '.cache/**', '.ci/**'] },
  manifest: ({ browser }) => ({
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
    content_scripts: [{ matches: [...hostPatterns], js: ['sentinel.js'], run_at: 'document_idle' }],
    commands: { save: { suggested_key: { default: 'Alt+S' }, description: '__MSG_save__' } },
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
