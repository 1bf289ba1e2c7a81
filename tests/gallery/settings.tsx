import type { SettingsActions, SettingsState } from '../../components/settings/props.ts';
import { SettingsPage } from '../../components/settings/settings.tsx';
import type { Generation } from '../../lib/claims/base.ts';
import type { Job } from '../../lib/claims/packs/job.ts';
import type { Preview } from '../../lib/claims/packs/preview.ts';
import type { PackMeta } from '../../lib/claims/record.ts';

const nothing = () => {};
const actions: SettingsActions = {
  change: nothing,
  addSite: async () => true,
  withdraw: nothing,
  unhide: nothing,
  packs: {
    addFile: async () => {},
    addAddress: async () => 'invalid',
    update: nothing,
    setDaily: nothing,
    remove: nothing,
    install: nothing,
    cancel: nothing,
  },
};

function metaOf(id: string, en: string, zh: string, zhHant: string, publisher: string): PackMeta {
  return { format: 1, id, name: { en, zh, zhHant }, publisher, version: '2026.11.02', asOf: '2026-10-30', topics: [] };
}

const base = metaOf('base', 'Said & Done base', '言行基础档案', '言行基礎檔案', 'Said & Done');
const harbour = metaOf('harbour', 'Harbour records', '港口记录', '港口紀錄', 'The Gazette');
const river = metaOf('river', 'River desk', '河流编辑部', '河流編輯部', 'River Weekly');
const installedOf = (meta: PackMeta, claims: number): Generation => ({
  number: claims,
  pack: meta.id,
  state: 'active',
  meta,
  sha256: '',
  indexVersion: '1',
  claims,
  installed: '2026-11-02T10:00:00Z',
});
const subscription = (pack: string, url: string | null) => ({
  pack,
  url,
  key: url && 'AAAA',
  etag: null,
  modified: null,
  checked: url && '2026-11-20T10:00:00Z',
  daily: url !== null,
});
const preview: Preview = {
  meta: { ...harbour, version: '2026.11.20' },
  installed: '2026.11.02',
  signed: 'signed',
  fingerprint: '1f0c 92ab 77d4 03e5',
  sameKey: true,
  records: 1240,
  added: 41,
  changed: 7,
  removed: 1,
  languages: { en: 1240, zh: 312 },
};
const job = (id: number, more: Partial<Job>): Job => ({
  id,
  origin: { kind: 'address', url: 'https://gazette.example/harbour.json' },
  updates: null,
  ask: true,
  state: 'ready',
  progress: null,
  attempts: 1,
  preview: null,
  trouble: null,
  validators: null,
  begun: '2026-11-21T10:00:00Z',
  ...more,
});

const full: SettingsState = {
  choices: {
    language: 'auto',
    theme: 'auto',
    marks: { strength: 'normal', kinds: { record: false, changed: true, outcome: true, differs: true } },
    saveButton: false,
    sites: { paused: false, listed: true, added: ['blog.harbour.example'], pausedHosts: ['news.example'] },
  },
  packs: {
    installed: [installedOf(base, 721), installedOf(harbour, 1200)],
    subscriptions: [subscription('harbour', 'https://gazette.example/harbour.json'), subscription('river', null)],
    jobs: [
      job(1, { preview }),
      job(2, { state: 'installing', progress: 0.42, preview: { ...preview, meta: river } }),
      job(3, {
        state: 'refused',
        origin: { kind: 'file', name: 'river-desk-2026-11.json' },
        trouble: {
          reason: 'malformed',
          detail: null,
          faults: ['north-20250301-toll: saidOn: is no date of the calendar. Correct "2025-02-30".'],
        },
      }),
    ],
  },
  hidden: [
    {
      sentence: '1',
      claim: 'x',
      what: 'match',
      text: 'Altman said the harbour would be open to larger boats by the end of spring.',
      statement: {
        en: 'North promised a small charge for large boats by May.',
        zh: '诺斯承诺五月前对大船收取少量费用。',
      },
    },
    { sentence: '2', claim: 'y', what: 'difference', text: '他说，今年就会收费。', statement: null },
  ],
  version: '0.1.0',
  listed: 158,
};

const empty: SettingsState = {
  ...full,
  choices: { ...full.choices, sites: { paused: true, listed: false, added: [], pausedHosts: [] } },
  packs: { installed: [installedOf(base, 721)], subscriptions: [], jobs: [] },
  hidden: [],
};

/** The Settings page with much in it, and as it is at first. */
export const settingsScene = (name: string) => (
  <SettingsPage state={name === 'settings' ? full : empty} actions={actions} />
);
