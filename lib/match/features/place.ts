import { lengthOf, type View } from '../view.ts';
import type { Candidate, Family } from './family.ts';

/** Where the sentence stands in the article. */
export const place: Family<Candidate> = {
  names: [
    'heading',
    'list',
    'blockquote',
    'position',
    'first in block',
    'last in block',
    'block sentences',
    'characters',
    'Chinese',
    'previous asks',
    'next leans',
  ],
  write: ({ scene: { views }, at, view }, row, i) => {
    row[i++] = view.kind === 'heading' ? 1 : 0;
    row[i++] = view.kind === 'list' ? 1 : 0;
    row[i++] = view.kind === 'quote' ? 1 : 0;
    row[i++] = at / Math.max(1, views.length - 1);
    row[i++] = view.place === 0 ? 1 : 0;
    row[i++] = view.place === view.siblings - 1 ? 1 : 0;
    row[i++] = Math.min(view.siblings, 12);
    row[i++] = lengthOf(view);
    row[i++] = view.script === 'zh' ? 1 : 0;
    row[i++] = at > 0 && (views[at - 1] as View).asks ? 1 : 0;
    row[i++] = at + 1 < views.length && (views[at + 1] as View).leans ? 1 : 0;
  },
};
