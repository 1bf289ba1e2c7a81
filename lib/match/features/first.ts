import { company } from './company.ts';
import { cover } from './cover.ts';
import { type Family, fill, namesOfAll, type Pair } from './family.ts';
import { form } from './form.ts';
import { particulars } from './particulars.ts';
import { place } from './place.ts';
import { record } from './record.ts';
import { retrieval } from './retrieval.ts';

/** The features of stage 1, from the sentence, the claim and the article as the index sees it. */
export const firstFamilies: readonly Family<Pair>[] = [retrieval, cover, particulars, form, place, record, company];
export const firstFeatures: readonly string[] = namesOfAll(firstFamilies);

/** One row a pair. */
export function firstRows(pairs: readonly Pair[]): Float32Array {
  const rows = new Float32Array(pairs.length * firstFeatures.length);
  pairs.forEach((pair, i) => {
    fill(firstFamilies, pair, rows, i * firstFeatures.length);
  });
  return rows;
}
