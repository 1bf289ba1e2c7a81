import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { joinBase } from '../../../lib/claims/base-file.ts';
import { buildPack } from '../../../lib/claims/build.ts';
import { typeset } from '../../../lib/claims/typeset.ts';
import { loadPack } from '../../../scripts/claims/load.ts';
import { packFiles } from '../../../scripts/claims/pack.ts';
import { toHant } from '../../../scripts/claims/traditional.ts';
import { sampleFiles } from './sample-files.ts';

const files = Object.entries(sampleFiles).map(([path, text]) => ({ path, data: parse(text) }));
const built = buildPack(files, toHant).pack;

it('gives each record what the top of its file says', () => {
  const [record] = built?.claims ?? [];
  expect(record).toMatchObject({
    id: 'north-20250110-no-toll',
    speaker: 'ada-north',
    saidOn: '2025-01-10',
    occasion: { en: 'Quay talk', zh: '码头谈话', zhHant: '碼頭談話' },
    sources: [{ title: 'North on tolls', locator: expect.stringContaining('single coin') }],
    deadline: null,
    relations: [],
  });
  expect(record?.paraphrases.en).toHaveLength(8);
  expect(record?.nearMisses.zh).toHaveLength(1);
});

it('lets a record say otherwise than its file', () => {
  const path = 'occasions/2025-01-10-quay-talk.yaml';
  const own =
    sampleFiles[path]?.replace('    kind:', '    saidOn: 2025-01-12\n    occasion: {en: Reply, zh: 回复}\n    kind:') ??
    '';
  const changed = buildPack(
    files.map((file) => (file.path === path ? { path, data: parse(own) } : file)),
    toHant,
  ).pack;
  expect(changed?.claims[0]).toMatchObject({ saidOn: '2025-01-12', occasion: { en: 'Reply' } });
});

it('dates the turns of a thread by their records', () => {
  expect(built?.threads[0]?.turns).toMatchObject([{ date: '2025-03-01', claim: 'north-20250301-toll-by-may' }]);
});

it('writes Traditional Chinese in the words of Taiwan', () => {
  expect(toHant('奥特曼说软件和人工智能的信息要保护用户隐私')).toBe('奧特曼說軟體和人工智慧的資訊要保護用戶隱私');
  expect(toHant('首席执行官在发布会上发表声明：智能体权限')).toBe('執行長在發表會上發表聲明：AI代理權限');
  expect(toHant('据报道，1.4万亿美元“很快”到账户')).toBe('據報導，1.4兆美元「很快」到帳戶');
});

it.each([
  [`OpenAI's "code red" wasn't`, 'OpenAI’s “code red” wasn’t'],
  [`the users' data ('web cloud')`, 'the users’ data (‘web cloud’)'],
  ['"Reflections"', '“Reflections”'],
])('sets %s as in print', (typed, printed) => {
  expect(typeset(typed)).toBe(printed);
});

it('gives the same bytes for the same files, and their digest', () => {
  const first = packFiles(loadPack());
  expect(packFiles(structuredClone(loadPack()))).toEqual(first);
  const { 'base.json': rest = '', 'base.meta.json': meta = '', ...parts } = first;
  const content = joinBase(rest, Object.values(parts));
  expect(JSON.parse(meta)).toEqual({
    id: 'base',
    version: loadPack().version,
    sha256: createHash('sha256').update(content).digest('hex'),
    claims: loadPack().claims.length,
    parts: Object.keys(parts).length,
  });
  expect(JSON.parse(content).claims.map(({ id }: { id: string }) => id)).toEqual(loadPack().claims.map(({ id }) => id));
  // What Mozilla's linter reads.
  for (const text of Object.values(first)) expect(Buffer.byteLength(text)).toBeLessThan(5 * 2 ** 20);
}, 30_000);
