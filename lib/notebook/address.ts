/** Parameters that say how a reader came, never what they read. */
const tracking =
  /^(utm_.*|mc_[ce]id|_hs.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|li_fat_id|mkt_tok|s_cid|cmpid|cmp|ncid|ocid|icid|smid|smtyp|sref|ref|ref_src|ref_url|referrer|referer|from|source|src|share|shareid|share_.*|sharer_.*|spm|scm|spss|spsnuid|isappinstalled|scene|clicktime|enterid|nsukey|wfr|bd_vid|f|ftag|guccounter|guce_.*|partner|feature|trk|tracking_.*|amp|outputtype|amp_.*|usqp)$/i;

/** Hosts on which `f`, `source`, `ref` and the like do choose the content. */
const keepAll = /(^|\.)(google|bing|baidu|github)\./;

/** First labels of hosts that serve the same articles to phones. */
const mobile = /^(www\d?|m|mobile|wap|amp|3g|touch|h5|i)\.(?=[^.]+\.[^.]+)/;

/**
 * One key for an article whatever its address: tracking parameters, AMP pages and caches, mobile hosts, scheme, `www.`,
 * final slash and fragment don't count. Never shown, and not an address to open. Text that is no web address is its own key.
 */
export function articleKey(address: string): string {
  const url = parse(address);
  if (!url) return address.trim();
  let host = url.hostname.replace(/\.$/, '');
  while (mobile.test(host)) host = host.replace(mobile, '');
  const path = url.pathname
    .replace(/\/(index|default)\.(s?html?|php|aspx?)$/i, '/')
    .replace(/\.amp(\.html?)?$/i, (_, html: string | undefined) => html ?? '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/\/amp(\.html?)?\/?$/i, '')
    // Not `/+$`, which takes quadratic time where there are many in the middle.
    .replace(/(?<!\/)\/+$/, '');
  const query = [...url.searchParams]
    .filter(([name, value]) => keepAll.test(host) || !(tracking.test(name) || (name === 'm' && value === '1')))
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  // Pages of the kind `#!/article/1` are named by their fragment alone.
  const fragment = url.hash.startsWith('#!') ? url.hash : '';
  const port = url.port ? `:${url.port}` : '';
  return `${host}${port}${path}${query.length ? `?${new URLSearchParams(query)}` : ''}${fragment}`;
}

/**
 * Whether two addresses are of one site: the same host, or one a subdomain of the other, whatever variant each is of.
 * What a page says about another site's articles is nothing to go by.
 */
export function ofOneSite(address: string, other: string): boolean {
  const [one = '', two = ''] = [address, other].map((each) => articleKey(each).split(/[/?#]/)[0]);
  return one === two || one.endsWith(`.${two}`) || two.endsWith(`.${one}`);
}

/** The article behind an AMP cache or viewer, else the address itself. */
function parse(address: string): URL | null {
  const url = web(address);
  if (!url) return null;
  const cached =
    /^(?:www\.)?google\.[a-z.]+\/amp\/(s\/)?(.+)$/.exec(url.hostname + url.pathname) ??
    /^[^/]+\.cdn\.ampproject\.org\/[acvir]\/(s\/)?(.+)$/.exec(url.hostname + url.pathname);
  return cached ? web(`http${cached[1] ? 's' : ''}://${cached[2]}${url.search}`) : url;
}

function web(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
