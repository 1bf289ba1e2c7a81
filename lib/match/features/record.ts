import { kinds } from '../../claims/record.ts';
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
  values: ({ scene, at, view, card }) => {
    const nearby = [at - 1, at - 2, view.heading].some((i) => scene.views[i]?.named.includes(card.speaker));
    const days = scene.day === null ? null : scene.day - card.day;
    return [
      ...kinds.map((kind) => (kind === card.kind ? 1 : 0)),
      view.named.includes(card.speaker) ? 1 : 0,
      nearby ? 1 : 0,
      view.named.filter((id) => id !== card.speaker).length,
      view.voice?.person === card.speaker ? 1 : 0,
      view.voice && view.voice.person !== card.speaker ? 1 : 0,
      view.voice?.asks ? 1 : 0,
      view.voice ? 1 : 0,
      days === null ? 3 : Math.log1p(Math.max(0, days - card.slack)),
      days === null ? 1 : 0,
      days !== null && days >= -2 && days - card.slack <= 14 ? 1 : 0,
      days !== null && days < -2 ? 1 : 0,
    ];
  },
};
