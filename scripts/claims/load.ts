import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { type AuthoredFile, type Built, buildPack } from '../../lib/claims/build.ts';
import { type Fault, faultLine } from '../../lib/claims/fault.ts';
import type { Pack } from '../../lib/claims/record.ts';
import { toHant } from './traditional.ts';

/** Where people edit the claim base. */
export const claimsFolder = fileURLToPath(new URL('../../assets/claims/', import.meta.url));

/** Every YAML file below the folder, parsed; what can't be parsed is a fault. */
export function readFiles(folder: string = claimsFolder): { files: AuthoredFile[]; faults: Fault[] } {
  const files: AuthoredFile[] = [];
  const faults: Fault[] = [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort();
  for (const path of paths) {
    const document = parseDocument(readFileSync(`${folder}/${path}`, 'utf8'));
    for (const { message } of document.errors) {
      const problem = message.split('\n')[0]?.replace(/[.:]$/, '') ?? '';
      const remedy = 'Check indentation, and quotes round texts that hold ": " or " #".';
      faults.push({ level: 'error', file: path, record: null, field: null, problem, remedy });
    }
    if (document.errors.length === 0) files.push({ path, data: document.toJS() });
  }
  return { files, faults };
}

/** The pack that the folder's files make, with everything that is wrong with them. */
export function buildFolder(folder: string = claimsFolder): Built {
  const { files, faults } = readFiles(folder);
  const built = buildPack(files, toHant);
  return { ...built, pack: faults.length > 0 ? null : built.pack, faults: [...faults, ...built.faults] };
}

let loaded: Pack | undefined;

/**
 * The claim base, built from its YAML files once a process (about a second).
 * @throws Error naming file, record and field where the files don't make a pack
 */
export function loadPack(): Pack {
  if (!loaded) {
    const { pack, faults } = buildFolder();
    if (!pack) throw new Error(`The claim base can't be built:\n${faults.map(faultLine).join('\n')}`);
    loaded = pack;
  }
  return loaded;
}
