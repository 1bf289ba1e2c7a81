import type { Fault } from '../fault.ts';
import type { Claim, Pack, Text } from '../record.ts';

/** What a rule reports; the file is found by the record's id. */
export type Report = (fault: {
  readonly record: string;
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
  readonly level?: Fault['level'];
}) => void;

/** Looks over a whole pack. `today` is an ISO date. */
export type Rule = (pack: Pack, report: Report, today: string) => void;

/** Every text of a claim that people read, with the field it stands in. */
export function* textsOf(claim: Claim): Generator<{ field: string; text: Text }> {
  yield { field: 'statement', text: claim.statement };
  yield { field: 'occasion', text: claim.occasion };
  if (claim.reportedBy) yield { field: 'reportedBy', text: claim.reportedBy };
  for (const [index, { note }] of claim.relations.entries()) yield { field: `relations.${index}.note`, text: note };
  if (claim.outcome?.note) yield { field: 'outcome.note', text: claim.outcome.note };
  if (claim.remark) yield { field: 'remark.note', text: claim.remark.note };
}

/** Every text of a thread, likewise. */
export function* textsOfThread({
  title,
  summary,
  turns,
}: Pack['threads'][number]): Generator<{ field: string; text: Text }> {
  yield { field: 'title', text: title };
  yield { field: 'summary', text: summary };
  for (const { claim, what } of turns) yield { field: `turns.${claim}`, text: what };
}
