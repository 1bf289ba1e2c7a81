import type { Fault } from './fault.ts';
import type { Pack } from './record.ts';

/** What no schema sees: ids used twice, and ids of nothing. `record` is a thread's id where a thread is at fault. */
export function danglingReferences(pack: Pack): Fault[] {
  const faults: Fault[] = [];
  const add = (record: string, field: string, problem: string, remedy: string) =>
    faults.push({ level: 'error', file: null, record, field, problem, remedy });

  const ids = new Set(pack.claims.map(({ id }) => id));
  const taken = new Set<string>();
  const take = (id: string, record: string, field: string) => {
    if (taken.has(id)) add(record, field, `is used twice: ${id}`, 'Give one of the two another id.');
    taken.add(id);
  };
  for (const { id } of pack.claims) take(id, id, 'id');
  for (const { id, aliases } of pack.claims) for (const alias of aliases) take(alias, id, 'aliases');

  const people = new Set(pack.people.map(({ id }) => id));
  for (const { id, of } of pack.people) {
    if (of !== null && !people.has(of))
      add(id, 'of', `names nobody in people: ${of}`, 'Add the organisation, or correct the id.');
  }
  for (const { id, speaker, relations, outcome, remark } of pack.claims) {
    if (!people.has(speaker))
      add(id, 'speaker', `names nobody in people: ${speaker}`, 'Add the person, or correct the id.');
    for (const { target } of relations) {
      if (target === id) add(id, 'relations', 'points to the record itself', 'Remove the relation.');
      else if (!ids.has(target))
        add(id, 'relations', `points to no record: ${target}`, 'Correct the id, or remove the relation.');
    }
    for (const { claim } of [...(outcome?.evidence ?? []), ...(remark?.evidence ?? [])]) {
      if (claim !== null && !ids.has(claim))
        add(id, 'evidence', `points to no record: ${claim}`, 'Correct the id, or leave it out.');
    }
  }

  const threads = new Set<string>();
  for (const { id, claims, turns } of pack.threads) {
    if (threads.has(id)) add(id, 'id', `is used by two threads: ${id}`, 'Give one of the two another id.');
    threads.add(id);
    for (const member of claims) {
      if (!ids.has(member)) add(id, 'claims', `names no record: ${member}`, 'Correct the id, or remove it.');
    }
    for (const turn of turns) {
      if (!claims.includes(turn.claim))
        add(id, 'turns', `names no record of the thread: ${turn.claim}`, 'Add it to claims.');
    }
  }
  return faults;
}
