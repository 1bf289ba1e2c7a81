/** A small pack of invented people and statements. */
import type { Claim, Pack } from '../../../lib/claims/record.ts';

export function claim(id: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    aliases: [],
    speaker: 'ada-north',
    reportedBy: null,
    saidOn: '2025-03-01',
    occasion: { en: 'Harbour talk', zh: '港口谈话' },
    kind: 'position',
    topics: ['harbour'],
    statement: { en: `North said that ${id} matters.`, zh: `诺斯说${id}很重要。` },
    deadline: null,
    quantities: [],
    paraphrases: { en: [], zh: [] },
    nearMisses: { en: [], zh: [] },
    contraries: { en: {}, zh: {} },
    sources: [
      {
        title: 'Harbour news',
        publisher: 'The Harbour',
        url: 'https://harbour.example/a',
        lang: 'en',
        date: '2025-03-02',
        locator: 'a few words',
      },
    ],
    relations: [],
    outcome: null,
    remark: null,
    ...more,
  };
}

export function relation(type: Claim['relations'][number]['type'], target: string, strength: 1 | 2 | 3 = 2) {
  return { type, target, strength, note: { en: `${type} ${target}`, zh: `${type} ${target}` } };
}

export function pack(claims: Claim[], more: Partial<Pack> = {}): Pack {
  const person = (id: string, of: string | null) => ({
    id,
    name: { en: id, zh: id },
    kind: 'person' as const,
    of,
    role: null,
    aliases: [],
  });
  return {
    format: 1,
    id: 'base',
    name: { en: 'Sample', zh: '样本' },
    publisher: 'Tests',
    version: '2025.06.01',
    asOf: '2025-06-01',
    topics: [{ id: 'harbour', name: { en: 'Harbour', zh: '港口' } }],
    people: [
      person('ada-north', 'harbour-board'),
      person('ben-south', 'harbour-board'),
      person('cy-rival', null),
      person('harbour-board', null),
    ],
    threads: [],
    claims,
    ...more,
  };
}
