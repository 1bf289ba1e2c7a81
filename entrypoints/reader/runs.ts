import { type Found, type Run, runsOf, runWith } from '../../components/runs.ts';
import type { Reader } from './reader.ts';

/** A passage of the page: the sentences of which one card tells, as one item of the panel does. */
export type PageRun = Run<Found>;

/** In page order of their first sentences; none while nothing is known. */
export function runsIn({ reading }: Pick<Reader, 'reading'>): PageRun[] {
  return reading.state === 'read' ? runsOf(reading.annotations.map((annotation) => ({ annotation }))) : [];
}

/** The sentences that one card tells of, by one of them. */
export const togetherWith = (reader: Pick<Reader, 'reading'>, id: string): readonly string[] =>
  idsOf(runWith(runsIn(reader), id));

export const idsOf = (run: PageRun | null): readonly string[] =>
  run?.entries.map(({ annotation }) => annotation.id) ?? [];

/** Passages with a mark on the page, each by its mark: that of the sentence which is told of, or else its first. */
export function markedRuns(
  reader: Pick<Reader, 'reading' | 'marks'>,
): { readonly run: PageRun; readonly mark: string }[] {
  const painted = new Set(reader.marks.painted());
  return runsIn(reader).flatMap((run) => {
    const [mark] = [run.lead.annotation.id, ...idsOf(run)].filter((id) => painted.has(id));
    return mark === undefined ? [] : [{ run, mark }];
  });
}

/** The mark of the next passage, or of the one before; null at the end. `from`: a mark of the present one, or null. */
export function nextMark(
  reader: Pick<Reader, 'reading' | 'marks'>,
  from: string | null,
  forward: boolean,
): string | null {
  const all = markedRuns(reader);
  const at = from === null ? -1 : all.findIndex(({ run }) => idsOf(run).includes(from));
  return at < 0 ? reader.marks.nearest(forward) : (all[at + (forward ? 1 : -1)]?.mark ?? null);
}
