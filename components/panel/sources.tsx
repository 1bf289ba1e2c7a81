import type { Outcome, Evidence as Proof, Source } from '../../lib/claims/record.ts';
import { useLanguage, useWords, When } from '../language.tsx';
import type { Dossier } from './entry.ts';
import { placeOf } from './place.ts';
import { changes } from './story.ts';

/** Where the record, and what it is set against, can be read. */
export function Sources({ dossier }: { dossier: Dossier }) {
  const w = useWords();
  const [change] = changes(dossier);
  const all = [...dossier.claim.sources, ...(change?.other.sources.slice(0, 1) ?? [])];
  const seen = new Set<string>();
  const once = all.filter(({ url, title }) => !seen.has(url ?? title) && seen.add(url ?? title));
  return (
    <>
      <ul class="srcs">
        {once.map((source) => (
          <li key={source.url ?? source.title}>
            <Reference source={source} url={placeOf(source)} />
          </li>
        ))}
      </ul>
      <p class="cap">{w.item.ourWords}</p>
    </>
  );
}

/** What a verdict rests on. */
export function Evidence({ outcome }: { outcome: Outcome }) {
  if (outcome.evidence.length === 0) return null;
  return (
    <ul class="srcs">
      {outcome.evidence.map((proof) => (
        <li key={proof.url ?? proof.title}>
          <Reference source={proof} url={proof.url} />
        </li>
      ))}
    </ul>
  );
}

function Reference({ source, url }: { source: Proof | Source; url: string | null }) {
  const w = useWords();
  const language = useLanguage();
  const lang = 'lang' in source ? source.lang : undefined;
  return (
    <>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer" lang={lang}>
          {source.title}
          <span class="vh" lang={language}>{` (${w.item.newTab})`}</span>
        </a>
      ) : (
        <span lang={lang}>{source.title}</span>
      )}{' '}
      <span class="cap">
        <span lang={lang}>{source.publisher}</span>
        {source.date && (
          <>
            , <When date={source.date} />
          </>
        )}
      </span>
    </>
  );
}
