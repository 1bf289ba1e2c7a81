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
    const previous = scene.views[at - 1];
    const next = scene.views[at + 1];
    return [
      view.kind === 'heading' ? 1 : 0,
      view.kind === 'list' ? 1 : 0,
      view.kind === 'quote' ? 1 : 0,
      at / Math.max(1, scene.views.length - 1),
      view.place === 0 ? 1 : 0,
      view.place === view.siblings - 1 ? 1 : 0,
      Math.min(view.siblings, 12),
      Math.log1p(view.folded.length * (view.script === 'zh' ? 2.5 : 1)),
      view.script === 'zh' ? 1 : 0,
      previous?.form.question ?? 0,
      next?.form.leaning ?? 0,
    ];
  },
};
