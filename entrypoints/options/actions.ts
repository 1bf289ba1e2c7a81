import { browser } from '#imports';
import type { SettingsActions } from '../../components/settings/props.ts';
import { addSite, withdrawSite } from '../../lib/browser/added.ts';
import { originOf } from '../../lib/browser/fetch-pack.ts';
import { unhide } from '../../lib/browser/hidden.ts';
import type { PackOrder } from '../../lib/browser/messages.ts';
import { send } from '../../lib/browser/messaging.ts';
import { changeSettings, covers, readSettings, settingsOf } from '../../lib/browser/settings.ts';
import { subscriptions } from '../../lib/browser/subscriptions.ts';
import type { ClaimBase } from '../../lib/claims/base.ts';
import { addAddress, addFile } from '../../lib/claims/packs/job.ts';
import { packAddress } from '../../lib/claims/packs/subscription.ts';

export function order(what: PackOrder): void {
  send('packs', what).catch((error: unknown) => console.error('Said & Done: the background does not answer', error));
}

/** What the page can do. The background does the work on packs; the page sees in the database how it goes. */
export function actionsFor(base: ClaimBase): SettingsActions {
  return {
    change: (edit) => void changeSettings((now) => settingsOf(edit(now))),
    addSite,
    withdraw: (host) => void withdrawSite(host),
    unhide: (match) => void unhide(match),
    packs: {
      addFile: async (file) => order({ do: 'run', job: await addFile(base, file) }),
      addAddress: async (text) => {
        const url = packAddress(text);
        if (!url) return 'invalid';
        if (!(await permit(url))) return 'declined';
        order({ do: 'run', job: await addAddress(base, url, null, true) });
        return 'begun';
      },
      update: async ({ pack, url }) => {
        if (url && (await permit(url))) order({ do: 'update', pack });
      },
      setDaily: (pack, on) => order({ do: 'daily', pack, on }),
      remove: (pack) => void remove(pack),
      install: (job) => order({ do: 'install', job }),
      cancel: (job) => order({ do: 'cancel', job }),
    },
  };
}

/** Gives the server's permission back too, unless another pack or a site that was added needs it. */
async function remove(pack: string): Promise<void> {
  const all = await subscriptions.all();
  const origin = (url: string | null | undefined) => (url ? originOf(url) : null);
  const own = origin(all.find((one) => one.pack === pack)?.url);
  order({ do: 'remove', pack });
  const needed = all.some((one) => one.pack !== pack && origin(one.url) === own);
  const { sites } = await readSettings();
  if (own && !needed && !covers(sites.added, new URL(own.replace('*', '')).hostname)) {
    await browser.permissions.remove({ origins: [own] }).catch(() => false);
  }
}

/** Without a question where it was permitted before. Straight from a click: browsers ask for the person's gesture. */
function permit(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(url)] });
}
