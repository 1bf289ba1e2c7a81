import type { ClaimBase } from '../claims/base.ts';
import type { KeptPassage, Passage } from '../text/passage.ts';
import { articleKey } from './address.ts';
import { makeNote, type Note, readNote } from './note.ts';
import { notedClaim } from './noted.ts';
import type { Notebook } from './store.ts';

type Claims = Pick<ClaimBase, 'claim' | 'around' | 'installed'>;

/**
 * Keeps a passage with its claim as the base has it now; resolves when it is on disk. A passage that is kept already
 * is not kept twice: its note comes back.
 */
export async function keepPassage(notebook: Notebook, claims: Claims, passage: Passage): Promise<Note> {
  const { article, selector, record } = passage;
  const key = keyOf(article);
  // It comes from a page: checked like anything from outside.
  const made = makeNote({
    article: { ...article, url: /^https?:/i.test(article.url ?? '') ? article.url : null, key },
    selector: { ...selector, position: selector.position && { ...selector.position } },
    claim: record && (await lookUp(claims, record.claim)),
    tone: record?.tone ?? null,
  });
  return notebook.keep(readNote(made), (note) => samePlace(note, passage));
}

/** What is kept of an article, without anything the reader wrote. */
export async function keptOf(notebook: Notebook, url: string): Promise<KeptPassage[]> {
  return (await notebook.ofArticle(articleKey(url))).map(({ id, selector }) => ({ id, selector }));
}

/** The key under which the notes of an article are kept; one without an address goes by its title. */
export function keyOf({ url, title }: Pick<Passage['article'], 'url' | 'title'>): string {
  return url ? articleKey(url) : `file: ${title}`;
}

/** Whether a note is on this very passage. */
function samePlace({ selector }: Note, { selector: other }: Pick<Passage, 'selector'>): boolean {
  if (selector.exact !== other.exact) return false;
  const near = (one: string, two: string) => one.slice(-12) === two.slice(-12);
  return (!selector.repeated && !other.repeated) || near(selector.prefix, other.prefix);
}

async function lookUp(claims: Claims, ref: string) {
  const found = await claims.claim(ref);
  if (!found) return null;
  const { people } = await claims.around(found);
  const pack = (await claims.installed()).find(({ pack }) => pack === found.pack);
  return notedClaim(
    found.ref,
    found.claim,
    people.get(found.claim.speaker) ?? null,
    `${found.pack} @ ${pack?.meta.version}`,
  );
}
