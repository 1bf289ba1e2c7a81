import { changes, disputes, dossier } from '../../lib/claims/dossier.ts';
import { knownOf, tie } from '../../lib/claims/known.ts';
import type { Evidence, Text } from '../../lib/claims/record.ts';
import { loadPack } from './load.ts';

/** Prints a record, and what the base knows around it. */
export function show([id = '']: string[]): number {
  const pack = loadPack();
  const tied = tie(pack).find(({ claim }) => claim.id === id || claim.aliases.includes(id));
  if (!tied) {
    const like = pack.claims.filter((claim) => id !== '' && claim.id.includes(id)).map((claim) => `  ${claim.id}`);
    console.error(`No record ${id}.${like.length > 0 ? ` Records with it in their id:\n${like.join('\n')}` : ''}`);
    return 2;
  }
  const { claim } = tied;
  const told = dossier(claim, knownOf(pack));
  const lines = [
    `${claim.id}  (${claim.kind}; ${claim.topics.join(', ')}; on the page: ${tied.standing})`,
    `${claim.saidOn}, ${both(claim.occasion)}, ${both(told.speaker?.name ?? {})}`,
    ...(claim.reportedBy ? [`reported by ${both(claim.reportedBy)}`] : []),
    '',
    ...texts(claim.statement),
    ...(claim.deadline ? ['', `Due ${claim.deadline}`] : []),
    ...(claim.outcome
      ? [
          '',
          `Outcome: ${claim.outcome.verdict}, as of ${claim.outcome.asOf ?? '?'}`,
          ...texts(claim.outcome.note ?? {}),
        ]
      : []),
    ...(claim.outcome?.evidence ?? []).map(publication),
    ...(claim.remark ? ['', 'Remark', ...texts(claim.remark.note), ...claim.remark.evidence.map(publication)] : []),
    ...told.ties.flatMap(({ type, strength, note, other, when }) => [
      '',
      `${when === 'earlier' ? type : `${type} (by the later one)`}, strength ${strength}: ${other.saidOn} ${other.id}`,
      ...texts(note),
    ]),
    '',
    `${changes(told).length} changes of its own voice, ${disputes(told).length} disputes by others`,
    ...told.stories.map(({ thread, claims }) => {
      const place = claims.findIndex((member) => member.id === claim.id) + 1;
      return `Thread ${thread.id}: ${place} of ${claims.length}, ${both(thread.title)}`;
    }),
    '',
    'Sources',
    ...told.sources.map((source) => `${publication(source)}${source.locator ? `  “${source.locator}”` : ''}`),
    '',
    `${claim.paraphrases.en.length} + ${claim.paraphrases.zh.length} wordings, ${claim.nearMisses.en.length} + ${claim.nearMisses.zh.length} near misses`,
  ];
  console.log(lines.join('\n'));
  return 0;
}

const texts = ({ en, zh, zhHant }: Text): string[] => [en, zh, zhHant].flatMap((text) => (text ? [`  ${text}`] : []));
const both = ({ en, zh }: Text): string => [en, zh].filter((text) => text !== undefined).join(' / ');
const publication = ({ title, publisher, date, url }: Omit<Evidence, 'claim'>): string =>
  `  ${[title, publisher, date, url].filter((part) => part !== null).join(', ')}`;
