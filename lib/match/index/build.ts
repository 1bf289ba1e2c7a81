import type { Claim, Pack, Person } from '../../claims/record.ts';
import { fold } from '../../text/fold.ts';
import { bagOf, type Script, wordsOf } from '../bag.ts';
import type { Card } from './card.ts';
import { Inverted } from './inverted.ts';
import {
  cardsPerRow,
  type IndexHead,
  type IndexRow,
  indexVersion,
  keys,
  type Space,
  type Speaker,
  spaces,
} from './reader.ts';
import { sideOf } from './side.ts';
import { wordingsOf } from './wordings.ts';

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
  for (const [doc, claim] of claims.entries()) {
    if (doc % atOnce === 0) yield (0.5 * doc) / claims.length;
    for (const script of ['en', 'zh'] as const) {
      const bags = bagsOf(claim, script);
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
  yield* cardRows(pack, inverted);
  const each = <T>(of: (index: Inverted) => T) =>
    Object.fromEntries(spaces.map((space) => [space, of(inverted[space])])) as Record<Space, T>;
  const head: IndexHead = {
    claims: claims.length,
    documents: each(({ documents }) => documents),
    buckets: each(({ buckets }) => buckets),
    speakers: people.map(speakerOf),
  };
  yield { key: keys.head, value: head };
}

const bagsOf = (claim: Claim, script: Script) =>
  wordingsOf(claim, script).map((text) => bagOf(fold(text, null), script));

function* cardRows({ claims, threads }: Source, inverted: Record<Space, Inverted>): Generator<IndexRow | number> {
  const occasions = new Map<string, number>();
  const threadsOf = new Map<string, number[]>();
  threads.forEach((thread, i) => {
    for (const id of thread.claims) threadsOf.set(id, [...(threadsOf.get(id) ?? []), i]);
  });
  const side = (claim: Claim, script: Script) =>
    sideOf(
      claim.statement[script],
      script,
      wordingsOf(claim, script),
      wordingsOf(claim, script).map((text) => wordsOf(fold(text, null).text)),
      inverted[`${script}.words`],
    );
  const cardOf = (claim: Claim): Card => {
    const occasion = `${claim.saidOn} ${claim.occasion.en ?? claim.occasion.zh}`;
    if (!occasions.has(occasion)) occasions.set(occasion, occasions.size);
    const [year, month, day] = claim.saidOn.split('-').map(Number);
    return {
      id: claim.id,
      speaker: claim.speaker,
      kind: claim.kind,
      day: Date.UTC(year as number, (month ?? 1) - 1, day ?? 1) / 86_400_000,
      slack: day ? 0 : month ? 30 : 365,
      occasion: occasions.get(occasion) as number,
      threads: threadsOf.get(claim.id) ?? [],
      topics: claim.topics,
      en: side(claim, 'en'),
      zh: side(claim, 'zh'),
    };
  };
  for (let i = 0; i < claims.length; i += cardsPerRow) {
    yield 0.5 + (0.5 * i) / claims.length;
    yield { key: keys.cards(i), value: claims.slice(i, i + cardsPerRow).map(cardOf) };
  }
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
