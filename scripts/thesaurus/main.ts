// Writes lib/match/senses/thesaurus.json from assets/thesaurus/. `npm run thesaurus`, then `npm run train`.
import { writeFileSync } from 'node:fs';
import { pack } from '../../lib/match/senses/thesaurus.ts';
import { entriesOf, readGroups } from './read.ts';

const groups = readGroups();
const entries = entriesOf(groups);
const file = new URL('../../lib/match/senses/thesaurus.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ entries: entries.keys.length, packed: pack(entries) })}\n`);
console.log(`${groups.length} groups, ${entries.keys.length} entries`);
