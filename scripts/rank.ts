/**
 * `npm run -s rank -- --claims FILE --queries FILE`: ranks claims for each query with the matcher's index; prints
 * `{"id", "ranked": [20 ids]}` a line. Files are JSON lines: claims with id, claim, title, perhaps subtitle and speaker;
 * queries with id and text. English.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Claim } from '../lib/claims/record.ts';
import { bagOf } from '../lib/match/bag.ts';
import { buildIndex } from '../lib/match/index/build.ts';
import { memoryReader, PackIndex } from '../lib/match/index/reader.ts';
import { overlap, placesIn } from '../lib/match/overlap.ts';
import { retrieve } from '../lib/match/retrieve.ts';
import { fold } from '../lib/text/fold.ts';

interface ClaimLine {
  readonly id: string;
  readonly claim: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly speaker?: string;
}
interface QueryLine {
  readonly id: string;
  readonly text: string;
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line, i) => {
      try {
        return JSON.parse(line);
      } catch {
        throw new Error(`${file}:${i + 1}: is not JSON`);
      }
    });
}

/** The claim's texts in the matcher's record format: the claim is the statement, headlines are wordings. */
const recordOf = ({ id, claim, title, subtitle }: ClaimLine): Claim => ({
  id,
  aliases: [],
  speaker: '',
  reportedBy: null,
  saidOn: '1970',
  occasion: { en: '' },
  kind: 'position',
  topics: [],
  statement: { en: claim || title || id },
  deadline: null,
  quantities: [],
  paraphrases: { en: [title, subtitle].filter((text) => text?.trim()) as string[], zh: [] },
  nearMisses: { en: [], zh: [] },
  contraries: { en: {}, zh: {} },
  sources: [],
  relations: [],
  outcome: null,
  remark: null,
});

/** A post without what every post has: links, the signature with its date, marks of names and tags. */
const plain = (text: string): string =>
  text
    .replace(/https?:\/\/\S+|pic\.twitter\.com\/\S+/g, ' ')
    .replace(/\s[—–-]+ [^—–]{1,60}\(@\w+\)\s+\w+ \d{1,2}, \d{4}\s*$/u, ' ')
    .replace(/[#@](\w+)/g, (_, tag: string) => ` ${tag.replace(/([a-z])([A-Z])/g, '$1 $2')} `);

/** `20170822_Trump_phoenix_0204`: a sentence of a speech. */
const speech = /^(.+)_(\d{3,5})$/;

/** How much of a score the sentences beside it in the same speech lend, how much a named speaker. */
const weights = { words: 0.5, grams: 1.2, cosine: 0.8, dice: 0.6, beside: 0.5, speaker: 0.3 } as const;

const { values } = parseArgs({ options: { claims: { type: 'string' }, queries: { type: 'string' } } });
if (!values.claims || !values.queries) {
  console.error('usage: npm run -s rank -- --claims FILE --queries FILE');
  process.exit(2);
}
try {
  const claims = lines<ClaimLine>(values.claims);
  const queries = lines<QueryLine>(values.queries);
  const rows = buildIndex({ claims: claims.map(recordOf), people: [], threads: [] });
  const [index] = await PackIndex.open(memoryReader(new Map([['ranked', rows]])));
  if (!index) throw new Error(`${values.claims}: has no claims`);
  const bags = queries.map(({ text }) => ({ script: 'en' as const, bag: bagOf(fold(plain(text)), 'en') }));
  const found = await retrieve(bags, index, 48);
  const sideOf = await index.sides(new Set(found.flatMap(({ hits }) => hits.map(({ doc }) => doc))), 'en');
  const places = new Map(queries.map(({ id }, i) => [id, i]));
  const neighbour = (id: string, step: number) => {
    const match = speech.exec(id);
    return match
      ? places.get(`${match[1]}_${String(Number(match[2]) + step).padStart((match[2] as string).length, '0')}`)
      : undefined;
  };
  for (const [i, { id }] of queries.entries()) {
    const { hits, weights: idf } = found[i] as (typeof found)[number];
    const beside = [-2, -1, 1, 2].flatMap((step) => found[neighbour(id, step) ?? -1]?.hits ?? []);
    const scored = hits.map((hit) => {
      const side = sideOf(hit.doc);
      const { words } = (bags[i] as (typeof bags)[number]).bag;
      const own = side ? overlap(placesIn(words, side.terms), idf, side) : null;
      const lent = Math.max(0, ...beside.filter(({ doc }) => doc === hit.doc).map(({ score }) => score));
      const names = (claims[hit.doc]?.speaker ?? '').toLowerCase().split(/\s+/);
      const spoken =
        speech.test(id) && names.some((name) => name.length > 2 && id.toLowerCase().split('_').includes(name));
      const score =
        weights.words * hit.words +
        weights.grams * hit.grams +
        weights.cosine * (own?.cosine ?? 0) +
        weights.dice * (own?.dice ?? 0) +
        weights.beside * lent +
        (spoken ? weights.speaker : 0);
      return { doc: hit.doc, score };
    });
    scored.sort((a, b) => b.score - a.score || a.doc - b.doc);
    console.log(JSON.stringify({ id, ranked: scored.slice(0, 20).map(({ doc }) => claims[doc]?.id) }));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
