import type { Claim } from '../../lib/claims/record.ts';
import type { Shelf } from '../../lib/claims/shelf.ts';
import { linkTo as placeOf } from '../../lib/claims/textfragment.ts';
import { When } from '../language.tsx';
import { Verdict } from '../verdict.tsx';
import { Bears, moved, Setting, ToClaim } from './parts.tsx';

/** Statements down a rail, dates first. */
export function History({ claims, shelf }: { claims: readonly Claim[]; shelf: Shelf }) {
  return (
    <ol class="line wide">
      {claims.map((claim) => (
        <li key={claim.id} class={moved(claim.relations) ? 'turn' : undefined}>
          <div class="when">
            <When date={claim.saidOn} />
          </div>
          <p class="cap">
            <Setting claim={claim} shelf={shelf} />
          </p>
          <p class="st">
            <ToClaim claim={claim} />
          </p>
          <Bears claim={claim} shelf={shelf} />
          {claim.outcome && (
            <p>
              <Verdict claim={claim} />
            </p>
          )}
          <FirstSource claim={claim} />
        </li>
      ))}
    </ol>
  );
}

function FirstSource({ claim }: { claim: Claim }) {
  const [source] = claim.sources;
  if (!source) return null;
  return (
    <p class="cap">
      {source.url ? (
        <a href={placeOf(source.url, source.locator)} target="_blank" rel="noreferrer" lang={source.lang}>
          {source.publisher}
        </a>
      ) : (
        <span lang={source.lang}>{source.publisher}</span>
      )}
    </p>
  );
}
