import { lastDay } from '../lib/claims/date.ts';
import { dueOf } from '../lib/claims/dossier.ts';
import type { Claim } from '../lib/claims/record.ts';
import { formatDate, today } from '../lib/words/date.ts';
import type { Words } from '../lib/words/words.ts';
import { Icon } from './icon.tsx';
import { useLanguage, useWords } from './language.tsx';

type Judged = Pick<Claim, 'kind' | 'deadline' | 'outcome'>;

/** The word for how a statement turned out: what is promised is kept, what is foretold comes true. `day`: ISO date. */
export function verdictWord(w: Words, claim: Judged, day: string): string {
  const due = dueOf(claim, day);
  if (due === 'open') return w.verdict.open;
  if (due === 'passed') return w.verdict.overdue;
  return w.verdict[claim.kind === 'commitment' ? 'commitment' : 'prediction'][claim.outcome?.verdict ?? 'pending'];
}

/** How a statement turned out, with the one date that matters: when it falls due, or how far the evidence reaches. */
export function Verdict({ claim }: { claim: Judged }) {
  const w = useWords();
  const language = useLanguage();
  const day = today();
  const { outcome, deadline } = claim;
  if (!outcome) return null;
  const dated = (name: (date: string) => string, date: string) => name(formatDate(date, language));
  const due = deadline && dated(lastDay(deadline) < day ? w.verdict.was : w.verdict.due, deadline);
  const caption = outcome.verdict === 'pending' && due ? due : outcome.asOf && dated(w.verdict.asOf, outcome.asOf);
  return (
    <>
      <span class="verdict">
        <Icon name={outcome.verdict} />
        {verdictWord(w, claim, day)}
      </span>{' '}
      {caption && <span class="cap">{caption}</span>}
    </>
  );
}
