import type { Known } from './known.ts';
import { around, hashesOf, type Likeness, mean, placeIn, shareIn } from './likeness.ts';
import { type Suspicion, shareOf } from './suspicion.ts';
import type { Told } from './told.ts';

/** The sentence goes the other way: falls for rises. */
export function reversed(sentence: Told, known: Known, likeness: Likeness): Suspicion[] {
  if (sentence.directions.length === 0) return [];
  const count = known.wordings.length;
  return sentence.directions.flatMap(({ axis, way, span }): Suspicion[] => {
    const ways = known.wordings.map(({ directions }) => {
      const here = directions.filter((one) => one.axis === axis);
      return [here.some((one) => one.way === way), here.some((one) => one.way !== way)] as const;
    });
    const [same, other] = [ways.filter(([own]) => own).length, ways.filter(([, against]) => against).length];
    if (other === 0) return [];
    const context = around(sentence, span, 24);
    // What stands around the word in the sentence stands around the other word in a wording.
    const swapped = known.wordings.map((wording) =>
      Math.max(
        0,
        ...wording.directions
          .filter((one) => one.axis === axis && one.way !== way)
          .map((one) => shareIn(context, hashesOf(around(wording, one.span, 24)), known)),
      ),
    );
    const stated = known.statement.directions.find((one) => one.axis === axis && one.way !== way);
    const record = stated?.span ?? placeIn(known.statement, context);
    if (!record) return [];
    const affirmed = context.length
      ? context.filter(({ hash }) => known.terms.has(hash)).length / (context.length + 1)
      : 0;
    const rival = sentence.directions.some((one) => one.axis === axis && one.way !== way);
    const word = sentence.folded.slice(span.start, span.end).toLowerCase();
    const held = known.wordings.filter(({ folded }) => folded.toLowerCase().includes(word)).length;
    return [
      {
        suspect: 'reversed',
        finding: { kind: 'opposite', article: span, record },
        // How many wordings go the other way and this way; the words around; the sentence itself.
        features: [
          shareOf(other, count),
          Math.min(1, same),
          same / count,
          mean(
            ways.map(([own]) => (own ? 1 : 0)),
            likeness.near,
          ),
          mean(
            ways.map(([, against]) => (against ? 1 : 0)),
            likeness.near,
          ),
          Math.max(...swapped),
          context.length ? 1 : 0,
          rival ? 1 : 0,
          held / count,
          stated ? 1 : 0,
          affirmed,
          Math.min(4, context.length),
          likeness.best,
          Math.min(1, sentence.folded.length / 100),
        ],
      },
    ];
  });
}
