import type { Span } from '../../text/span.ts';
import type { Fidelity } from '../match.ts';

/** What a check found: spans into the folded sentence and the folded statement. */
export interface Finding {
  readonly kind: Exclude<Fidelity, 'faithful' | 'unchecked'>;
  readonly article: Span;
  readonly record: Span;
}
