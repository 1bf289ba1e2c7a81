import type { Pack, Person } from '../../claims/record.ts';
import { fold } from '../../text/fold.ts';
import { type Bag, bagOf, type Script } from '../bag.ts';
import { formOf } from '../form.ts';
import { namesOf, numbersOf } from '../names.ts';
import type { Card, Side } from './card.ts';
import { encodeBlock, type TermPostings } from './postings.ts';
import { cardsPerRow, type IndexHead, type IndexRow, keys, type Space, type Speaker } from './reader.ts';
import { idf, impact } from './weight.ts';
import { wordingsOf } from './wordings.ts';

/** Terms aimed at in a block: a block is what an article reads for one term. */
const termsPerBlock = 1024;

interface Growing {
  /** Term → documents and frequencies. */
  readonly postings: Map<number, { docs: number[]; freqs: number[] }>;
  readonly lengths: number[];
}

/** Changes when the same pack would give other rows. */
export const indexVersion = '1';

/** The index of a pack. Pure; the same pack gives the same rows. */
export function buildIndex({ claims, people, threads }: Pick<Pack, 'claims' | 'people' | 'threads'>): IndexRow[] {
  const bags: Record<Script, Bag[][]> = { en: [], zh: [] };
  const spaces = new Map<Space, Growing>();
  for (const script of ['en', 'zh'] as const) {
    for (const kind of ['words', 'grams'] as const)
      spaces.set(`${script}.${kind}`, { postings: new Map(), lengths: [] });
    claims.forEach((claim, doc) => {
      const own = wordingsOf(claim, script).map((text) => bagOf(fold(text, null), script));
      bags[script].push(own);
      for (const kind of ['words', 'grams'] as const)
        addDocument(
          spaces.get(`${script}.${kind}`) as Growing,
          doc,
          own.map((bag) => bag[kind]),
        );
    });
  }

  const rows: IndexRow[] = [];
  const buckets = {} as Record<Space, number>;
  const documents = {} as Record<Space, number>;
  for (const [space, { postings: terms, lengths }] of spaces) {
    const count = 2 ** Math.max(0, Math.ceil(Math.log2(terms.size / termsPerBlock)));
    buckets[space] = count;
    const filled = lengths.filter((length) => length > 0);
    documents[space] = filled.length;
    const average = filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length);
    const blocks = Array.from({ length: count }, () => [] as TermPostings[]);
    for (const [term, { docs, freqs }] of terms) {
      const impacts = docs.map((doc, i) => {
        return impact(freqs[i] as number, (lengths[doc] as number) / average);
      });
      (blocks[term % count] as TermPostings[]).push({ term, docs, impacts });
    }
    blocks.forEach((block, i) => {
      if (block.length) rows.push({ key: keys.block(space, i), value: encodeBlock(block) });
    });
  }

  const occasions = new Map<string, number>();
  const threadsOf = new Map<string, number[]>();
  threads.forEach((thread, i) => {
    for (const id of thread.claims) threadsOf.set(id, [...(threadsOf.get(id) ?? []), i]);
  });
  const cards = claims.map((claim, doc): Card => {
    const key = `${claim.saidOn} ${claim.occasion.en ?? claim.occasion.zh}`;
    if (!occasions.has(key)) occasions.set(key, occasions.size);
    const [year, month, day] = claim.saidOn.split('-').map(Number);
    return {
      id: claim.id,
      speaker: claim.speaker,
      kind: claim.kind,
      day: Date.UTC(year as number, (month ?? 1) - 1, day ?? 1) / 86_400_000,
      slack: day ? 0 : month ? 30 : 365,
      occasion: occasions.get(key) as number,
      threads: threadsOf.get(claim.id) ?? [],
      topics: claim.topics,
      en: sideOf(claim.statement.en, 'en', bags.en[doc] as Bag[], spaces.get('en.words') as Growing),
      zh: sideOf(claim.statement.zh, 'zh', bags.zh[doc] as Bag[], spaces.get('zh.words') as Growing),
    };
  });
  for (let i = 0; i < cards.length; i += cardsPerRow)
    rows.push({ key: keys.cards(i), value: cards.slice(i, i + cardsPerRow) });
  const head: IndexHead = { claims: claims.length, documents, buckets, speakers: people.map(speakerOf) };
  rows.push({ key: keys.head, value: head });
  return rows;
}

/** Names as they stand in folded text; a person is also known by the last word of the name. */
function speakerOf(person: Person): Speaker {
  const full = [person.name.en, person.name.zh, ...person.aliases].filter((name) => name !== undefined);
  const last =
    person.kind === 'person'
      ? full.flatMap((name) => (/^[A-Z]\S+(?: \S+)+$/.test(name) ? name.split(' ').slice(-1) : []))
      : [];
  return { id: person.id, names: [...new Set([...full, ...last].map((name) => fold(name, null).text.toLowerCase()))] };
}

function addDocument(space: Growing, doc: number, wordings: readonly Uint32Array[]): void {
  const freqs = new Map<number, number>();
  let length = 0;
  for (const terms of wordings) {
    for (const term of terms) freqs.set(term, (freqs.get(term) ?? 0) + 1);
    length += terms.length;
  }
  space.lengths[doc] = length;
  for (const [term, freq] of freqs) {
    let entry = space.postings.get(term);
    if (!entry) {
      entry = { docs: [], freqs: [] };
      space.postings.set(term, entry);
    }
    entry.docs.push(doc);
    entry.freqs.push(freq);
  }
}

function sideOf(statement: string | undefined, script: Script, bags: readonly Bag[], space: Growing): Side | null {
  if (bags.length === 0) return null;
  const folded = fold(statement ?? '', null).text;
  const masks = new Map<number, number>();
  bags.forEach((bag, i) => {
    for (const term of bag.words) masks.set(term, ((masks.get(term) ?? 0) | (1 << i)) >>> 0);
  });
  const terms = new Uint32Array(masks.keys()).sort();
  const docs = space.lengths.filter((length) => length > 0).length;
  const weight = (term: number) => idf(docs, space.postings.get(term)?.docs.length ?? 0);
  const weights = Float32Array.from(terms, weight);
  return {
    statement: statement ?? '',
    terms,
    idf: weights,
    wordings: Uint32Array.from(terms, (term) => masks.get(term) as number),
    totals: Float32Array.from(bags, (bag) => bag.words.reduce((sum, term) => sum + weight(term), 0)),
    norms: normsOf(bags, weight),
    names: namesOf(folded, script),
    numbers: numbersOf(folded),
    form: formOf(folded.toLowerCase(), script),
  };
}

const normsOf = (bags: readonly Bag[], weight: (term: number) => number): Float32Array =>
  Float32Array.from(bags, (bag) => Math.sqrt(bag.words.reduce((sum, term) => sum + weight(term) ** 2, 0)));

/** What installing a pack needs of the matcher. */
export const indexer = { version: indexVersion, rows: buildIndex };
