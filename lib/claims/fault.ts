import type * as v from 'valibot';

/** Something wrong with a pack or with a file of `assets/claims/`, in words that say what to do about it. */
export interface Fault {
  readonly level: 'error' | 'warning';
  /** Path below `assets/claims/`; `null` where a pack is judged, not a file. */
  readonly file: string | null;
  readonly record: string | null;
  readonly field: string | null;
  readonly problem: string;
  readonly remedy: string;
}

/** One line: `occasions/x.yaml: altman-…: statement.en: is missing. Write it.` */
export function faultLine(fault: Fault): string {
  const where = [fault.file, fault.record, fault.field].filter((part) => part !== null).join(': ');
  const level = fault.level === 'warning' ? 'warning: ' : '';
  return `${level}${where}${where && ': '}${fault.problem}. ${fault.remedy}`;
}

type Issue = v.BaseIssue<unknown>;

function wording(issue: Issue): { problem: string; remedy: string } {
  const key = issue.path?.at(-1)?.key;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { problem: `is no field of the format`, remedy: `Remove it, or correct the spelling of "${String(key)}".` };
  }
  if (issue.received === 'undefined' || (issue.expected?.startsWith('"') && issue.kind === 'schema' && !issue.input)) {
    return { problem: 'is missing', remedy: 'Add it.' };
  }
  if (issue.type === 'picklist' || issue.type === 'literal') {
    return { problem: `can't be ${issue.received}`, remedy: `Use ${issue.expected?.replace(/[()]/g, '')}.` };
  }
  if (issue.kind === 'schema') {
    return {
      problem: `is ${issue.received} where ${issue.expected} belongs`,
      remedy: 'Correct it (quotes make a text of it).',
    };
  }
  return { problem: issue.message, remedy: `Correct ${issue.received}.` };
}

/**
 * Valibot's issues as faults.
 * @param recordOf tells the record's id from the path of an issue, and how many steps of the path lead to the record
 */
export function faultsOf(
  issues: readonly Issue[],
  file: string | null,
  recordOf: (path: readonly (string | number)[]) => { record: string; depth: number } | null = () => null,
): Fault[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    const found = recordOf(path);
    const field = path.slice(found?.depth ?? 0).join('.');
    return { level: 'error', file, record: found?.record ?? null, field: field || null, ...wording(issue) };
  });
}
