import { describe, expect, it } from 'vitest';
import { checker } from './stated.ts';

const check = await checker({
  dredging: {
    says: [
      '林梅宣布，四年内投入5000亿美元疏浚航道，先投1000亿美元。',
      '林梅：未来四年疏浚航道投5000亿美元，首批1000亿美元。',
    ],
  },
  round: {
    says: ['林梅说，码头融资1100亿美元，投前估值7300亿美元。', '码头拿到1100亿美元，投前7300亿美元，林梅说。'],
  },
  spending: {
    says: ['林梅说，码头到2030年的支出约600亿美元，收入超过280亿美元。', '林梅：支出600亿，收入280亿，都到2030年。'],
  },
  visits: {
    says: [
      'Mei Lin counted 86.7 percent of the boats at the old quay.',
      'At the old quay Lin counted 86.7% of all boats.',
    ],
  },
  berths: {
    says: ['林梅说，码头的泊位是一年前的四倍。', '林梅：泊位一年里到了四倍。'],
  },
  users: {
    says: [
      'Mei Lin said the harbour has 800 million weekly guests.',
      'Lin: 800 million guests come to the harbour every week.',
    ],
    contraries: { 'weekly guests': ['monthly guests'] },
  },
  power: {
    says: [
      'Mei Lin wrote that the cranes used 0.2 GW in 2023, 0.6 GW in 2024 and 1.9 GW in 2025.',
      'Lin: cranes at 0.2 GW in 2023, then 0.6 GW in 2024 and 1.9 GW in 2025.',
    ],
  },
  takings: {
    says: ['林梅说，若2028或2029年收入达1000亿美元，她会说2027年如何。', '林梅：1000亿美元收入，2028还是2029年？'],
  },
  listing: {
    says: ['Mei Lin said the harbour company will be listed in 2027.', 'Lin aims at a listing of the harbour in 2027.'],
  },
  lights: {
    says: [
      'Mei Lin said the new lights would come later in the summer of 2026.',
      'Lin: new lights late in the summer of 2026.',
    ],
    saidOn: '2026-06-10',
  },
  gates: {
    says: [
      'Mei Lin expected the gates to change the harbour; new gates would replace patched old ones.',
      'Lin: new gates replace the patched ones of the harbour.',
    ],
  },
});

describe('a sentence that tells more than the claim', () => {
  it('may have sums and times of something else', () => {
    expect(
      check(
        'dredging',
        '林梅说，公司年入200亿美元，未来八年投入1.4万亿美元修路，其中有3000亿美元的桥和5000亿美元的航道疏浚。',
      ),
    ).toBe('faithful');
    expect(check('dredging', '林梅说，未来八年投5000亿美元疏浚航道，首批1000亿美元。')).toMatch(/^date: .*八年/);
  });

  it('may tell a sum once more in other money', () => {
    expect(check('spending', '林梅把码头2030年的支出定在600亿美元（约1兆元8920亿元新台币）。')).toBe('faithful');
    expect(check('spending', '林梅把码头2030年的支出定在900亿美元（约2兆元8380亿元新台币）。')).toMatch(
      /^number: 900亿美元/,
    );
  });

  it('need not name the money twice', () => {
    expect(check('round', '码头融资1100亿美元（投前7300亿），林梅说。')).toBe('faithful');
    expect(check('round', '码头融资1100亿美元（投前8300亿），林梅说。')).toBe('number: 8300亿 ≠ 7300亿美元');
  });

  it('is round as far as its digits go', () => {
    expect(check('visits', 'At the old quay Lin counted about 90% of the boats.')).toBe('faithful');
    expect(check('visits', 'At the old quay Lin counted about 78% of the boats.')).toBe('number: 78% ≠ 86.7 percent');
  });

  it('may count growth from one or from nothing', () => {
    expect(check('berths', '林梅说，码头的泊位一年里增长了三倍。')).toBe('faithful');
    expect(check('berths', '林梅说，码头的泊位一年里增长了六倍。')).toBe('number: 六倍 ≠ 四倍');
  });

  it('may speak of a rival in a clause', () => {
    expect(
      check(
        'users',
        'The harbour has 800 million guests a week, said Lin, while Google counts 450 million monthly guests.',
      ),
    ).toBe('faithful');
  });

  it('may have other dates, unless they stand where the claim has its own', () => {
    expect(check('listing', 'Lin is eyeing a 2027 listing of the harbour, with papers perhaps in late 2026.')).toBe(
      'faithful',
    );
    expect(check('lights', 'Lin first announced the new lights in March 2026; they come this summer.')).toBe(
      'faithful',
    );
    expect(check('lights', 'The new lights come in the autumn of 2027, Lin said.')).toMatch(/^date/);
  });

  it('has a date wrong that the claim gives to another sum', () => {
    expect(check('power', 'Lin put the cranes at some 1.9 GW in 2024.')).toBe('date: 2024 ≠ 2025');
    expect(check('power', 'Lin put the cranes at some 1.9 GW in 2025.')).toBe('faithful');
    expect(check('takings', '林梅说，1000亿美元的收入要等到2028年。')).toBe('faithful');
  });

  it('may ask what it is not', () => {
    expect(check('gates', 'The harbour’s new gate isn’t a patched old one but a plain wall, Lin said.')).toBe(
      'faithful',
    );
  });

  it('denies a foil', () => {
    expect(
      check('gates', 'The key, Lin said, is not to patch the old gates but to replace those of the harbour.'),
    ).toBe('faithful');
  });
});
