import type { JSX } from 'preact';
import type { Verdict } from '../lib/claims/record.ts';
import type { Tone } from '../lib/claims/tone.ts';

export type IconName = Tone | Verdict | 'down' | 'up' | 'close';

/** Made anew each time: an element that is drawn again keeps all of the tree that it stood in before. */
const ring = () => <circle cx="8" cy="8" r="6" />;
const drawings: Record<IconName, () => JSX.Element> = {
  record: () => <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h6" />,
  changed: () => <path d="M2 11.5h5.5v-7H13M10.7 2.2 13 4.5l-2.3 2.3" />,
  outcome: () => (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <circle cx="8" cy="8" r="1.8" fill="currentColor" stroke="none" />
    </>
  ),
  differs: () => <path d="M2.5 6h11M2.5 10h11M10.5 3l-5 10" />,
  'came-true': () => (
    <>
      <circle cx="8" cy="8" r="6" fill="currentColor" />
      <path d="m5.2 8.2 2 2 3.6-4" class="cut" />
    </>
  ),
  partly: () => (
    <>
      {ring()}
      <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" stroke="none" />
    </>
  ),
  missed: () => (
    <>
      {ring()}
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" />
    </>
  ),
  'walked-back': () => (
    <>
      {ring()}
      <path d="M11 8H5.2m2-2.1L5 8l2.2 2.1" />
    </>
  ),
  pending: () => <circle cx="8" cy="8" r="6" stroke-dasharray="2.2 2.5" />,
  'not-checkable': () => (
    <>
      {ring()}
      <path d="M5.5 8h5" />
    </>
  ),
  down: () => <path d="m4 6 4 4 4-4" />,
  up: () => <path d="m4 10 4-4 4 4" />,
  close: () => <path d="m4 4 8 8m0-8-8 8" />,
};

/** Decoration beside a word that says the same: hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
    {drawings[name]()}
  </svg>
);
