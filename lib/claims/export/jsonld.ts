/** Records as schema.org `Claim`, each verdict as a `ClaimReview` of it. */
import type { Claim, Evidence, Person, Source, Text, Verdict } from '../record.ts';
import { parseRef } from '../ref.ts';
import { packOf, type Shelf } from '../shelf.ts';

/** Kept in the file, so that whoever reads it needs no network. What schema.org has no word for is ours. */
const context = {
  '@vocab': 'https://schema.org/',
  id: '@id',
  type: '@type',
  url: { '@type': '@id' },
  contradicts: { '@id': 'urn:said-and-done:contradicts', '@type': '@id' },
  revises: { '@id': 'urn:said-and-done:revises', '@type': '@id' },
  reaffirms: { '@id': 'urn:said-and-done:reaffirms', '@type': '@id' },
  resolves: { '@id': 'urn:said-and-done:resolves', '@type': '@id' },
};

/** A rating in words: what became of a statement is no number. */
const ratings: Record<Exclude<Verdict, 'pending'>, string> = {
  'came-true': 'Came true',
  partly: 'Partly came true',
  missed: 'Did not happen',
  'walked-back': 'Withdrawn',
  'not-checkable': 'Cannot be checked',
};

type Json = Readonly<Record<string, unknown>>;

/** The text of a JSON-LD file. */
export function claimsJsonld(shelf: Shelf, claims: readonly Claim[]): string {
  const graph = claims.flatMap((claim) => [claimOf(shelf, claim), ...reviewOf(shelf, claim)]);
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 1)}\n`;
}

function iriOf(ref: string): string {
  const { pack, id } = parseRef(ref);
  return `urn:said-and-done:claim:${pack}:${id}`;
}

function claimOf(shelf: Shelf, claim: Claim): Json {
  const pack = packOf(shelf, claim.id);
  const speaker = shelf.people.get(claim.speaker);
  const topics = new Map(shelf.meta.topics.map(({ id, name }) => [id, name]));
  return filled({
    type: 'Claim',
    id: iriOf(claim.id),
    identifier: [claim.id, ...claim.aliases],
    text: inLanguages(claim.statement),
    author: speaker && personOf(shelf, speaker),
    dateCreated: claim.saidOn,
    genre: claim.kind,
    recordedAt: { type: 'Event', name: inLanguages(claim.occasion) },
    about: claim.topics.map((topic) => ({ type: 'Thing', name: inLanguages(topics.get(topic) ?? { en: topic }) })),
    expires: claim.deadline,
    appearance: claim.sources.map(workOf),
    publisher: { type: 'Organization', name: pack.publisher },
    version: pack.version,
    ...relationsOf(claim),
  });
}

/** Nothing is said of what is still pending. */
function reviewOf(shelf: Shelf, claim: Claim): Json[] {
  const { outcome } = claim;
  if (!outcome || outcome.verdict === 'pending') return [];
  return [
    filled({
      type: 'ClaimReview',
      id: `${iriOf(claim.id)}#review`,
      itemReviewed: { id: iriOf(claim.id) },
      claimReviewed: inLanguages(claim.statement),
      reviewRating: { type: 'Rating', alternateName: ratings[outcome.verdict] },
      reviewBody: outcome.note && inLanguages(outcome.note),
      datePublished: outcome.asOf,
      author: { type: 'Organization', name: packOf(shelf, claim.id).publisher },
      citation: outcome.evidence.map(workOf),
    }),
  ];
}

function personOf({ people }: Shelf, { id, kind, name, of }: Person): Json {
  const employer = of === null ? undefined : people.get(of);
  return filled({
    type: kind === 'person' ? 'Person' : 'Organization',
    identifier: id,
    name: inLanguages(name),
    affiliation: employer && { type: 'Organization', identifier: employer.id, name: inLanguages(employer.name) },
  });
}

function workOf({ title, publisher, url, date, ...rest }: Source | Evidence): Json {
  return filled({
    type: 'CreativeWork',
    name: title,
    publisher: { type: 'Organization', name: publisher },
    url,
    datePublished: date,
    inLanguage: 'lang' in rest ? rest.lang : undefined,
  });
}

function relationsOf({ relations }: Claim): Json {
  const types = [...new Set(relations.map(({ type }) => type))];
  const targets = (type: string) => relations.filter((one) => one.type === type).map(({ target }) => iriOf(target));
  return Object.fromEntries(types.map((type) => [type, targets(type)]));
}

function inLanguages({ en, zh, zhHant }: Text): Json[] {
  const all = { en, 'zh-Hans': zh, 'zh-Hant': zhHant };
  return Object.entries(all).flatMap(([language, text]) => (text ? [{ '@language': language, '@value': text }] : []));
}

/** Without what is not known. */
function filled(values: Json): Json {
  const known = Object.entries(values).filter(
    ([, value]) => !(value == null || (Array.isArray(value) && value.length === 0)),
  );
  return Object.fromEntries(known);
}
