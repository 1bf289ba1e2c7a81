/** BM25: saturation of a term's frequency, and how much long documents are held back. */
const k1 = 1.2;
const b = 0.6;

/** Impacts are kept in a byte: this share of the largest weight, k1 + 1, each. */
export const impactUnit = (k1 + 1) / 255;

/** A term's weight in a document, without idf; `length` in average lengths. */
export function impact(freq: number, length: number): number {
  return Math.max(1, Math.round((freq * (k1 + 1)) / (freq + k1 * (1 - b + b * length)) / impactUnit));
}

/** Inverse document frequency, never negative (Lucene's form of BM25). */
export const idf = (docs: number, holding: number): number => Math.log(1 + (docs - holding + 0.5) / (holding + 0.5));

/** A term that more claims have than this tells little: its postings are not kept. `documents`: claims with a text. */
export const mostHolding = (documents: number): number => 0.25 * Math.min(documents, 6000);
