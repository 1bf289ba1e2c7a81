import { check } from './check.ts';
import { exportBase } from './export.ts';
import { make } from './new.ts';
import { release } from './release.ts';
import { writeSchemas } from './schema.ts';
import { show } from './show.ts';
import { stats } from './stats.ts';
import { writePack } from './write-pack.ts';

const commands: Record<string, { run: (args: string[]) => number | Promise<number>; help: string }> = {
  check: { run: check, help: 'look the claim base over; exit code 1 when something is wrong' },
  new: { run: make, help: 'ask for a statement and write a valid record into the right file' },
  show: { run: show, help: 'ID      tell everything that is known around a record' },
  stats: { run: stats, help: 'counts by kind, verdict, year, topic and speaker' },
  pack: {
    run: writePack,
    help: 'FILE    write the base, or another folder, as a pack file (--from FOLDER, --sign KEY.pem)',
  },
  export: { run: exportBase, help: '--format jsonld|csv [filters]: the base for other programs' },
  schema: { run: writeSchemas, help: 'write the JSON Schemas that editors complete by' },
  release: { run: release, help: 'VERSION put a version on the base and note its ids as published' },
};

// Who asks for the first lines only (`| head`) has them; the rest is nobody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command) {
  process.exitCode = await command.run(args);
} else {
  const list = Object.entries(commands).map(([key, { help }]) => `  ${key.padEnd(8)} ${help}`);
  console.error(`npm run claims COMMAND\n\n${list.join('\n')}`);
  process.exitCode = name === '' || name === 'help' ? 0 : 2;
}
