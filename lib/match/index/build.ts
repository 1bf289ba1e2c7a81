import { type Tied, tie } from '../../claims/known.ts';
import type { Claim, Pack, Person } from '../../claims/record.ts';
import { fold } from '../../text/fold.ts';
import { bagOf, type Script } from '../bag.ts';
import { checkOf } from '../fidelity/check.ts';
import type { Card, Checkable } from './card.ts';
import { Inverted } from './inverted.ts';
import { type IndexHead, type IndexRow, indexVersion, keys, type Space, type Speaker, spaces } from './reader.ts';
import { SenseCounts } from './sense-counts.ts';
import { sideOf, type Terms, termsIn } from './side.ts';
import { encodeSides } from './sides.ts';
import { textsOf, wordingsOf } from './wordings.ts';

type Source = Pick<Pack, 'claims' | 'people' | 'threads'>;

/** Claims worked on before progress is told: some ms. */
const atOnce = 25;

/** The index of a pack. Pure; the same pack gives the same rows. */
export function buildIndex(pack: Source): IndexRow[] {
  return [...indexRows(pack)].filter((row) => typeof row !== 'number');
}

/** The same row by row; between them, now and then, how much of the work is done (0 to 1). */
export function* indexRows(pack: Source): Generator<IndexRow | number> {
  const { claims, people } = pack;
  const inverted = Object.fromEntries(spaces.map((space) => [space, new Inverted(space)])) as Record<Space, Inverted>;
  const senses = new SenseCounts();
  for (const [doc, claim] of claims.entries()) {
    if (doc % atOnce === 0) yield (0.5 * doc) / claims.length;
    const texts = { en: foldedOf(claim, 'en'), zh: foldedOf(claim, 'zh') };
    senses.add([...texts.en, ...texts.zh]);
    for (const script of ['en', 'zh'] as const) {
      const bags = texts[script].map((text) => bagOf({ text }, script));
      inverted[`${script}.words`].add(bags.map(({ words }) => words));
      inverted[`${script}.grams`].add(bags.map(({ grams }) => grams));
    }
  }
  for (const space of spaces) {
    for (const row of inverted[space].rows()) {
      yield row;
      yield 0.5;
    }
  }
  const perRow = claims.length > manyClaims ? 4 : 12;
  const senseWeights = senses.weights();
  yield* claimRows(pack, inverted, senseWeights, perRow);
  const each = <T>(of: (index: Inverted) => T) =>
    Object.fromEntries(spaces.map((space) => [space, of(inverted[space])])) as Record<Space, T>;
  const head: IndexHead = {
    claims: claims.length,
    documents: each(({ documents }) => documents),
    buckets: each(({ buckets }) => buckets),
    speakers: people.map(speakerOf),
    occasions: occasionsOf(claims),
    topics: topicsOf(claims),
    senseWeights,
    perRow,
  };
  yield { key: keys.head, value: head };
}

/** From here on an article needs few of the claims: short rows waste less. */
const manyClaims = 4000;

const foldedOf = (claim: Claim, script: Script) => wordingsOf(claim, script).map((text) => fold(text, null).text);

/** Cards, sides and checks, some claims a row. */
function* claimRows(
  pack: Source,
  inverted: Record<Space, Inverted>,
  senseWeights: Float32Array,
  perRow: number,
): Generator<IndexRow | number> {
  const { claims } = pack;
  const ties = tie(pack);
  const threads = new Map(pack.threads.map(({ id }, i) => [id, i]));
  for (let row = 0; row * perRow < claims.length; row++) {
    const some = claims.slice(row * perRow, (row + 1) * perRow);
    yield 0.5 + (0.5 * row * perRow) / claims.length;
    yield {
      key: keys.cards(row),
      value: ties.slice(row * perRow, (row + 1) * perRow).map((tied) => cardOf(tied, threads)),
    };
    const termsOf = (script: Script) => some.map((claim) => termsIn(foldedOf(claim, script)));
    const terms = { en: termsOf('en'), zh: termsOf('zh') };
    for (const script of ['en', 'zh'] as const) {
      const other = terms[script === 'en' ? 'zh' : 'en'];
      const sides = some.map(({ statement }, i) =>
        sideOf(
          statement[script],
          script,
          terms[script][i] as Terms,
          other[i] as Terms,
          inverted[`${script}.words`],
          senseWeights,
        ),
      );
      yield { key: keys.sides(script, row), value: encodeSides(sides) };
      const checks = some.map((claim): Checkable | null => {
        const texts = textsOf(claim, script);
        return texts.length > 0
          ? { statement: claim.statement[script] ?? '', check: checkOf(texts, claim.contraries?.[script]) }
          : null;
      });
      yield { key: keys.checks(script, row), value: checks };
    }
  }
}

function cardOf({ claim, standing, ...tied }: Tied, threads: ReadonlyMap<string, number>): Card {
  const [year, month, day] = claim.saidOn.split('-').map(Number);
  return {
    id: claim.id,
    speaker: claim.speaker,
    kind: claim.kind,
    day: Date.UTC(year as number, (month ?? 1) - 1, day ?? 1) / 86_400_000,
    slack: day ? 0 : month ? 30 : 365,
    threads: tied.threads.map((id) => threads.get(id) ?? -1),
    standing,
  };
}

/** Of each claim the number of its occasion. */
function occasionsOf(claims: readonly Claim[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(claims, ({ saidOn, occasion }) => {
    const name = `${saidOn} ${occasion.en ?? occasion.zh}`;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

/** Of each claim its topics, a bit each. */
function topicsOf(claims: readonly Claim[]): Uint32Array {
  const counts = new Map<string, number>();
  for (const { topics } of claims) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const order = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const bits = new Map(order.map(([topic], i) => [topic, 1 << Math.min(i, 31)]));
  return Uint32Array.from(claims, ({ topics }) => topics.reduce((mask, topic) => mask | (bits.get(topic) ?? 0), 0));
}

/** Names as they stand in folded text; a person is also known by the last word of the name. */
function speakerOf({ id, kind, of, name, aliases }: Person): Speaker {
  const full = [name.en, name.zh, ...aliases].filter((form) => form !== undefined);
  const last = full.flatMap((form) =>
    kind === 'person' && /^[A-Z]\S+(?: \S+)+$/.test(form) ? form.split(' ').slice(-1) : [],
  );
  return { id, kind, of, names: [...new Set([...full, ...last].map((form) => fold(form, null).text.toLowerCase()))] };
}

/** What installing a pack needs of the matcher. */
export const indexer = { version: indexVersion, rows: indexRows };
