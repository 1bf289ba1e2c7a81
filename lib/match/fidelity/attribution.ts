import type { Speaker } from '../index/reader.ts';
import { nameIn } from '../speakers.ts';
import type { Finding } from './difference.ts';

const saying =
  /\b(?:said|says|told|argued|claimed|wrote|predicted|promised|announced|according to)\b|表示|称|说|认为|指出|预测|承诺|宣布|透露/;

/** People of one house speak for one another: a company and its head. */
const oneHouse = (a: Speaker, b: Speaker) =>
  a.id === b.id || a.of === b.id || b.of === a.id || (a.of !== null && a.of === b.of);

/** On her podcast somebody else may speak. */
const hosting =
  /^(?:主持|主办)?的\S{0,6}?(?:播客|节目|频道|直播|专访|采访|访谈)|^['’]s (?:\w+ )?(?:podcast|show|channel|programme|program|stream|interview|newsletter)\b/iu;

/** 至于马斯克力推的机房，他说: named for what is his, before somebody speaks who is not named. */
const owning = /^(?:[^,;:!?，。；：]{0,8}的|['’]s )[^,;:!?，。；：]{1,40}[,，] ?(?:[他她]|s?he\b)/iu;

/** The sentence gives it to a person of the base who is neither the claim's speaker nor of the same house. */
export function attributionDiffers(
  folded: string,
  statement: string,
  speaker: string,
  people: readonly Speaker[],
): Finding | null {
  const own = people.find(({ id }) => id === speaker);
  if (own?.kind !== 'person') return null;
  const [start, end] = [saying.exec(folded), nameIn(folded, own.names)];
  if (!start || end) return null;
  const others = people.filter(
    (person) => person.kind === 'person' && nameIn(folded.slice(0, start.index + 24), person.names),
  );
  const [other] = others;
  if (!other || others.length > 1 || oneHouse(own, other)) return null;
  const article = nameIn(folded, other.names);
  if (article && (hosting.test(folded.slice(article.end)) || owning.test(folded.slice(article.end)))) return null;
  const record = nameIn(statement.toLowerCase(), own.names);
  // Whoever the statement itself names may be spoken of rather than speak.
  return article && record && !nameIn(statement.toLowerCase(), other.names)
    ? { kind: 'attribution', article, record }
    : null;
}
