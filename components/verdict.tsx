import type { Claim, Kind, Outcome, Verdict as VerdictName } from '../lib/claims/record.ts';
import { formatDate, isPast, today } from '../lib/words/date.ts';
import type { Words } from '../lib/words/words.ts';
import { Icon } from './icon.tsx';
import { useLanguage, useWords } from './language.tsx';

/** The word for a verdict: what is promised is kept, what is foretold comes true. */
export function verdictWord(w: Words, verdict: VerdictName, kind: Kind, deadline: string | null, day: string): string {
  if (verdict === 'pending' && deadline === null) return w.verdict.open;
  if (verdict === 'pending' && deadline !== null && isPast(deadline, day)) return w.verdict.overdue;
  return w.verdict[kind === 'commitment' ? 'commitment' : 'prediction'][verdict];
}

/** How a statement turned out, with the one date that matters: when it falls due, or how far the evidence reaches. */
export function Verdict({ claim, outcome }: { claim: Pick<Claim, 'kind' | 'deadline'>; outcome: Outcome }) {
  const w = useWords();
  const language = useLanguage();
  const day = today();
  const { verdict, asOf } = outcome;
  const date = (name: (date: string) => string, of: string) => name(formatDate(of, language));
  const due = claim.deadline && date(isPast(claim.deadline, day) ? w.verdict.was : w.verdict.due, claim.deadline);
  const caption = verdict === 'pending' && due ? due : asOf && date(w.verdict.asOf, asOf);
  return (
    <>
      <span class="verdict">
        <Icon name={verdict} />
        {verdictWord(w, verdict, claim.kind, claim.deadline, day)}
      </span>{' '}
      {caption && <span class="cap">{caption}</span>}
    </>
  );
}
