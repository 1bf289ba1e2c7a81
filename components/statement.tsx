import type { Tie } from '../lib/claims/dossier.ts';
import type { Claim, Person } from '../lib/claims/record.ts';
import { pick, sameLanguage } from '../lib/words/language.ts';
import { Said, useLanguage, useWords, When } from './language.tsx';

interface StatementProps {
  claim: Claim;
  speaker: Person | null;
  /** Without them only when, where and who. */
  words?: boolean;
  /** Where the statement leads. */
  href?: string;
}

/** A record: when, where, who, and what was said. */
export function Statement({ claim, speaker, words = true, href }: StatementProps) {
  const w = useWords();
  const language = useLanguage();
  return (
    <div class="stmt">
      <When date={claim.saidOn} />
      <span class="cap">
        {speaker && (
          <>
            <Said text={speaker.name} />
            {w.beside}
          </>
        )}
        <Said text={claim.occasion} />
        {claim.reportedBy && `${w.beside}${w.item.reportedBy(pick(claim.reportedBy, language).text)}`}
      </span>
      {words && (
        <p>
          {href ? (
            <a class="claim" href={href}>
              <Said text={claim.statement} />
            </a>
          ) : (
            <Said text={claim.statement} />
          )}
        </p>
      )}
    </div>
  );
}

/** The statement as it is in the language it was made in, where that is not the one it is shown in. */
export function Original({ claim }: { claim: Claim }) {
  const w = useWords();
  const shown = pick(claim.statement, useLanguage());
  const original = pick(claim.statement, claim.sources[0]?.lang.startsWith('zh') ? 'zh-Hans' : 'en');
  if (sameLanguage(original.lang, shown.lang)) return null;
  return (
    <p class="original">
      <span class="cap">
        {w.item.original}
        {w.colon}
      </span>
      <span lang={original.lang}>{original.text}</span>
    </p>
  );
}

/** Two statements that part, the older first, with what lies between them. */
export function Pair({ claim, tie }: { claim: Claim; tie: Tie }) {
  const both = tie.when === 'earlier' ? [tie.other, claim] : [claim, tie.other];
  return (
    <>
      <div class="pair">
        {both.map((one) => (
          <div key={one.id}>
            <Statement claim={one} speaker={null} />
            <Original claim={one} />
          </div>
        ))}
      </div>
      <p class="note">
        <Said text={tie.note} />
      </p>
    </>
  );
}
