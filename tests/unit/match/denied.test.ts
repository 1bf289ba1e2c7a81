import { describe, expect, it } from 'vitest';
import { checkOf } from '../../../lib/match/fidelity/check.ts';
import { denials } from '../../../lib/match/fidelity/polarity.ts';
import { checker } from './stated.ts';

describe('heads of a claim', () => {
  const headsOf = (wordings: string[], contraries: Record<string, string[]>) =>
    checkOf(wordings, contraries).heads.flatMap(([, heads]) => heads);

  it('are what its contraries deny', () => {
    expect(headsOf(['The pier opens.'], { opens: ['¬ready', 'never opened', 'shuts'] })).toEqual(['ready', 'opened']);
    expect(headsOf(['码头开放了。'], { 开放: ['¬准备好', '不会启用', '无法通行', '关着'] })).toEqual([
      '准备好',
      '启用',
      '通行',
    ]);
  });

  it('are none that a wording denies', () => {
    expect(headsOf(['码头还没有准备好。'], { 码头: ['¬准备好'] })).toEqual([]);
  });

  it('are not searched as they stand', () => {
    expect(checkOf([], { opens: ['¬ready', 'shuts'] }).contraries).toEqual([['opens', ['shuts']]]);
  });
});

it('reaches over all who are named between neither and what they did', () => {
  const text = 'neither he nor the two colleagues who are leaving the harbour with him for another one ever went';
  const [first] = denials(text);
  expect(first?.scope.end).toBe(text.length);
});

it.each([
  ['大家差不多都到了', 0],
  ['他特别想去', 0],
  ['她忍不住笑了', 0],
  ['搞不好他会去', 0],
  ['他没准儿已经到了', 0],
  ['不到一个月就到了', 0],
  ['他到了，不然也快了', 0],
  ['他坐船比不上她走路快', 0],
  ['问题是有没有人去', 0],
  ['he made no secret of it', 0],
  ['他带回一个了不得的消息', 0],
  ['来的人数不清', 0],
  ['not to mention the boats', 0],
  ['it took not even a month', 0],
  ['no fewer went than before', 1],
  ['he did not go', 1],
  ['他否认去过', 1],
  ['他没去', 1],
])('finds in %s so many denials: %i', (text, count) => {
  expect(denials(text)).toHaveLength(count);
});

describe('a denial', async () => {
  const check = await checker({
    manifests: {
      says: [
        '林梅说，她愿意让码头的系统查看全部货单，因为这样省事得多。',
        '林梅表示，码头的系统可以看她所有的货单，好处太大了。',
        '全部货单都给码头系统看，林梅说她想通了。',
        '为了省事，林梅让码头的系统读她的每一张货单。',
      ],
      contraries: { 愿意: ['¬放心', '¬交给', '¬乐意', '¬同意', '¬打开'] },
    },
    pilots: {
      says: [
        'Mei Lin said the new pilots are ready to bring tankers into the harbour by themselves.',
        'The harbour’s new pilots can take tankers in alone, according to Mei Lin.',
        'Tankers may be brought in by the new pilots alone, Lin said.',
        'New pilots will steer tankers into the harbour on their own, said Mei Lin.',
      ],
      contraries: { ready: ['¬fit', '¬trusted', '¬capable', '¬up to', '¬qualified'] },
    },
  });

  it('of what the claim affirms is named, in words that no wording has', () => {
    expect(check('manifests', '林梅说，她不放心把全部货单给码头的系统看。')).toMatch(/^opposite: 不 ≠ /);
    expect(check('pilots', 'The new pilots are not qualified to bring tankers in alone, Lin said.')).toMatch(
      /^opposite: not ≠ /,
    );
  });

  it.each([
    ['manifests', '林梅说，她没有理由不放心把全部货单给码头的系统看。'],
    ['manifests', '要是不放心，就别让码头的系统看货单，林梅说，她自己愿意。'],
    ['manifests', '林梅说，谁不放心把全部货单给码头的系统看呢？她愿意。'],
    ['manifests', '林梅说，再没有比码头的系统更让她放心交给全部货单的了。'],
    ['manifests', '林梅说，没有更让她放心交给全部货单的地方了，码头的系统都能查看。'],
    ['manifests', '林梅说，她并不反对让码头的系统查看全部货单。'],
    ['manifests', '林梅愿意让码头的系统查看全部货单，省下的事真不少，她说。'],
    ['pilots', 'It is not the last time that the new pilots will bring tankers in alone, Lin said.'],
    ['pilots', 'Lin had not expected the new pilots to be qualified to bring tankers in alone so soon, but they are.'],
    ['pilots', 'Nothing would be more qualified than the new pilots to bring tankers in, Lin said.'],
    ['pilots', 'Unless they are not qualified, Lin said, the new pilots bring tankers in by themselves.'],
  ] as const)('that denies nothing of it is none: %s, %s', (claim, text) => {
    expect(check(claim, text)).toBe('faithful');
  });
});
