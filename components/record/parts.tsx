import { useMemo } from 'preact/hooks';
import type { Claim, Relation } from '../../lib/claims/record.ts';
import { homePack } from '../../lib/claims/ref.ts';
import { packOf, type Shelf } from '../../lib/claims/shelf.ts';
import { isChange } from '../../lib/claims/tone.ts';
import { formatDate } from '../../lib/words/date.ts';
import { pick } from '../../lib/words/language.ts';
import { Said, useLanguage, useWords } from '../language.tsx';
import { linkTo } from './address.ts';

/** A statement as a link to its record. */
export function ToClaim({ claim }: { claim: Claim }) {
  return (
    <a class="claim" href={linkTo({ view: 'claim', id: claim.id })}>
      <Said text={claim.statement} />
    </a>
  );
}

/** Who said it, where, and through whom alone it is known. */
export function Setting({ claim, shelf, speaker = true }: { claim: Claim; shelf: Shelf; speaker?: boolean }) {
  const w = useWords();
  const language = useLanguage();
  const person = shelf.people.get(claim.speaker);
  return (
    <>
      {speaker && person && (
        <>
          <Said text={person.name} /> ·{' '}
        </>
      )}
      <Said text={claim.occasion} />
      {claim.reportedBy && ` · ${w.item.reportedBy(pick(claim.reportedBy, language).text)}`}
      <PackName of={claim} shelf={shelf} before=" · " />
    </>
  );
}

/** The pack that a record is from, where it is not our own base. */
export function PackName({ of: { id }, shelf, before = '' }: { of: { id: string }; shelf: Shelf; before?: string }) {
  const pack = packOf(shelf, id);
  if (pack.id === homePack) return null;
  return (
    <>
      {before}
      <span class="pack">
        <Said text={pack.name} />
      </span>
    </>
  );
}

/** How a record bears on earlier ones: “Revises 16 May 2023 and May 2024”. What context softens is left to the record itself. */
export function Bears({ claim, shelf }: { claim: Claim; shelf: Shelf }) {
  const w = useWords();
  const language = useLanguage();
  const told = claim.relations.filter(({ strength }) => strength > 1);
  return (
    <>
      {(['contradicts', 'revises', 'resolves'] as const).map((type) => {
        const earlier = told.flatMap((relation) =>
          relation.type === type ? (shelf.claims.get(relation.target) ?? []) : [],
        );
        if (earlier.length === 0) return null;
        const dates = earlier.map(({ saidOn }) => saidOn).sort();
        const named = [...new Set(dates)].map((date) => formatDate(date, language));
        return (
          <p key={type} class="tag">
            {w.record.claim.relation.earlier[type](w.list(named))}
          </p>
        );
      })}
    </>
  );
}

/** A diamond where a position moved, else a dot. */
export const moved = (relations: readonly Relation[]): boolean =>
  relations.some(({ type, strength }) => isChange(type) && strength > 1);

/** A topic's name in the reader's language; one that the pack does not name is shown by its id. */
export function useTopic(shelf: Shelf): (topic: string) => string {
  const language = useLanguage();
  const names = useMemo(() => new Map(shelf.meta.topics.map(({ id, name }) => [id, name])), [shelf]);
  return (topic) => {
    const name = names.get(topic);
    return name ? pick(name, language).text : topic;
  };
}
