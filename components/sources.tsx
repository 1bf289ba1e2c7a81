import type { Dossier } from '../lib/claims/dossier.ts';
import type { Evidence as Proof, Source } from '../lib/claims/record.ts';
import { linkTo } from '../lib/claims/textfragment.ts';
import { useLanguage, useWords, When } from './language.tsx';
import { pairOf } from './story.ts';

/** Where the record, and what it is set against, can be read. */
export function Sources({ dossier }: { dossier: Dossier }) {
  const w = useWords();
  const other = pairOf(dossier)?.other.sources[0];
  const all = [
    ...dossier.sources,
    ...(other ? [{ ...other, href: other.url && linkTo(other.url, other.locator) }] : []),
  ];
  const seen = new Set<string>();
  const once = all.filter(({ url, title }) => !seen.has(url ?? title) && seen.add(url ?? title));
  return (
    <>
      <ul class="srcs">
        {once.map((source) => (
          <li key={source.url ?? source.title}>
            <Reference of={source} href={source.href} lang={source.lang} />
          </li>
        ))}
      </ul>
      <p class="cap">{w.item.ourWords}</p>
    </>
  );
}

/** What a verdict or a remark rests on. */
export function Evidence({ evidence }: { evidence: readonly Proof[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul class="srcs">
      {evidence.map((proof) => (
        <li key={proof.url ?? proof.title}>
          <Reference of={proof} href={proof.url} />
        </li>
      ))}
    </ul>
  );
}

function Reference({ of, href, lang }: { of: Proof | Source; href: string | null; lang?: string }) {
  const w = useWords();
  const language = useLanguage();
  return (
    <>
      {href ? (
        <a href={href} target="_blank" rel="noreferrer" lang={lang}>
          {of.title}
          <span class="vh" lang={language}>{` (${w.item.newTab})`}</span>
        </a>
      ) : (
        <span lang={lang}>{of.title}</span>
      )}{' '}
      <span class="cap">
        <span lang={lang}>{of.publisher}</span>
        {of.date && (
          <>
            {w.comma}
            <When date={of.date} />
          </>
        )}
      </span>
    </>
  );
}
