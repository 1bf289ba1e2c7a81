import { compareDates, surelyBefore } from '../date.ts';
import { dueOf } from '../dossier.ts';
import type { Rule } from './rule.ts';

/** Nothing said in the future, no source before the word, no deadline before the promise; threads in order. */
export const dates: Rule = (pack, report, today) => {
  for (const claim of pack.claims) {
    const { id: record, saidOn, deadline, kind } = claim;
    if (saidOn > today)
      report({ record, field: 'saidOn', problem: `is ${saidOn}, in the future`, remedy: 'Correct the date.' });
    const dated = claim.sources.flatMap(({ date }) => date ?? []);
    if (dated.length > 0 && dated.every((date) => surelyBefore(date, saidOn))) {
      const remedy = 'Correct the date, or add a source that reports the statement.';
      report({ record, field: 'sources', problem: `are all older than the statement of ${saidOn}`, remedy });
    }
    if (deadline === null) continue;
    if (kind !== 'prediction' && kind !== 'commitment') {
      const remedy = 'Leave it out, or make it a prediction or commitment.';
      report({ record, field: 'deadline', problem: `is set on a ${kind}`, remedy });
    }
    if (surelyBefore(deadline, saidOn)) {
      report({
        record,
        field: 'deadline',
        problem: `is ${deadline}, before the statement of ${saidOn}`,
        remedy: 'Correct one of the two dates.',
      });
    }
    if (dueOf(claim, today) === 'passed') {
      const remedy = 'Look for evidence and settle it, or say in the note what is known.';
      report({
        record,
        field: 'outcome.verdict',
        problem: `is pending, but ${deadline} has passed`,
        remedy,
        level: 'warning',
      });
    }
  }
  const said = new Map(pack.claims.map(({ id, saidOn }) => [id, saidOn]));
  for (const { id: record, claims } of pack.threads) {
    for (const [index, claim] of claims.entries()) {
      const before = claims[index - 1];
      if (claims.indexOf(claim) !== index)
        report({ record, field: 'claims', problem: `lists ${claim} twice`, remedy: 'Remove one.' });
      else if (before && compareDates(said.get(before) ?? '', said.get(claim) ?? '') > 0) {
        report({
          record,
          field: 'claims',
          problem: `puts ${before} before the earlier ${claim}`,
          remedy: 'Put them in date order.',
        });
      }
    }
  }
};
