import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Claim, Text } from '../../lib/claims/record.ts';
import type { Shelf } from '../../lib/claims/shelf.ts';
import { fold } from '../../lib/text/fold.ts';
import { PairIndex } from '../../lib/text/pair-index.ts';

/** At most this many results are shown. */
export const mostFound = 50;
/** How many records Fuse ranks: it is exact but slow. */
const shortlist = 150;

interface Row {
  readonly claim: Claim;
  readonly statement: string[];
  readonly about: string[];
}

/**
 * A search that forgives typos, in every language a record has at once: statements first, then who said it, where, and
 * in which thread. Each word of the query must be found somewhere in the record.
 */
export function searchIn(shelf: Shelf): (query: string) => Claim[] {
  const threads = new Map<string, Text[]>();
  for (const { title, claims } of shelf.threads)
    for (const id of claims) threads.set(id, [...(threads.get(id) ?? []), title]);
  const rows = [...shelf.claims.values()].map((claim): Row => {
    const person = shelf.people.get(claim.speaker);
    const about = [claim.occasion, ...(person ? [person.name] : []), ...(threads.get(claim.id) ?? [])];
    return {
      claim,
      statement: wordings(claim.statement),
      about: [...about.flatMap(wordings), ...claim.topics, ...(person?.aliases ?? []), claim.id],
    };
  });
  const texts = rows.map(({ statement, about }) => plain([...statement, ...about].join('\n')));
  let pairs: PairIndex | undefined;
  /** The rows that may fit: those with every word as it stands, and those that come near. */
  const near = (words: readonly string[]): Row[] => {
    if (!pairs) {
      pairs = new PairIndex();
      for (const _ of pairs.build(texts.length, (place) => texts[place] ?? ''));
    }
    const places = new Set<number>();
    for (let place = 0; place < texts.length && places.size < shortlist; place++)
      if (words.every((word) => texts[place]?.includes(word))) places.add(place);
    for (const place of pairs.alike(words.join(' '), shortlist)) places.add(place);
    return [...places].flatMap((place) => rows[place] ?? []);
  };
  return (query) => {
    const words = plain(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const fuse = new Fuse(near(words), options);
    const scores = new Map<Row, { sum: number; words: number }>();
    for (const [index, word] of words.entries()) {
      for (const { item, score = 0 } of fuse.search(word)) {
        const so = scores.get(item) ?? { sum: 0, words: 0 };
        // Only what has all words so far stays in.
        if (so.words === index) scores.set(item, { sum: so.sum + score, words: index + 1 });
      }
    }
    return [...scores]
      .filter(([, so]) => so.words === words.length)
      .sort((a, b) => a[1].sum - b[1].sum)
      .slice(0, mostFound)
      .map(([row]) => row.claim);
  };
}

const options: IFuseOptions<Row> = {
  keys: [
    { name: 'statement', weight: 3 },
    { name: 'about', weight: 1 },
  ],
  includeScore: true,
  ignoreLocation: true,
  threshold: 0.3,
  minMatchCharLength: 2,
};

const plain = (text: string) => fold(text).text.toLowerCase();
const wordings = (text: Text): string[] => Object.values(text).filter((wording) => wording !== undefined);
