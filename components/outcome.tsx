import type { Claim } from '../lib/claims/record.ts';
import { Said } from './language.tsx';
import { Evidence } from './sources.tsx';
import { Verdict } from './verdict.tsx';

/** How a statement turned out: the verdict, what there is to say about it, and its evidence. Nothing where it is not known. */
export function Outcome({ claim }: { claim: Claim }) {
  if (!claim.outcome) return null;
  return (
    <>
      <p>
        <Verdict claim={claim} />
      </p>
      {claim.outcome.note && (
        <p class="note">
          <Said text={claim.outcome.note} />
        </p>
      )}
      <Evidence evidence={claim.outcome.evidence} />
    </>
  );
}
