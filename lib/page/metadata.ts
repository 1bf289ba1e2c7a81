export interface Metadata {
  readonly title: string;
  readonly site: string | null;
  readonly author: string | null;
  /** ISO date, `yyyy-mm-dd`, as the page writes it: the day where the publisher is. */
  readonly published: string | null;
  readonly url: string | null;
}

/** What a page says about itself: meta elements first, then JSON-LD, then what readers see. */
export function metadataOf(page: Document): Metadata {
  const linked = jsonLd(page);
  const heading = tidy(page.querySelector('h1')?.textContent);
  return {
    title: meta(page, 'og:title', 'twitter:title') ?? linked.title ?? heading ?? tidy(page.title) ?? '',
    site: meta(page, 'og:site_name', 'application-name') ?? linked.site,
    author: authorMeta(page) ?? linked.author,
    published:
      isoDay(meta(page, 'article:published_time', 'og:published_time', 'datepublished', 'pubdate', 'publishdate')) ??
      linked.published ??
      isoDay(page.querySelector('time[datetime]')?.getAttribute('datetime') ?? null) ??
      dayNear(page),
    url: canonical(page),
  };
}

function meta(page: Document, ...names: string[]): string | null {
  for (const name of names)
    for (const attribute of ['property', 'name', 'itemprop']) {
      const found = tidy(page.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content'));
      if (found) return found;
    }
  return null;
}

/** Some pages give the address of an author's profile instead of the name. */
function authorMeta(page: Document): string | null {
  const author = meta(page, 'author', 'article:author', 'byl', 'parsely-author');
  return author && !/^https?:/i.test(author) ? author : null;
}

interface Linked {
  title: string | null;
  site: string | null;
  author: string | null;
  published: string | null;
}

function jsonLd(page: Document): Linked {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parseJson(script.textContent ?? ''), 0);
    if (!article) continue;
    return {
      title: tidy(article.headline) ?? tidy(article.name),
      site: nameOf(article.publisher),
      author: nameOf(article.author),
      published: isoDay(tidy(article.datePublished)),
    };
  }
  return { title: null, site: null, author: null, published: null };
}

type Json = Record<string, unknown>;

function articleIn(data: unknown, depth: number): Json | null {
  if (typeof data !== 'object' || data === null || depth > 4) return null;
  const inner = Array.isArray(data) ? data : (data as Json)['@graph'];
  if (Array.isArray(inner)) {
    for (const item of inner.slice(0, 50)) {
      const found = articleIn(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  return /Article|BlogPosting|Report$/.test(String((data as Json)['@type'])) ? (data as Json) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || null;
  return tidy(typeof value === 'object' && value !== null ? (value as Json).name : value);
}

function canonical(page: Document): string | null {
  const address = page.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? meta(page, 'og:url');
  for (const candidate of [address, page.location?.href])
    if (candidate && URL.canParse(candidate, page.location?.href)) {
      const url = new URL(candidate, page.location?.href);
      if (/^https?:$/.test(url.protocol)) return url.href;
    }
  return null;
}

/** Chinese portals print the day as text: the first one in an element that is named for it. */
function dayNear(page: Document): string | null {
  const places = '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="info" i], [class*="meta" i]';
  for (const place of [...page.querySelectorAll(places)].slice(0, 40)) {
    const text = place.textContent ?? '';
    const day = text.length < 300 ? isoDay(text) : null;
    if (day) return day;
  }
  return null;
}

function isoDay(text: string | null): string | null {
  const [, year, month = '', day = ''] = /(20\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/.exec(text ?? '') ?? [];
  if (!year || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function tidy(value: unknown): string | null {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || null : null;
}
