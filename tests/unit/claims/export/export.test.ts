import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { exportRecords } from '../../../../lib/claims/export/export.ts';
import { knownOf } from '../../../../lib/claims/known.ts';
import { shelfOf } from '../../../../lib/claims/shelf.ts';
import { fromCsv } from '../../../../lib/text/csv.ts';
import { claim, pack, relation } from '../sample.ts';

const claims = [
  claim('toll', {
    kind: 'commitment',
    saidOn: '2025-03',
    statement: { en: '=HYPERLINK("x") North promised a toll.', zh: '诺斯承诺收费。', zhHant: '諾斯承諾收費。' },
    outcome: {
      verdict: 'missed',
      asOf: '2025-06-01',
      note: { en: 'No toll was asked.' },
      evidence: [
        {
          title: 'No toll',
          publisher: 'The Harbour',
          url: 'https://harbour.example/b',
          date: '2025-06-01',
          claim: null,
        },
      ],
    },
  }),
  claim('pending', {
    kind: 'prediction',
    saidOn: '2025-04-02',
    outcome: { verdict: 'pending', asOf: null, note: null, evidence: [] },
  }),
  claim('no-toll', { saidOn: '2025-05-01', speaker: 'ben-south', relations: [relation('contradicts', 'toll')] }),
];
const sample = pack(claims, {
  id: 'harbour',
  threads: [{ id: 'tolls', title: { en: 'Tolls' }, summary: { en: 'Tolls' }, claims: ['toll', 'no-toll'], turns: [] }],
});
const exported = shelfOf({ ...knownOf(sample), meta: sample });
const schema = (name: string) => `https://schema.org/${name}`;

describe('JSON-LD', () => {
  it('reads as schema.org claims and reviews, without a network', async () => {
    const { text, records } = exportRecords('jsonld', exported);
    const nodes = await jsonld.expand(JSON.parse(text), { documentLoader: () => expect.fail('asked for a document') });
    expect(records).toBe(3);
    const of = (type: string) => nodes.filter((node) => [node['@type']].flat().includes(schema(type)));
    expect(of('Claim')).toHaveLength(3);
    const [review, ...others] = of('ClaimReview');
    expect(others).toEqual([]);
    expect(review).toMatchObject({
      [schema('itemReviewed')]: [{ '@id': 'urn:said-and-done:claim:harbour:toll' }],
      [schema('reviewRating')]: [{ [schema('alternateName')]: [{ '@value': 'Did not happen' }] }],
      [schema('datePublished')]: [{ '@value': '2025-06-01' }],
    });
    const [toll, , against] = of('Claim');
    expect(toll?.[schema('text')]).toContainEqual({ '@language': 'zh-hant', '@value': '諾斯承諾收費。' });
    expect(toll?.[schema('appearance')]).toMatchObject([{ [schema('url')]: [{ '@id': 'https://harbour.example/a' }] }]);
    expect(against?.['urn:said-and-done:contradicts']).toEqual([{ '@id': 'urn:said-and-done:claim:harbour:toll' }]);
  });
});

describe('CSV', () => {
  it('has a row a record, none of whose cells starts a formula', () => {
    const { text } = exportRecords('csv', exported);
    expect(text).toContain(`"'=HYPERLINK`);
    const { rows } = fromCsv(text);
    expect(rows.map(({ id }) => id)).toEqual(['harbour:toll', 'harbour:pending', 'harbour:no-toll']);
    expect(rows[0]).toMatchObject({
      said_on: '2025-03',
      statement_en: '=HYPERLINK("x") North promised a toll.',
      verdict: 'missed',
      evidence: 'No toll https://harbour.example/b',
      threads: 'harbour:tolls',
      pack_version: '2025.06.01',
    });
    expect(rows[2]).toMatchObject({ relations: 'contradicts harbour:toll', speaker: 'ben-south' });
  });
});

it.each([
  [{ speaker: 'harbour:ben-south' }, ['no-toll']],
  [{ kind: 'prediction' }, ['pending']],
  [{ verdict: 'missed' }, ['toll']],
  [{ thread: 'harbour:tolls' }, ['toll', 'no-toll']],
  [{ thread: 'none' }, []],
  [{ topic: 'none' }, []],
  [{ from: '2025-03-15', to: '2025-04' }, ['toll', 'pending']],
  [{ from: '2025-05' }, ['no-toll']],
  [{ ids: new Set(['harbour:pending']) }, ['pending']],
])('narrowed to %o', (filter, ids) => {
  const { text } = exportRecords('csv', exported, filter);
  expect(fromCsv(text).rows.map(({ id }) => id)).toEqual(ids.map((id) => `harbour:${id}`));
});
