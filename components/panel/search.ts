import Fuse from 'fuse.js';
import type { Text } from '../../lib/claims/record.ts';
import type { Run } from '../runs.ts';

/**
 * Those of the runs that a search finds, still in page order: by the article's words, the statement in any language, who
 * said it, where, and in which thread. It forgives typos; each word of the query must be found.
 */
export function search(runs: readonly Run[], query: string): readonly Run[] {
  const words = query.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return runs;
  const fuse = new Fuse(runs.map(rowOf), { keys: ['texts'], ignoreLocation: true, threshold: 0.3 });
  const found = words.map((word) => new Set(fuse.search(word).map(({ item }) => item.run)));
  return runs.filter((run) => found.every((set) => set.has(run)));
}

function rowOf(run: Run) {
  const { claim, speaker, stories } = run.lead.dossier;
  const texts = [claim.statement, claim.occasion, ...(speaker ? [speaker.name] : [])].concat(
    stories.map(({ thread }) => thread.title),
  );
  return {
    run,
    texts: [...run.entries.map(({ annotation }) => annotation.sentence.text), ...texts.flatMap(wordings)],
  };
}

const wordings = (text: Text): string[] => Object.values(text).filter((wording) => wording !== undefined);
