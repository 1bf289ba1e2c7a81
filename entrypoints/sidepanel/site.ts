import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '#imports';
import type { SiteActions } from '../../components/panel/site.tsx';
import { addSite, withdrawSite } from '../../lib/browser/added.ts';
import { readTab } from '../../lib/browser/inject.ts';
import { followSettings, type Settings } from '../../lib/browser/settings.ts';
import { pauseEverywhere, pauseSite, permitSite, type Site, siteOf } from '../../lib/browser/site.ts';

/** The site of the page in front, as settings and permissions have it now; null where it has none that we may know. */
export function useSite(url: string | null): Site | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [permissions, setPermissions] = useState(0);
  const [site, setSite] = useState<Site | null>(null);

  useEffect(() => followSettings(setSettings), []);
  useEffect(() => {
    const news = () => setPermissions((turn) => turn + 1);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(news);
    onRemoved.addListener(news);
    return () => {
      onAdded.removeListener(news);
      onRemoved.removeListener(news);
    };
  }, []);
  useEffect(() => {
    let current = true;
    setSite((before) => (before && url && new URL(url).hostname.endsWith(before.host) ? before : null));
    if (url && settings) siteOf(url, settings).then((found) => current && setSite(found));
    return () => {
      current = false;
    };
  }, [url, settings, permissions]);
  return site;
}

export function useSiteActions(tab: number | undefined): SiteActions {
  return useMemo(() => {
    const readNow = (granted: boolean) => {
      if (granted && tab !== undefined) readTab(tab, true).catch(() => {});
      return granted;
    };
    return {
      always: (host) => addSite(host).then(readNow, refused),
      permit: (host) => permitSite(host).then(readNow, refused),
      withdraw: (host) => void withdrawSite(host),
      pause: (host, paused) => void pauseSite(host, paused),
      pauseAll: (paused) => void pauseEverywhere(paused),
    };
  }, [tab]);
}

/** A host that browsers can't be asked for counts as not permitted. */
const refused = () => false;
