import { company } from './company.ts';
import { cover } from './cover.ts';
import { type Candidate, type Family, fill, namesOfAll, type Pair } from './family.ts';
import { form } from './form.ts';
import { meaning } from './meaning.ts';
import { particulars } from './particulars.ts';
import { place } from './place.ts';
import { record } from './record.ts';
import { retrieval } from './retrieval.ts';

const glanceFamilies: readonly Family<Candidate>[] = [retrieval, place, company];
/** What is seen of a candidate before its claim is read: it decides which are looked at closely. */
export const glanceFeatures: readonly string[] = namesOfAll(glanceFamilies);

const closeFamilies: readonly Family<Pair>[] = [cover, meaning, particulars, form, record];
/** The features of stage 1, from the sentence, the claim and the article as the index sees it: the glance goes first. */
export const firstFeatures: readonly string[] = [...glanceFeatures, ...namesOfAll(closeFamilies)];

/** One row a candidate. */
export function glanceRows(candidates: readonly Candidate[]): Float32Array {
  const width = glanceFeatures.length;
  const rows = new Float32Array(candidates.length * width);
  fill(glanceFamilies, candidates, rows, width);
  return rows;
}

/** One row a pair. `glances`: the rows of all candidates. */
export function firstRows(pairs: readonly Pair[], glances: Float32Array): Float32Array {
  const width = firstFeatures.length;
  const seen = glanceFeatures.length;
  const rows = new Float32Array(pairs.length * width);
  pairs.forEach(({ place }, i) => {
    for (let at = 0; at < seen; at++) rows[i * width + at] = glances[place * seen + at] as number;
  });
  fill(closeFamilies, pairs, rows, width, seen);
  return rows;
}
