import { type Tone, tones } from '../../lib/claims/tone.ts';
import { useWords } from '../language.tsx';
import type { Run } from '../runs.ts';

/** Shows all items or those with one kind of news. A kind that the article lacks is left out. */
export function Filters(props: { runs: readonly Run[]; tone: Tone | null; onChoose: (tone: Tone | null) => void }) {
  const w = useWords();
  const count = (tone: Tone) => props.runs.filter((run) => run.tone === tone).length;
  const present = tones.filter((tone) => count(tone) > 0);
  if (present.length < 2) return <hr class="edge" />;
  return (
    <fieldset class="filters">
      <legend class="vh">{w.filter.label}</legend>
      <button type="button" aria-pressed={props.tone === null} onClick={() => props.onChoose(null)}>
        {w.filter.all} <span class="num">{props.runs.length}</span>
      </button>
      {present.map((tone) => (
        <button
          key={tone}
          type="button"
          class={`k-${tone}`}
          aria-pressed={props.tone === tone}
          onClick={() => props.onChoose(props.tone === tone ? null : tone)}
        >
          <span class="under">{w.filter[tone]}</span> <span class="num">{count(tone)}</span>
        </button>
      ))}
    </fieldset>
  );
}
