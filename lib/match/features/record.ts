import { kinds } from '../../claims/record.ts';
import type { View } from '../view.ts';
import type { Family, Pair } from './family.ts';

/** The kind of claim, when it was said, and whether the one who speaks here is the one who said it. */
export const record: Family<Pair> = {
  names: [
    ...kinds,
    'speaker named',
    'speaker named nearby',
    'others named',
    'voice agrees',
    'voice differs',
    'voice asks',
    'conversation',
    'days before',
    'day unknown',
    'same days',
    'later than article',
  ],
  write: ({ scene: { views, day }, at, view: { closer, voice, heading }, card }, row, i) => {
    const { speaker, slack } = card;
    const names = (other: number) => other >= 0 && (views[other] as View).closer.named.includes(speaker);
    const here = closer.named.includes(speaker);
    const days = day === null ? null : day - card.day;
    for (const kind of kinds) row[i++] = kind === card.kind ? 1 : 0;
    row[i++] = here ? 1 : 0;
    row[i++] = names(at - 1) || names(at - 2) || names(heading) ? 1 : 0;
    row[i++] = closer.named.length - (here ? 1 : 0);
    row[i++] = voice?.person === speaker ? 1 : 0;
    row[i++] = voice && voice.person !== speaker ? 1 : 0;
    row[i++] = voice?.asks ? 1 : 0;
    row[i++] = voice ? 1 : 0;
    row[i++] = days === null ? 3 : Math.log1p(Math.max(0, days - slack));
    row[i++] = days === null ? 1 : 0;
    row[i++] = days !== null && days >= -2 && days - slack <= 14 ? 1 : 0;
    row[i++] = days !== null && days < -2 ? 1 : 0;
  },
};
