import { surelyBefore } from '../date.ts';
import type { Rule } from './rule.ts';

/** A verdict for every prediction and commitment and for nothing else; none without evidence. */
export const outcomes: Rule = (pack, report) => {
  for (const { id: record, kind, outcome, saidOn } of pack.claims) {
    const needed = kind === 'prediction' || kind === 'commitment';
    if (needed && !outcome) {
      report({
        record,
        field: 'outcome',
        problem: `is missing on a ${kind}`,
        remedy: 'Add it, with verdict: pending if nothing is known.',
      });
    }
    if (!needed && outcome) {
      const remedy = 'Put what other sources say under remark: a verdict judges predictions and commitments only.';
      report({ record, field: 'outcome', problem: `is set on a ${kind}`, remedy });
    }
    if (!outcome) continue;
    const { verdict, asOf, note, evidence } = outcome;
    if (asOf && surelyBefore(asOf, saidOn)) {
      report({
        record,
        field: 'outcome.asOf',
        problem: `is ${asOf}, before the statement of ${saidOn}`,
        remedy: 'Correct the date.',
      });
    }
    if (verdict === 'pending') continue;
    if (!asOf)
      report({
        record,
        field: 'outcome.asOf',
        problem: `is missing for ${verdict}`,
        remedy: 'Say how far the evidence reaches.',
      });
    if (!note)
      report({
        record,
        field: 'outcome.note',
        problem: `is missing for ${verdict}`,
        remedy: 'Say in a sentence what happened.',
      });
    if (!evidence.some(({ date }) => date)) {
      const remedy = 'Add evidence that was read, with its date; until then the verdict is pending.';
      report({ record, field: 'outcome.evidence', problem: `has no dated evidence for ${verdict}`, remedy });
    }
  }
};
