import type { Claim, Pack } from '../../lib/claims/record.ts';
import { type Dice, dice } from '../dice.ts';

/** Wordings a language that each record keeps: enough to weigh on the index as a newsroom's own records would. */
const wordings = 2;

/**
 * A pack of any size, made of variations of our records: other numbers, invented names. Records keep their relations, within
 * their round of variations. The same count always gives the same pack.
 */
export function manyRecords(base: Pack, count: number): Pack {
  const roll = dice(7);
  const claims = Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / base.claims.length);
    const last = (round + 1) * base.claims.length > count ? count % base.claims.length : base.claims.length;
    const there = new Set(base.claims.slice(0, last).map(({ id }) => id));
    return varied(base.claims[i % base.claims.length] as Claim, `-v${round}`, there, roll);
  });
  return { ...base, id: 'many', name: { en: `${count} records`, zh: `${count}条记录` }, threads: [], claims };
}

function varied(claim: Claim, mark: string, there: ReadonlySet<string>, roll: Dice): Claim {
  const name = Array.from({ length: 3 }, () => syllables[roll(syllables.length)]).join('');
  const change = (text: string) => `${text.replace(/\d+/g, (digits) => String(roll(10 ** digits.length)))} ${name}`;
  const texts = ({ en, zh }: { en?: string | undefined; zh?: string | undefined }) => ({
    ...(en ? { en: change(en) } : {}),
    ...(zh ? { zh: change(zh) } : {}),
  });
  const { paraphrases, outcome } = claim;
  return {
    ...claim,
    id: claim.id + mark,
    aliases: [],
    statement: texts(claim.statement),
    paraphrases: {
      en: paraphrases.en.slice(0, wordings).map(change),
      zh: paraphrases.zh.slice(0, wordings).map(change),
    },
    nearMisses: { en: [], zh: [] },
    contraries: { en: {}, zh: {} },
    relations: claim.relations
      .filter(({ target }) => there.has(target))
      .map((relation) => ({ ...relation, target: relation.target + mark })),
    outcome: outcome && { ...outcome, evidence: outcome.evidence.map((one) => ({ ...one, claim: null })) },
    remark: null,
  };
}

const syllables = 'ba be bo da de do fa fi ga gi ka ke ko la le lo ma mi na no pa po ra ri sa se ta to va ze'.split(
  ' ',
);
