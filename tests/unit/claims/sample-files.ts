/** A small claim base as people edit it, with nothing wrong; invented people and statements. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const numbers = ['一', '二', '三', '四', '五', '六', '七', '八'];
const wordings = (id: string, en: string, zh: string, contraries = '') => `${id}:
  en:
${numbers.map((_, i) => `    - ${en}, wording ${i + 1}`).join('\n')}
  zh:
${numbers.map((n) => `    - ${zh}，说法${n}`).join('\n')}
  near:
    en: [A different matter of ${id}]
    zh: [与${en.length}无关的事]
${contraries}`;

export const sampleFiles: Readonly<Record<string, string>> = {
  'pack.yaml': 'id: sample\nname: {en: Sample, zh: 样本}\npublisher: Tests\nversion: 2025.06.01\nasOf: 2025-06-01\n',
  'topics.yaml': 'tolls: {en: Tolls, zh: 通行费}\nferries: {en: Ferries, zh: 渡轮}\n',
  'people.yaml': `- {id: ada-north, kind: person, name: {en: Ada North, zh: 诺斯}, of: harbour}
- {id: harbour, kind: organisation, name: {en: The Harbour, zh: 港务局}}
`,
  'threads/tolls.yaml': `title: {en: Tolls, zh: 通行费}
summary: {en: From no toll to a toll., zh: 从不收费到收费。}
claims:
  - north-20250110-no-toll
  - north-20250301-toll-by-may
turns:
  north-20250301-toll-by-may: {en: Tolls by May, zh: 五月前收费}
`,
  'occasions/2025-01-10-quay-talk.yaml': `occasion: {en: Quay talk, zh: 码头谈话}
saidOn: 2025-01-10
speaker: ada-north
sources:
  gazette:
    title: North on tolls
    publisher: The Gazette
    url: https://gazette.example/tolls
    lang: en
    date: 2025-01-11
records:
  - id: north-20250110-no-toll
    kind: position
    topics: [tolls]
    statement:
      en: North ruled out a toll on the quay.
      zh: 诺斯排除了在码头收费的可能。
    sources:
      - from: gazette
        locator: never going to ask boats for a single coin at this quay
`,
  'occasions/2025-03-01-annual-meeting.yaml': `occasion: {en: Annual meeting, zh: 年会}
saidOn: 2025-03-01
speaker: ada-north
records:
  - id: north-20250301-toll-by-may
    kind: commitment
    topics: [tolls]
    statement:
      en: North promised a small charge for large boats by May.
      zh: 诺斯承诺五月前对大船收取少量费用。
    deadline: 2025-05-31
    sources:
      - title: Minutes
        publisher: The Harbour
        lang: en
        date: 2025-03-02
    relations:
      - type: contradicts
        target: north-20250110-no-toll
        note:
          en: In January 2025 she had ruled a toll out.
          zh: 2025年1月她排除过收费。
    outcome:
      verdict: came-true
      asOf: 2025-05-20
      note:
        en: The charge began on 20 May 2025.
        zh: 收费于2025年5月20日开始。
      evidence:
        - title: Charge begins
          publisher: The Gazette
          date: 2025-05-20

  - id: north-20250301-third-ferry
    kind: prediction
    topics: [ferries]
    statement:
      en: North expected a third ferry within ten years.
      zh: 诺斯预计十年内会有第三艘渡轮。
    deadline: 2035-03-01
    sources:
      - title: Minutes
        publisher: The Harbour
        lang: en
        date: 2025-03-02
    outcome:
      verdict: pending
`,
  'wordings/2025-01-10-quay-talk.yaml': wordings(
    'north-20250110-no-toll',
    'The quay stays free of charge',
    '码头仍然免费',
    '  contraries:\n    en:\n      ruled out: [opened the door to, considered]\n    zh:\n      排除: [不排除, 考虑]\n',
  ),
  'wordings/2025-03-01-annual-meeting.yaml': `${wordings('north-20250301-toll-by-may', 'Large boats will pay soon', '大船不久将付费')}
${wordings('north-20250301-third-ferry', 'A third ferry will come', '第三艘渡轮会来')}`,
};

/** Writes files into a new folder. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'claims-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
