import { describe, expect, it } from 'vitest';
import { checker } from './stated.ts';

const check = await checker({
  dock: {
    says: [
      'Mei Lin said the new dock will open at the end of 2027.',
      'Lin: new dock to open in 2027.',
      'The dock opens before 2028, Lin said in January 2026.',
    ],
  },
  lease: {
    says: [
      'Mei Lin said the lease on the old quay ends by 2035.',
      'In ten years the lease on the old quay runs out, Lin said.',
      'Lin, speaking in early 2026: the quay lease ends by 2035.',
    ],
  },
  storm: {
    says: ['林梅说，2023年11月风暴来袭时码头停工了三天。', '林梅称，2023年11月的风暴让码头停工。'],
  },
  profit: {
    says: [
      'Mei Lin said the harbour took in 5.7 million dollars in the first quarter of 2026.',
      'The harbour earned 5.7 million in 2026, according to Lin.',
    ],
    saidOn: '2026-05-04',
  },
  losses: {
    says: ['林梅说，码头到2028或2029年会开始盈利。', '林梅：码头在2028或2029年扭亏为盈。'],
  },
  cranes: {
    says: [
      'Mei Lin said the cranes will not arrive before the end of February 2027.',
      'Cranes will not come before the end of February 2027, Lin told the court.',
    ],
    saidOn: '2026-02-09',
  },
  share: {
    says: ['林梅说，2026年1月初渡轮占64%，一年前是86%。', '林梅：一年前渡轮占86%，如今64%。'],
    saidOn: '2026-01-09',
  },
  closing: {
    says: [
      'Mei Lin said the old light will be closed on 13 February 2026.',
      'The old light closes on 13 February, Lin said.',
    ],
  },
  gates: {
    says: ['林梅宣布，12月起晚上也开闸。', '林梅：12月晚上开闸。'],
    saidOn: '2026-10-14',
  },
  council: {
    says: ['林梅对议会说，闸门该有人守着。', '林梅：闸门要人守。'],
  },
  bet: {
    says: ['林梅打赌，到2027年底多数渡轮会改用电力。', '林梅敢打赌到2027年底，大多数渡轮都用电。'],
  },
});

describe('a date of the article that the record does not have', () => {
  it('is named where the wordings only say it more vaguely', () => {
    expect(check('dock', 'The new dock will open in the middle of 2027, Lin said.')).toBe(
      'date: the middle of 2027 ≠ the end of 2027',
    );
    expect(check('dock', 'The new dock will open in late 2027, Lin said.')).toBe('faithful');
    expect(check('dock', 'The new dock will open in 2027, Lin said.')).toBe('faithful');
    expect(check('lease', 'Lin said the lease on the old quay ends by 2036.')).toBe('date: 2036 ≠ 2035');
    expect(check('lease', 'Lin said the lease on the old quay ends in a decade, by 2035.')).toBe('faithful');
  });

  it('is named where wordings only say of it when the claim was made', () => {
    expect(check('lease', 'Lin said the lease on the old quay ends by 2026.')).toBe('date: 2026 ≠ 2035');
    expect(check('lease', 'The 2026 talk of Lin was about the quay lease that ends.')).toBe('faithful');
    expect(check('lease', 'In January 2026, Lin said the lease on the old quay would end.')).toBe('faithful');
  });

  it('is named where it is the same month of another year, even that of the telling', () => {
    expect(check('storm', '2025年11月风暴来袭时码头停工了三天，林梅说。', '2025-12-20')).toBe(
      'date: 2025年11月 ≠ 2023年11月',
    );
    expect(check('storm', '2025年11月，林梅说起那场让码头停工的风暴。', '2025-11-20')).toBe('faithful');
  });

  it('is named without its year', () => {
    expect(
      check('profit', 'The harbour took in 5.7 million dollars in the third quarter, Lin said.', '2026-05-05'),
    ).toBe('date: the third quarter ≠ the first quarter of 2026');
    expect(check('profit', 'The harbour took in 5.7 million dollars in the first quarter, Lin said.')).toBe('faithful');
  });

  it('is named as one of two', () => {
    expect(check('losses', '林梅说，码头要到2033/2029年才盈利。')).toBe('date: 2033 ≠ 2028');
    expect(check('losses', '林梅说，码头要到2028/2029年才盈利。')).toBe('faithful');
  });

  it('is told from dates of other things', () => {
    expect(
      check(
        'cranes',
        'The cranes, bought last year, will not arrive before the end of February 2028, Lin told the court.',
        '2026-02-11',
      ),
    ).toBe('date: February 2028 ≠ February 2027');
    expect(check('bet', '有人说要等到2031年底，但林梅敢打赌到2029年底，大多数渡轮都用电。')).toBe(
      'date: 2029年底 ≠ 2027年底',
    );
    expect(check('bet', '2019年试航时没人信，林梅却打赌大多数渡轮会改用电力。')).toBe('faithful');
  });

  it('is named near the day on which it was said, where it is another day or still to come', () => {
    expect(check('closing', 'The old light will be closed on 23 February 2026, Lin said.', '2026-01-08')).toBe(
      'date: 23 February 2026 ≠ 13 February 2026',
    );
    expect(check('closing', 'On 6 January 2026, Lin said the old light will be closed.', '2026-01-08')).toBe(
      'faithful',
    );
    expect(check('share', '渡轮的占比一年内从86%掉到64%，林梅说。')).toBe('faithful');
    expect(check('gates', '林梅宣布，11月起晚上也开闸。', '2026-10-15')).toBe('date: 11月 ≠ 12月');
    expect(check('gates', '10月中旬，林梅宣布晚上也开闸。', '2026-10-15')).toBe('faithful');
  });

  it('is named where it tells when the claim was made', () => {
    expect(check('council', '2021年林梅对议会说，闸门该有人守着。', '2026-03-01')).toMatch(/^date: 2021年 ≠ /);
    expect(check('council', '2026年林梅对议会说，闸门该有人守着。', '2026-03-01')).toBe('faithful');
    expect(check('council', '2021年没人信，林梅却对议会说，闸门该有人守着。', '2026-03-01')).toBe('faithful');
    expect(check('council', '和2021年不同，林梅对议会说，闸门该有人守着。', '2026-03-01')).toBe('faithful');
  });

  it('is a deadline as far off as it says', () => {
    expect(check('dock', 'Within ten years, Lin said, the new dock will open.')).toBe(
      'date: Within ten years ≠ the end of 2027',
    );
    expect(check('dock', 'Within two years, Lin said, the new dock will open.')).toBe('faithful');
    expect(check('lease', 'The lease on the old quay ends in ~3 years, Lin said.')).toBe('date: in ~3 years ≠ 2035');
  });
});
