import { describe, expect, it } from 'vitest';
import { checker } from './stated.ts';

const check = await checker({
  scores: {
    says: [
      '林梅说，三次测验里这艘渡轮得了212、219或226分。',
      '林梅提到渡轮在不同测验里的得分：212、219、226。',
      '渡轮测得两百一十到两百三十，林梅说。',
    ],
  },
  fund: {
    says: ['林梅想为新港筹集四万亿到九万亿美元。', '林梅：新港要四到九万亿美元。', '新港要花九万亿美元，林梅估计。'],
  },
  cost: {
    says: [
      'Mei Lin said 200 to 2,000 dollars will be enough to insure a boat.',
      'Lin: insuring a boat takes between 200 and 2,000 dollars.',
    ],
  },
  jump: {
    says: [
      'Mei Lin said a shipper’s shares could rise 15 or 20 percent after a talk with the harbour.',
      'After a talk with the harbour shares went up 15% to 20%, Lin said.',
    ],
  },
  arrival: {
    says: ['Mei Lin said she would raise the share of boats on time from 99% to 99.5%.'],
  },
  crates: {
    says: [
      '林梅说，码头货运量由2024年的26.69亿美元增至2030年的188.38亿美元，年均增幅38.62%。',
      '林梅：货运量将从2024年的26.69亿美元到188.38亿美元。',
      '2024年26.69亿美元到188.38亿美元，年增38.62%，林梅这样估计码头货运。',
    ],
  },
  pumps: {
    says: ['林梅说，若水泵翻倍，排水量也会随之翻倍。', '林梅：水泵多一倍，排水翻番。'],
  },
  drill: {
    says: ['林梅说，新水手只听一遍讲解或自己试一次，就会系缆。', '听一遍、试一次，新水手就会系缆，林梅说。'],
  },
  tower: {
    says: [
      '林梅请大家设想一座高度、亮度和射程各为今天百倍的灯塔。',
      '林梅：设想一座灯塔，高度是今天的100倍，亮度是100倍，射程是100倍。',
    ],
  },
  winch: {
    says: ['林梅说，新绞车用8秒就收完了缆绳，随后还能自己盘好。', '新绞车收完缆绳只用8秒，林梅说。'],
  },
  watch: {
    says: ['林梅说，值一小时的班人人能行，值一千小时的班没人受得了。', '林梅：一小时的班都能值，一千个小时的不行。'],
  },
  nets: {
    says: ['林梅说，一百张网里有九十五张要补。', '100张网中有95张要补，林梅说。'],
  },
  queue: {
    says: ['林梅说，船过去要排两周的队，如今一二十分钟就过闸。', '过闸从前排队两周，如今20分钟，林梅说。'],
  },
  school: {
    says: ['林梅说，她在一个三个月的水手班里见过人脱胎换骨。'],
  },
  reach: {
    says: ['林梅预计，堤坝还要五到二十年才会加高。', '林梅：五年到二十年后堤坝才加高。'],
  },
  depths: {
    says: [
      'Mei Lin said the old channel measures 52.8 metres in one place, and that 52.8% of boats can pass, 30.6% at night.',
    ],
  },
  growth: {
    says: ['林梅说，过去一年里码头的泊位增至三倍。', '林梅：一年前到现在，泊位多到三倍。'],
  },
  kept: {
    says: ['Mei Lin said lost luggage is kept for 30 days.', 'Lin: lost luggage is held 30 days.'],
  },
  monthly: {
    says: ['林梅说，仅渡轮这一项，一个月就多收了10亿美元年化收入。', '一个月新增10亿美元年化收入，林梅说渡轮。'],
  },
  boats: {
    says: [
      'Mei Lin said the harbour has 1.2 million boats a year and 47 percent of them are ferries.',
      'Lin: 1.2 million boats a year, 47% ferries.',
    ],
  },
  gear: {
    says: [
      'Mei Lin said the memory of Sora 2 on the pilot boats is poor, as crude as GPT-2 was.',
      'Lin: boats at the GPT-2 stage of memory.',
    ],
  },
  power: {
    says: ['Mei Lin said the harbour used 0.2 GW in 2023, 0.6 GW in 2024 and 1.9 GW in 2025.'],
  },
  late: {
    says: [
      'Mei Lin would go from 99% of the boats on time to 99.5%.',
      'One percent of boats late is too many for Lin.',
    ],
  },
  exam: {
    says: [
      'Mei Lin came out below the 69th percentile in July, at the 62nd of newcomers and the 48th of those who passed.',
    ],
  },
  first: {
    says: ['林梅说，这是第一艘让她放心的渡轮。', '林梅：头一艘叫人放心的渡轮。'],
  },
  hoists: {
    says: ['林梅打算让吊机每周装一船货。', '林梅：吊机一个礼拜装一船。'],
  },
  states: {
    says: ['林梅和两州的港务长谈过，码头归镇里。', '谈过两州的港务长，林梅把码头交给镇里。'],
  },
  law: {
    says: ['Mei Lin opposed SB 1047 since it would close the docks.', 'Lin was against SB 1047, which closes docks.'],
  },
  leap: {
    says: [
      'Mei Lin said the step from GPT-3 to GPT-4 helped the pilots most.',
      'From GPT-3 to GPT-4 pilots gained, said Lin.',
    ],
  },
  crowd: {
    says: ['Mei Lin said boats send billions of signals.', 'Billions of signals come from boats, Lin said.'],
  },
  price: {
    says: ['林梅宣布过闸费降价80%。', '林梅：过闸费降了八成。'],
  },
  pilot: {
    says: ['林梅说，码头选GPT-5.2管闸门，是因为它推理强。', '林梅：把闸门交给GPT-5.2是有意的。'],
  },
});

describe('a number of the article that the record does not have', () => {
  it('is named in a list of which the rest agrees', () => {
    expect(check('scores', '林梅说，渡轮测验的得分有说212的，有说276的，有说226的。')).toMatch(/^number: 276 ≠ 2\d\d/);
    expect(check('scores', '林梅说，渡轮测验的得分有说226的，有说212的，有说219的。')).toBe('faithful');
    expect(check('pumps', '林梅说，有四倍的水泵，排水量也几乎能翻倍。')).toBe('number: 四倍 ≠ 翻倍');
    expect(check('drill', '林梅说，新水手要听三遍讲解，或自己试一次，就会系缆。')).toBe('number: 三遍 ≠ 一遍');
    expect(check('tower', '林梅说，设想一座灯塔，高10倍，有100倍的亮度，100倍的射程。')).toBe('number: 10倍 ≠ 百倍');
    expect(check('tower', '林梅说，设想一座灯塔，有100倍的亮度，100倍的射程。')).toBe('faithful');
    expect(check('nets', '林梅说，70张网里就有95张要补。')).toMatch(/^number: 70/);
    expect(check('nets', '林梅说，100张网里就有95张要补。')).toBe('faithful');
  });

  it('is named in a list that tells its unit once', () => {
    expect(
      check('power', 'From 0.2 gigawatts in 2023 the harbour went to 0.6 in 2024 and 4.9 in 2025, Lin said.'),
    ).toBe('number: 4.9 ≠ 1.9 GW');
    expect(
      check('power', 'From 0.2 gigawatts in 2023 the harbour went to 0.6 in 2024 and 1.9 in 2025, Lin said.'),
    ).toBe('faithful');
  });

  it('is named as a place among several, as how often, and in a name', () => {
    expect(check('first', '林梅说，这是第三艘让她放心的渡轮。')).toBe('number: 第三 ≠ 第一');
    expect(check('first', '第一，林梅说，这艘渡轮让她放心。')).toBe('faithful');
    expect(check('hoists', '林梅要让吊机每年装一船货。')).toBe('number: 每年 ≠ 每周');
    expect(check('hoists', '林梅要让吊机每个星期装一船货。')).toBe('faithful');
    expect(check('states', '林梅和五州的港务长谈过，码头归镇里。')).toBe('number: 五州 ≠ 两州');
    expect(check('exam', 'Of those who passed, Mei Lin was at the 48th percentile.')).toBe('faithful');
    expect(check('exam', 'Of those who passed, Mei Lin was at the 90th percentile.')).toMatch(/^number: 90th ≠ /);
    expect(check('law', 'Lin opposed SB 4017 since it would close the docks.')).toBe('number: SB 4017 ≠ SB 1047');
    expect(check('leap', 'From GPT-2 to GPT-4 the pilots were helped most, Lin said.')).toBe('number: GPT-2 ≠ GPT-3');
    expect(check('crowd', 'Boats send thousands of signals, Lin said.')).toBe('number: thousands ≠ billions');
    expect(check('price', '林梅宣布过闸费只收原价的八成。')).toMatch(/^number: /);
    expect(check('price', '林梅宣布过闸费只收原价的两成。')).toBe('faithful');
    expect(check('late', 'Lin would go from 99% of the boats on time to 99.9%.')).toBe('number: 99.9% ≠ 99.5%');
    expect(check('late', 'For Lin 1% of the boats late is too many.')).toBe('faithful');
  });

  it('is none that numbers a line of a thread', () => {
    expect(check('scores', '4/ 林梅说，渡轮测验的得分有说262的，有说269的，有说276的。')).toMatch(/^number: 2/);
    expect(check('scores', '4/ 林梅说，渡轮测验的得分有说212的，有说219的，有说226的。')).toBe('faithful');
  });

  it('is named as an end of a range', () => {
    expect(check('fund', '林梅为新港筹钱，想凑二万亿到九万亿美元。')).toMatch(
      /^number: 二万亿到九万亿美元 ≠ 四万亿到九万亿美元/,
    );
    expect(check('fund', '林梅为新港筹钱，想凑4万亿至9万亿美元。')).toBe('faithful');
    expect(check('fund', '林梅为新港筹钱，想凑九万亿美元。')).toBe('faithful');
    expect(check('cost', 'Lin said $200 to $2500 will be enough to insure a boat.')).toBe(
      'number: $200 to $2500 ≠ 200 to 2,000 dollars',
    );
    expect(check('cost', 'Lin said $200 to $2000 will be enough to insure a boat.')).toBe('faithful');
    expect(check('jump', 'Shares could rise 8 or 20 percent after a talk with the harbour, Lin said.')).toBe(
      'number: 8 or 20 percent ≠ 15 or 20 percent',
    );
    expect(check('jump', 'Shares could rise 15 to 20 percent after a talk with the harbour, Lin said.')).toBe(
      'faithful',
    );
    expect(check('reach', '林梅说，加高堤坝的期限，她从二年一直放到二十年。')).toMatch(/^number: 二年 ≠ 五到二十年/);
    expect(check('reach', '林梅说，加高堤坝的期限，她从五年一直放到二十年。')).toBe('faithful');
    expect(check('crates', '林梅说，货运会从2024年的40亿美元，升至2030年的188.38亿美元。')).toMatch(
      /^number: 40亿美元 ≠ 26.69亿美元$/,
    );
  });

  it('is told from one near it as finely as the record tells them', () => {
    expect(check('arrival', 'Lin would raise the share of boats on time from 99% to 99.9%, she said.')).toBe(
      'number: 99.9% ≠ 99.5%',
    );
    expect(check('arrival', 'Of 100 boats 99% are on time, 1% late; she would go from 99% to 99.9%.')).toBe(
      'number: 99.9% ≠ 99.5%',
    );
    expect(check('arrival', 'Lin would raise the share of boats on time from 99% to 99.5%, she said.')).toBe(
      'faithful',
    );
    expect(check('depths', 'Lin said 50.8% of boats can pass.')).toMatch(/^number: 50.8%/);
    expect(check('depths', 'Lin said 53% of boats can pass.')).toBe('faithful');
  });

  it('is named with another unit', () => {
    expect(check('winch', '她说，而且8分钟就收好了。')).toBe('number: 8分钟 ≠ 8秒');
    expect(check('watch', '林梅说，一分钟的班人人能行，上千小时的没人受得了。')).toBe('number: 一分钟 ≠ 一小时');
    expect(check('school', '林梅说，她在一个为期三年的水手班里见过人变得不一样。')).toBe('number: 三年 ≠ 三个月');
    expect(check('queue', '林梅说，过闸：两周的队，两小时排完。')).toBe('number: 两小时 ≠ 一二十分钟');
  });

  it('is not one that is rounder, on the side that it says', () => {
    for (const text of [
      'The harbour has over a million boats a year, nearly half of them ferries, Lin said.',
      'Lin said the harbour has more than 1 million boats a year.',
    ])
      expect([text, check('boats', text)]).toEqual([text, 'faithful']);
    expect(check('boats', 'The harbour has over 3 million boats a year, Lin said.')).toBe(
      'number: 3 million ≠ 1.2 million',
    );
    expect(check('boats', 'The harbour has less than a million boats a year, Lin said.')).toBe(
      'number: a million ≠ 1.2 million',
    );
    expect(check('boats', '1.2 million boats a year, then 800, Lin said.')).toBe('faithful');
  });

  it('may be the version of a model, where the words are the same', () => {
    expect(check('gear', 'The boats are at the GPT-4 stage of memory, Lin said.')).toBe('number: GPT-4 ≠ GPT-2');
    expect(check('gear', 'The boats have the memory of the successor to GPT-1, Lin said.')).toBe('faithful');
    expect(check('gear', 'The boats are at the GPT-2 stage of memory, Lin said, on the day of GPT-4.')).toBe(
      'faithful',
    );
    expect(check('pilot', '林梅说，把闸门交给5.1版本是有意的。')).toBe('number: 5.1 ≠ GPT-5.2');
    expect(check('pilot', '林梅说，把闸门交给5.2版本是有意的。')).toBe('faithful');
  });

  it('is named as the one short time of both', () => {
    expect(check('winch', '她说，而且3秒就收好了。')).toBe('number: 3秒 ≠ 8秒');
    expect(check('winch', '她说，等了两小时，绞车来了。')).toBe('faithful');
  });

  it('is a date where it counts from now', () => {
    expect(check('growth', '林梅说，从四年前到现在，码头的泊位增至三倍。')).toMatch(/^date: 四年/);
    expect(check('growth', '林梅说，在过去四年里，码头的泊位增至三倍。')).toMatch(/^date: 四年/);
    expect(check('kept', 'Lin said lost luggage is kept for 30 weeks.')).toBe('number: 30 weeks ≠ 30 days');
    expect(check('monthly', '林梅说，单是渡轮，最近一个月年化收入就多出10亿美元。')).toBe('faithful');
  });
});
