// npm run zip [-- --twice] [--to FOLDER]: the packages for both stores, and the sources that Firefox's reviewers build from.
// --twice: builds them again from the unpacked sources, in another folder, and compares byte by byte.
// --to: where they are built and packed, .output unless told.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { zip } from 'wxt';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Nothing of these goes into a build. */
const notSources = ['tests/**', 'docs/**', '.ci/**'];

const { values: options } = parseArgs({
  options: { twice: { type: 'boolean', default: false }, to: { type: 'string', default: join(root, '.output') } },
});
const outDir = resolve(options.to);
process.chdir(root);
const made = await packages();
for (const file of made) {
  const size = (statSync(file).size / 1000).toFixed(0);
  console.log(`${hashOf(file)}  ${basename(file)}  ${size} kB`);
}
if (options.twice) {
  const differing = again(made);
  console.log(differing.length > 0 ? `not the same again: ${differing.join(', ')}` : 'the same again, byte by byte');
  process.exitCode = differing.length > 0 ? 1 : 0;
}

/** Builds and packs for both browsers. Gives the files: Chrome's, Firefox's, the sources. */
async function packages(): Promise<string[]> {
  const chrome = await zip({ browser: 'chrome', outDir, zip: { zipSources: false } });
  const sources = { zipSources: true, includeSources: tracked(), excludeSources: notSources };
  return [...chrome, ...(await zip({ browser: 'firefox', outDir, zip: sources }))];
}

/** What belongs to the project; of unpacked sources, all that was there before the first build. */
function tracked(): string[] {
  try {
    return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
      .trim()
      .split('\n');
  } catch {
    return readFileSync('sources.txt', 'utf8').trim().split('\n');
  }
}

/** The names of the packages that come out different from the unpacked sources. */
function again(first: readonly string[]): string[] {
  const sources = first.find((file) => file.endsWith('-sources.zip')) as string;
  const folder = mkdtempSync(join(tmpdir(), 'said-and-done-sources-'));
  try {
    const files = Object.entries(unzipSync(readFileSync(sources)));
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    writeFileSync(join(folder, 'sources.txt'), files.map(([path]) => path).join('\n'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'zip'], {
      cwd: folder,
      encoding: 'utf8',
      // Whoever sits in a folder of git would otherwise be told of another's files.
      env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) },
    });
    if (status !== 0) throw new Error(`The sources do not build.\n${stdout}${stderr}`);
    return first
      .map((file) => basename(file))
      .filter((name, i) => {
        return hashOf(join(folder, '.output', name)) !== hashOf(first[i] as string);
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
