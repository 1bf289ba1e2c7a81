import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import * as v from 'valibot';
import { faultLine } from '../../lib/claims/fault.ts';
import { date, id, kinds, type Pack, relationTypes, source } from '../../lib/claims/record.ts';
import { addRecord, type Draft } from './add-record.ts';
import { faultsIn, todayIso } from './check.ts';
import { buildFolder, claimsFolder } from './load.ts';

/** Puts a question and gives the answer, trimmed. */
export type Ask = (question: string) => Promise<string>;

/** Asks for a statement and writes it into `assets/claims/`. */
export async function make(): Promise<number> {
  const terminal = createInterface({ input: stdin, output: stdout });
  try {
    return await makeIn(
      claimsFolder,
      async (question) => (await terminal.question(`${question} `)).trim(),
      console.log,
    );
  } finally {
    terminal.close();
  }
}

/** @returns exit code: 1 where the record that was written still needs work */
export async function makeIn(folder: string, ask: Ask, say: (line: string) => void): Promise<number> {
  const { pack, files, faults } = buildFolder(folder);
  if (!pack) {
    say(`The base must be in order first:\n${faults.map(faultLine).join('\n')}`);
    return 1;
  }
  const draft = await interview(pack, new Set(files.values()), ask, say);
  addRecord(folder, draft);
  say(`Written to occasions/${draft.file}.yaml and wordings/${draft.file}.yaml.`);
  const left = faultsIn(folder, todayIso()).filter(({ record }) => record === draft.record.id);
  for (const fault of left) say(faultLine(fault));
  return left.some(({ level }) => level === 'error') ? 1 : 0;
}

async function interview(
  pack: Pack,
  files: ReadonlySet<string>,
  ask: Ask,
  say: (line: string) => void,
): Promise<Draft> {
  const taken = new Set(pack.claims.flatMap((claim) => [claim.id, ...claim.aliases]));
  const form = new Form(ask, say);
  const speaker = await form.choice(
    'Who said it (id of people.yaml)?',
    pack.people.map((person) => person.id),
  );
  const saidOn = await form.valid('When (yyyy-mm-dd)?', date);
  const { file, occasion } = await form.occasion(saidOn, files);
  const kind = await form.choice(`Kind (${kinds.join(', ')})?`, kinds);
  const topics = await form.topics(pack.topics.map((topic) => topic.id));
  const statement = {
    en: await form.filled('What was said, in one sentence of your own, in English?'),
    zh: await form.filled('The same in Chinese (简体)?'),
  };
  const slug = await form.valid(
    'A few words for the id (like ads-last-resort)?',
    v.pipe(
      id,
      v.check((text) => !taken.has(idOf(speaker, saidOn, text)), 'is taken'),
    ),
  );
  const timed = kind === 'prediction' || kind === 'commitment';
  const deadline = timed ? await form.optional('By when (empty: no date was given)?', date) : null;
  const read = await form.source();
  const relation = await form.relation(pack);
  const wordings = {
    en: await form.lines('Eight wordings in English, one a line; an empty line ends.'),
    zh: await form.lines('Eight wordings in Chinese, one a line; an empty line ends.'),
  };
  const record = {
    id: idOf(speaker, saidOn, slug),
    speaker,
    saidOn,
    kind,
    topics,
    statement,
    ...(deadline ? { deadline } : {}),
    sources: [read],
    ...(relation ? { relations: [relation] } : {}),
    ...(timed ? { outcome: { verdict: 'pending' } } : {}),
  };
  return { file, occasion, record, wordings };
}

/** `sam-altman` on 2025-01-05 gives `altman-20250105-…`. */
function idOf(speaker: string, saidOn: string, slug: string): string {
  return `${speaker.split('-').at(-1)}-${saidOn.replaceAll('-', '')}-${slug}`;
}

/** Questions that are put again until the answer is of use. */
class Form {
  constructor(
    private readonly ask: Ask,
    private readonly say: (line: string) => void,
  ) {}

  async valid<S extends v.GenericSchema<string, string>>(question: string, schema: S): Promise<string> {
    for (;;) {
      const result = v.safeParse(schema, await this.ask(question));
      if (result.success) return result.output;
      this.say(`  ${result.issues[0].message}`);
    }
  }

  async optional(question: string, schema: v.GenericSchema<string, string>): Promise<string | null> {
    return (
      (await this.valid(question, v.union([v.literal(''), schema], 'is not valid; leave it empty if there is none'))) ||
      null
    );
  }

  filled(question: string): Promise<string> {
    return this.valid(question, v.pipe(v.string(), v.nonEmpty('must not be empty')));
  }

  async choice<T extends string>(question: string, options: readonly T[]): Promise<T> {
    for (;;) {
      const answer = await this.ask(question);
      const found = options.find((option) => option === answer);
      if (found !== undefined) return found;
      const near = options.filter((option) => answer !== '' && option.includes(answer));
      this.say(`  one of: ${(near.length > 0 ? near : options).join(', ')}`);
    }
  }

  async topics(known: readonly string[]): Promise<string[]> {
    for (;;) {
      const topics = (await this.ask('Topics (one to three, with commas)?'))
        .split(/[,，\s]+/)
        .filter((topic) => topic !== '');
      const unknown = topics.filter((topic) => !known.includes(topic));
      if (topics.length > 0 && unknown.length === 0) return topics;
      this.say(`  known topics: ${known.join(', ')}`);
    }
  }

  async occasion(
    saidOn: string,
    files: ReadonlySet<string>,
  ): Promise<{ file: string; occasion: { en: string; zh: string } | null }> {
    const names = [...files].map((path) => path.replace(/^occasions\/|\.yaml$/g, ''));
    const same = names.filter(
      (name) => name.startsWith(saidOn.slice(0, 7)) || name === `${saidOn.slice(0, 4)}-posts-on-x`,
    );
    if (same.length > 0) this.say(`  files near that date: ${same.join(', ')}`);
    const name = await this.valid(
      'Occasion: the file to add to, or a short name for a new one (like lex-fridman-podcast)?',
      id,
    );
    if (names.includes(name)) return { file: name, occasion: null };
    const occasion = {
      en: await this.filled('The occasion in English?'),
      zh: await this.filled('The occasion in Chinese?'),
    };
    return { file: name.startsWith(saidOn) ? name : `${saidOn}-${name}`, occasion };
  }

  async source(): Promise<Record<string, string>> {
    const { title, publisher, lang } = source.entries;
    const read = {
      title: await this.valid('Source you read: its title?', title),
      publisher: await this.valid('Its publisher?', publisher),
      url: await this.optional('Its address (empty: none)?', v.unwrap(v.unwrap(source.entries.url))),
      lang: await this.valid('Its language (en, zh)?', lang),
      date: await this.optional('Its date (empty: unknown)?', date),
      locator: await this.optional(
        'At most 12 words or 24 characters of it, to find the place (empty: none)?',
        v.string(),
      ),
    };
    return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, string] => entry[1] !== null));
  }

  async relation(pack: Pack): Promise<object | null> {
    const ids = ['', ...pack.claims.map((claim) => claim.id)];
    const target = await this.choice('Does it bear on an earlier record (its id; empty: no)?', ids);
    if (target === '') return null;
    const type = await this.choice(`How (${relationTypes.join(', ')})?`, relationTypes);
    const note = {
      en: await this.filled('In one sentence with both dates, in English?'),
      zh: await this.filled('The same in Chinese?'),
    };
    return { type, target, strength: 2, note };
  }

  async lines(title: string): Promise<string[]> {
    this.say(title);
    const lines: string[] = [];
    for (;;) {
      const line = await this.ask(`${lines.length + 1}:`);
      if (line === '') return lines;
      lines.push(line);
    }
  }
}
