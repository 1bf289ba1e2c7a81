import type { Finding } from './difference.ts';
import type { Known } from './known.ts';
import { shareIn } from './likeness.ts';
import { isOfSureness } from './of-sureness.ts';
import type { Told } from './told.ts';

/** Words that deny without being a denial: a sentence with one of them may mean the same. */
const pale =
  /不[仅只光]|能不能|是不是|not (?:only|just)|难|罕|少|否|拒|缺|免|反|禁|停|止|弃|hard|difficult|unprecedented|few|little|rare|beyond|lack|less|against|stop|avoid|oppos|instead|rather|\bfree (?:of|from)\b|outside|\byet to\b|\bun[a-z]{4,}|exempt|spare|still|until|不然|否则|例外|豁免|别|仍|还/i;
const [leastShare, leastDenied] = [0.6, 0.9];

/**
 * The sentence says what the statement denies, with most of its words, and denies nothing; and of the wordings that have
 * those words most deny them.
 */
export function undenied(sentence: Told, known: Known): Finding | null {
  if (sentence.denials.length > 0 || pale.test(sentence.folded)) return null;
  for (const { word, scope } of known.statement.denials) {
    const inside = known.statement.terms.filter(
      ({ denied, start, end, hash }) =>
        denied && start >= scope.start && end <= scope.end && start >= word.end && known.weight(hash) >= 1,
    );
    const shared = inside.filter(({ hash }) => sentence.hashes.has(hash));
    const [head] = shared;
    if (!head || shareIn(inside, sentence.hashes, known) < leastShare) continue;
    // One word shared is little, unless the rest of the statement is shared as well.
    if (shared.length < 2 && shareIn(known.statement.terms, sentence.hashes, known) < leastShare) continue;
    const denying = shared.map(({ hash }) => {
      const [affirmed, against] = known.terms.get(hash) ?? [0, 0];
      return against / Math.max(1, affirmed + against);
    });
    if (denying.reduce((a, b) => a + b, 0) / denying.length < leastDenied) continue;
    const place = sentence.terms.find(({ hash }) => hash === head.hash);
    const kind = isOfSureness(known.statement.folded, word) ? 'certainty' : 'opposite';
    if (place) return { kind, article: { start: place.start, end: place.end }, record: word };
  }
  return null;
}
