import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { occasionFile } from '../../../lib/claims/authored.ts';
import { faultLine } from '../../../lib/claims/fault.ts';
import { faultsIn } from '../../../scripts/claims/check.ts';
import { claimsFolder, loadPack } from '../../../scripts/claims/load.ts';
import { makeIn } from '../../../scripts/claims/new.ts';
import { schemaFiles } from '../../../scripts/claims/schema.ts';
import { print } from '../../../scripts/claims/yaml-style.ts';
import { folderOf, sampleFiles } from './sample-files.ts';

const today = '2025-06-01';
const quay = 'occasions/2025-01-10-quay-talk.yaml';
const meeting = 'occasions/2025-03-01-annual-meeting.yaml';
const faultsOf = (files: Readonly<Record<string, string>>) => faultsIn(folderOf(files), today).map(faultLine);

/** The sample with one piece of one file replaced. */
function withEdit(path: string, piece: string, replacement: string) {
  const content = sampleFiles[path] ?? '';
  expect(content).toContain(piece);
  return { ...sampleFiles, [path]: content.replace(piece, replacement) };
}

it('finds nothing wrong with what is right', () => {
  expect(faultsOf(sampleFiles)).toEqual([]);
});

describe('names file, record, field and remedy', () => {
  const wrong: [string, string, string, string, RegExp][] = [
    [
      'a statement without Chinese',
      quay,
      '      zh: 诺斯排除了在码头收费的可能。\n',
      '',
      /^occasions\/2025-01-10-quay-talk.yaml: north-20250110-no-toll: statement.zh: is missing. Write it in Chinese too.$/,
    ],
    [
      'a kind that there is not',
      quay,
      'kind: position',
      'kind: opinion',
      /north-20250110-no-toll: kind: can't be "opinion". Use .*"position".*\.$/,
    ],
    [
      'a misspelt field',
      quay,
      '    topics:',
      '    topic:',
      /north-20250110-no-toll: topic: is no field of the format. Remove it, or correct the spelling/,
    ],
    ['a missing field', quay, '    kind: position\n', '', /north-20250110-no-toll: kind: is missing. Add it.$/],
    [
      'an unknown topic',
      quay,
      '[tolls]',
      '[toll]',
      /north-20250110-no-toll: topics: has an unknown topic: toll. Use one of topics.yaml/,
    ],
    [
      'a date that is none',
      quay,
      'saidOn: 2025-01-10',
      'saidOn: 10 January',
      /quay-talk.yaml: saidOn: must be a date as yyyy, yyyy-mm or yyyy-mm-dd/,
    ],
    [
      'a day that is not in the calendar',
      quay,
      'saidOn: 2025-01-10',
      'saidOn: 2025-02-30',
      /saidOn: is no date of the calendar/,
    ],
    [
      'a statement from the future',
      quay,
      '    kind: position',
      '    saidOn: 2027-01-01\n    kind: position',
      /no-toll: saidOn: is 2027-01-01, in the future/,
    ],
    [
      'a source before the statement',
      quay,
      'date: 2025-01-11',
      'date: 2025-01-09',
      /no-toll: sources: are all older than the statement of 2025-01-10/,
    ],
    [
      'a source that the file does not name',
      quay,
      'from: gazette',
      'from: gazete',
      /no-toll: sources.0.from: names no source of the file: gazete. Known: gazette.$/,
    ],
    [
      'an address that is none',
      quay,
      'https://gazette.example/tolls',
      'gazette.example/tolls',
      /sources.gazette.url: must be an http or https address/,
    ],
    [
      'a locator as long as a quotation',
      quay,
      'never going to ask boats for a single coin at this quay',
      'never going to ask boats or barges for a single coin at this quay or any other',
      /no-toll: sources.0.locator: has 17 words. Keep at most 12 words/,
    ],
    [
      'a statement copied from the source',
      quay,
      'North ruled out a toll on the quay.',
      'North is never going to ask boats for a single coin.',
      /no-toll: statement.en: repeats the source word for word .*Say it in other words.$/,
    ],
    [
      'an unknown speaker',
      quay,
      'speaker: ada-north',
      'speaker: ada-south',
      /no-toll: speaker: names nobody in people: ada-south/,
    ],
    [
      'another form of the name',
      quay,
      '诺斯排除了',
      '阿尔特曼排除了',
      /no-toll: statement.zh: has another form of the name .*Write 奥特曼.$/,
    ],
    [
      'half-width punctuation',
      quay,
      '诺斯排除了在码头收费的可能。',
      '诺斯说,不收费。',
      /no-toll: statement.zh: has half-width punctuation/,
    ],
    [
      'half-width punctuation in a wording',
      quay.replace('occasions', 'wordings'),
      '，说法一',
      ',说法一',
      /no-toll: paraphrases.zh.0: has half-width punctuation/,
    ],
    [
      'a relation to nothing',
      meeting,
      'target: north-20250110-no-toll',
      'target: north-20250110-toll',
      /toll-by-may: relations: points to no record: north-20250110-toll/,
    ],
    [
      'a relation to a later record',
      quay,
      '    sources:\n      - from',
      '    relations:\n      - type: revises\n        target: north-20250301-third-ferry\n        note: {en: A note., zh: 说明。}\n    sources:\n      - from',
      /no-toll: relations.0: points to a later record .* Move the relation to north-20250301-third-ferry/,
    ],
    [
      'a relation without note',
      meeting,
      '        note:\n          en: In January 2025 she had ruled a toll out.\n          zh: 2025年1月她排除过收费。\n',
      '',
      /toll-by-may: relations.0.note: is missing/,
    ],
    [
      'a deadline before the promise',
      meeting,
      'deadline: 2025-05-31',
      'deadline: 2025-02-01',
      /toll-by-may: deadline: is 2025-02-01, before the statement/,
    ],
    [
      'a verdict without evidence',
      meeting,
      '      evidence:\n        - title: Charge begins\n          publisher: The Gazette\n          date: 2025-05-20\n',
      '',
      /toll-by-may: outcome.evidence: has no dated evidence for came-true/,
    ],
    [
      'a prediction without outcome',
      meeting,
      '    outcome:\n      verdict: pending\n',
      '',
      /third-ferry: outcome: is missing on a prediction/,
    ],
    [
      'a verdict on an opinion',
      meeting,
      'kind: prediction',
      'kind: position',
      /third-ferry: outcome: is set on a position. Put what other sources say under remark/,
    ],
    [
      'too few wordings',
      'wordings/2025-01-10-quay-talk.yaml',
      '    - 码头仍然免费，说法八\n',
      '',
      /^wordings\/2025-01-10-quay-talk.yaml: .*no-toll: paraphrases.zh: has 7 wordings. Write 1 more/,
    ],
    [
      'contraries of words that the statement has not',
      'wordings/2025-01-10-quay-talk.yaml',
      '      ruled out:',
      '      denied:',
      /^wordings\/2025-01-10-quay-talk.yaml: .*no-toll: contraries.en.denied: are not words of the statement/,
    ],
    [
      'a contrary that a wording has',
      'wordings/2025-01-10-quay-talk.yaml',
      '[不排除, 考虑]',
      '[仍然, 考虑]',
      /no-toll: contraries.zh.排除: “仍然” stands in a wording: 码头仍然免费/,
    ],
    [
      'wordings of nothing',
      'wordings/2025-01-10-quay-talk.yaml',
      'north-20250110-no-toll:',
      'north-20250110-toll:',
      /north-20250110-toll: has wordings but no record/,
    ],
    [
      'a thread out of order',
      'threads/tolls.yaml',
      '  - north-20250110-no-toll\n  - north-20250301-toll-by-may\n',
      '  - north-20250301-toll-by-may\n  - north-20250110-no-toll\n',
      /^threads\/tolls.yaml: tolls: claims: puts north-20250301-toll-by-may before the earlier north-20250110-no-toll/,
    ],
    [
      'a turn of no record of the thread',
      'threads/tolls.yaml',
      '  north-20250301-toll-by-may: {',
      '  north-20250301-third-ferry: {',
      /tolls: turns: names no record of the thread: north-20250301-third-ferry/,
    ],
    [
      'an id used twice',
      meeting,
      'id: north-20250301-third-ferry',
      'id: north-20250110-no-toll',
      /north-20250110-no-toll: id: is also the id of a record in occasions\/2025-01-10-quay-talk.yaml/,
    ],
    [
      'broken YAML',
      quay,
      'topics: [tolls]',
      'topics: [tolls',
      /^occasions\/2025-01-10-quay-talk.yaml: .*Check indentation/,
    ],
  ];

  const reported: (string | undefined)[] = [];

  it.each(wrong)('%s', (_, path, piece, replacement, expected) => {
    const lines = faultsOf(withEdit(path, piece, replacement));
    reported.push(lines.find((line) => expected.test(line)));
    expect(
      lines.filter((line) => expected.test(line)),
      lines.join('\n'),
    ).toHaveLength(1);
  });

  it('each in words of its own', () => {
    expect(wrong.length).toBeGreaterThan(20);
    expect(new Set(reported).size).toBe(wrong.length);
  });
});

describe('warns of', () => {
  it('a pending date that has passed', () => {
    const [line, ...rest] = faultsOf(withEdit(meeting, 'deadline: 2035-03-01', 'deadline: 2025-05'));
    expect(line).toMatch(/^warning: .*third-ferry: outcome.verdict: is pending, but 2025-05 has passed/);
    expect(rest).toEqual([]);
  });

  it('two records of one utterance', () => {
    const files = withEdit(
      meeting,
      'North expected a third ferry within ten years.',
      'North promised a small charge for large boats by the end of May.',
    );
    const twins = {
      ...files,
      [meeting]: (files[meeting] ?? '').replace(
        '诺斯预计十年内会有第三艘渡轮。',
        '诺斯承诺五月底前对大船收取少量费用。',
      ),
    };
    expect(faultsOf(twins)).toEqual([expect.stringMatching(/^warning: .*says nearly the same as north-20250301-/)]);
  });

  it('a speaker of nothing', () => {
    const people = `${sampleFiles['people.yaml']}- {id: cy-west, kind: person, name: {en: Cy West, zh: 韦斯特}}\n`;
    expect(faultsOf({ ...sampleFiles, 'people.yaml': people })).toEqual([
      expect.stringMatching(/^warning: people.yaml: cy-west: .*speaker of no record/),
    ]);
  });
});

it('misses an id that was published', () => {
  const files: Record<string, string> = {
    ...sampleFiles,
    'published-ids.txt': 'north-20250110-no-toll\nnorth-20240101-gone\n',
  };
  expect(faultsOf(files)).toEqual([expect.stringMatching(/north-20240101-gone: id: was published and is gone/)]);
  const aliased = (files[meeting] ?? '').replace(
    'id: north-20250301-third-ferry',
    'id: north-20250301-third-ferry\n    aliases: [north-20240101-gone]',
  );
  expect(faultsOf({ ...files, [meeting]: aliased })).toEqual([]);
});

describe('a new record', () => {
  const answers = (...more: string[]) => [
    ...[
      'ada',
      'ada-north',
      '2025-04-31',
      '2025-04-30',
      'pier-walk',
      'Pier walk',
      '堤岸散步',
      'prediction',
      'boats',
      'ferries',
    ],
    ...[
      'North thought winter ferries would stop.',
      '诺斯认为冬季渡轮会停航。',
      'third-ferry',
      '',
      'Walk',
      'The Gazette',
      'nowhere',
      '',
    ],
    ...['en', '2025-05-01', ''],
    ...more,
  ];
  const eight = (text: string) => [...Array.from({ length: 8 }, (_, i) => `${text} (${i})`), ''];

  async function interview(replies: string[], files = sampleFiles) {
    const folder = folderOf(files);
    const said: string[] = [];
    const code = await makeIn(
      folder,
      async () => replies.shift() ?? expect.fail('asked too much'),
      (line) => said.push(line),
    );
    expect(replies).toEqual([]);
    return { folder, said, code };
  }

  it('is asked for until every answer is of use, and written where it belongs', async () => {
    const related = ['north-20250110-no-toll', 'revises', 'In January she spoke of tolls only.', '1月她只谈收费。'];
    const { folder, said, code } = await interview(
      answers(...related, ...eight('No ferries in winter'), ...eight('冬天没有渡轮')),
    );
    expect(said).toEqual(
      expect.arrayContaining(['  one of: ada-north', '  is no date of the calendar', '  known topics: tolls, ferries']),
    );
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'occasions/2025-04-30-pier-walk.yaml'), 'utf8')).toContain(
      'id: north-20250430-third-ferry',
    );
    expect(faultsIn(folder, today)).toEqual([]);
  });

  it('says what is still to do', async () => {
    const { said, code } = await interview(answers('', 'No ferries in winter', '', '冬天没有渡轮', ''));
    expect(code).toBe(1);
    expect(said.filter((line) => /has 1 wordings. Write 7 more/.test(line))).toHaveLength(2);
  });

  it('joins the occasion it was said on', async () => {
    const replies = answers('', ...eight('No ferries in winter'), ...eight('冬天没有渡轮'));
    replies.splice(2, 5, '2025-03-01', '2025-03-01-annual-meeting');
    replies.splice(replies.indexOf('third-ferry'), 1, 'third-ferry', 'winter-ferries');
    const { folder, said } = await interview(replies);
    expect(said).toContain('  is taken');
    const after = readFileSync(join(folder, meeting), 'utf8');
    expect(after).toContain('\n  - id: north-20250301-winter-ferries\n    kind: prediction');
    expect(faultsIn(folder, today)).toEqual([]);
  });
});

describe('the base itself', () => {
  it('has no errors', () => {
    const errors = faultsIn(claimsFolder, '2026-11-21').filter(({ level }) => level === 'error');
    expect(errors.map(faultLine)).toEqual([]);
  }, 30_000);

  it('keeps the wordings from the facts', () => {
    expect(loadPack().claims.every(({ paraphrases }) => paraphrases.en.length >= 8)).toBe(true);
  }, 30_000);

  it('is written in one style, so that editing by script changes nothing else', () => {
    for (const path of readdirSync(claimsFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    )) {
      const content = readFileSync(join(claimsFolder, path), 'utf8');
      expect(print(parseDocument(content)), path).toBe(content);
    }
  }, 30_000);

  it('is explained by an example that is valid', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(claimsFolder, 'README.md'), 'utf8')) ?? [];
    expect(safeParse(occasionFile, parse(example)).issues).toBeUndefined();
  }, 30_000);

  it('has schemas for editors that say what the code says', () => {
    const folder = join(claimsFolder, 'schema');
    const written = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    expect(written).toEqual(schemaFiles());
  }, 30_000);
});
