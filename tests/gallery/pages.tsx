import type { ComponentChildren } from 'preact';
import { MethodPage } from '../../components/method/method.tsx';
import { parseAddress } from '../../components/record/address.ts';
import { newsSince } from '../../components/record/news.ts';
import { RecordPage } from '../../components/record/record.tsx';
import { knownOf } from '../../lib/claims/known.ts';
import type { Pack } from '../../lib/claims/record.ts';
import { shelfOf } from '../../lib/claims/shelf.ts';
import { claims, people, text, threads } from './claims.ts';
import { settingsScene } from './settings.tsx';
import { WelcomeScene } from './welcome.tsx';

/** Views of the Record page over the shipped base, by name. */
export const pages: Record<string, string> = {
  'record-thread': '#/threads/ads-in-chatgpt',
  'record-topic': '#/topics/writing',
  'record-predictions': '#/predictions',
  'record-filtered': '#/predictions?verdict=missed',
  'record-outcomes': '#/outcomes',
  'record-pairs': '#/pairs',
  'record-claim': '#/claim/altman-20260126-cost-100x-by-2027',
  'record-missing': '#/claim/no-such-record',
  'record-search': '#/search?q=avertising%20Altman',
  'record-found-none': '#/search?q=zebra',
  'record-news': '#/news',
  'record-export': '#/predictions?verdict=missed',
  'record-packs': '#/threads/gallery:ads',
  'record-installing': '',
  'record-broken': '',
  method: '',
  welcome: '',
  'welcome-reading': '',
  settings: '',
  'settings-empty': '',
};

export async function page(name: string): Promise<ComponentChildren> {
  if (name === 'method') return <MethodPage />;
  if (name.startsWith('welcome')) return <WelcomeScene reading={name === 'welcome-reading'} />;
  if (name.startsWith('settings')) return settingsScene(name);
  const hash = pages[name] ?? '';
  const pack = (await (await fetch('/base.json')).json()) as Pack;
  const base = { ...knownOf(pack), meta: pack };
  const added = {
    ...knownOf({ claims, people, threads }),
    meta: { ...pack, id: 'gallery', name: text('City Desk', '城市新闻组') },
  };
  const shelf = name === 'record-packs' ? shelfOf(base, added) : shelfOf(base);
  const older = Object.fromEntries(pack.claims.slice(6).map(({ id, outcome }) => [id, outcome?.verdict ?? '']));
  const judged = pack.claims.filter(({ outcome }) => outcome).at(-1);
  if (judged) older[judged.id] = '';
  return (
    <RecordPage
      shelf={name === 'record-installing' ? 'installing' : name === 'record-broken' ? 'broken' : shelf}
      address={parseAddress(hash)}
      news={newsSince({ on: '2026-09-01', claims: older }, pack.claims)}
      onSeen={() => {}}
      copy={async () => {}}
      save={() => {}}
      larger={name === 'record-packs' ? [{ name: text('Archive', '旧闻库'), claims: 100_000 }] : []}
    />
  );
}
