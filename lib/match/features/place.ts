import type { Scene } from '../scene.ts';
import type { View } from '../view.ts';
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
  values: ({ scene, at, view }) => {
    const found = known.get(view) ?? valuesOf(scene, at, view);
    known.set(view, found);
    return found;
  },
};

/** A sentence's candidates share these. */
const known = new WeakMap<View, readonly number[]>();

function valuesOf({ views }: Scene, at: number, view: View): number[] {
  return [
    view.kind === 'heading' ? 1 : 0,
    view.kind === 'list' ? 1 : 0,
    view.kind === 'quote' ? 1 : 0,
    at / Math.max(1, views.length - 1),
    view.place === 0 ? 1 : 0,
    view.place === view.siblings - 1 ? 1 : 0,
    Math.min(view.siblings, 12),
    Math.log1p(view.folded.length * (view.script === 'zh' ? 2.5 : 1)),
    view.script === 'zh' ? 1 : 0,
    views[at - 1]?.form.question ?? 0,
    views[at + 1]?.form.leaning ?? 0,
  ];
}
