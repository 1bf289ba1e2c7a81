import type { Rule } from './rule.ts';

/** Topics are those of the pack's list; nobody and nothing is listed in vain. */
export const vocabulary: Rule = (pack, report) => {
  const topics = new Set(pack.topics.map(({ id }) => id));
  const speakers = new Set(pack.people.flatMap(({ of }) => of ?? []));
  for (const { id: record, topics: own, speaker } of pack.claims) {
    speakers.add(speaker);
    for (const topic of own.filter((topic) => !topics.has(topic))) {
      report({
        record,
        field: 'topics',
        problem: `has an unknown topic: ${topic}`,
        remedy: 'Use one of topics.yaml, or add it there.',
      });
    }
    if (new Set(own).size < own.length)
      report({ record, field: 'topics', problem: 'has a topic twice', remedy: 'Remove one.' });
  }
  for (const { id: record } of pack.people.filter(({ id }) => !speakers.has(id))) {
    report({
      record,
      field: 'id',
      problem: 'is the speaker of no record',
      remedy: 'Remove the person, or correct the id.',
      level: 'warning',
    });
  }
};
