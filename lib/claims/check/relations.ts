import { surelyBefore } from '../date.ts';
import type { Rule } from './rule.ts';

/** Relations lead from the later record to the earlier one, once. */
export const relations: Rule = (pack, report) => {
  const said = new Map(pack.claims.map(({ id, saidOn }) => [id, saidOn]));
  for (const { id: record, saidOn, relations } of pack.claims) {
    for (const [index, { type, target }] of relations.entries()) {
      const field = `relations.${index}`;
      const earlier = said.get(target);
      if (earlier && surelyBefore(saidOn, earlier)) {
        const remedy = `Move the relation to ${target}, which was said later.`;
        report({ record, field, problem: `points to a later record (${saidOn} → ${earlier}: ${target})`, remedy });
      }
      const first = relations.findIndex((other) => other.target === target && other.type === type);
      if (first !== index)
        report({ record, field, problem: `repeats relations.${first}`, remedy: 'Remove one of the two.' });
    }
  }
};
