import { describe, expect, it } from 'vitest';
import { checker } from './stated.ts';

const check = await checker({
  power: { says: ['林梅宣布，码头再签4.5吉瓦电力。', '林梅：码头新增4.5吉瓦。'] },
  listing: {
    says: ['Mei Lin said the harbour company will be listed in 2027.', 'Lin aims at a listing of the harbour in 2027.'],
  },
  fog: {
    says: ['Mei Lin warned that fog will soon close the harbour.', 'Lin: fog is about to close the harbour.'],
  },
  crews: { says: ['林梅说，码头几乎所有船员都在学新规矩。', '林梅：船员差不多人人在学码头的新规矩。'] },
  dues: {
    says: ['Mei Lin said dues will fall in October.', 'Lin: from October, lower dues.'],
  },
  dock: { says: ['林梅说，新码头不会早于2027年2月底启用。', '新码头2027年2月底前不开，林梅说。'] },
  toll: { says: ['林梅称，老港每年收入130亿美元。', '老港年收入130亿美元，林梅说。'] },
  tests: { says: ['林梅说，验潮仪试了数千条航线。', '验潮仪试过几千条航线，林梅说。'] },
  tides: { says: ['林梅说，渡轮有七成准点。', '林梅：七成渡轮准点。'] },
  lamp: { says: ['林梅说，一盏灯一次耗电约0.34瓦时。', '林梅：每盏灯0.34瓦时。'] },
  bet: { says: ['林梅打赌，到2027年年底码头会有自己的灯塔。', '林梅押注：2027年底前码头有灯塔。'] },
  stop: {
    says: ['9月20日一艘渡轮失控后，林梅宣布停开全部渡轮。', '林梅：9月20日的事故后，渡轮全部停开。'],
    saidOn: '2026-09-26',
  },
  ban: { says: ['林梅的新规禁止用水泵抽干旧港。', '新规禁止抽干旧港，林梅说。'] },
  rule: {
    says: [
      'Mei Lin’s new rules prohibit draining the old harbour with pumps.',
      'Lin: draining the old harbour with pumps is banned.',
    ],
  },
  pass: {
    says: ['林梅说，渡轮月票因乘客太多而亏钱，定价是她自己定的。', '月票亏钱，林梅说，价是她定的。'],
    contraries: { 亏钱: ['赚钱', '稳赚'] },
  },
  fishing: {
    says: ['林梅说她已不做船主：忙于港务，又怕撞上客户。', '船主林梅早就不做了，忙港务。'],
    contraries: { 已不做: ['还做', '仍在做'] },
  },
  depth: {
    says: ['林梅说，老港差的只是深度。', '老港只差深度，林梅说。'],
    contraries: { 差的只是: ['缺的不是', '不差'] },
  },
  cranes: { says: ['林梅认为，按目前的条件把吊车搬上山很荒唐。', '吊车上山，林梅觉得荒唐。'] },
  shares: {
    says: [
      'After the merger the town holds about 26 percent of the harbour, the bank about 27 percent, and the crews about 47 percent, Lin said.',
      'Town 26%, bank 27%, crews 47% of the harbour: so Mei Lin.',
    ],
  },
  guests: {
    says: ['林梅称老港周客量由年初约4亿升至8亿，报道称接近9亿。', '林梅：老港一周客量从4亿到8亿，据报近9亿。'],
  },
  freight: {
    says: [
      'Mei Lin said 80 percent of the freight comes from firms.',
      'Lin: some eighty percent of all freight is from firms.',
    ],
  },
  voyage: {
    says: ['Mei Lin said the voyage took less than a month.', 'Lin: less than one month for the voyage.'],
  },
});

describe('the same in other terms', () => {
  it('halves what it counts', () => {
    expect(check('power', '码头又添四吉瓦半的电，林梅说。')).toBe('faithful');
    expect(check('power', '码头又添五吉瓦半的电，林梅说。')).toBe('number: 五吉瓦半 ≠ 4.5吉瓦');
  });

  it('shortens years', () => {
    expect(check('listing', "Lin wants the harbour company listed in '27.")).toBe('faithful');
    expect(check('listing', "Lin wants the harbour company listed in '29.")).toBe("date: '29 ≠ 2027");
    expect(check('bet', '林梅押的是27年底，码头会有灯塔。')).toBe('faithful');
    expect(check('bet', '林梅押的是29年底，码头会有灯塔。')).toBe('date: 29年底 ≠ 2027年年底');
  });

  it('has a month by itself, and what is before it', () => {
    expect(check('dues', 'Dues will fall in October, said Mei Lin.', '2026-02-01')).toBe('faithful');
    expect(check('dues', 'Dues will fall by March, said Mei Lin.', '2026-02-01')).toBe('date: March ≠ October');
    expect(check('dock', '林梅：新码头2027年六月底之前不开。')).toBe('date: 2027年六月底 ≠ 2027年2月底');
    expect(check('dock', '林梅：新码头2027年二月底之前不开。')).toBe('faithful');
  });

  it('names no time or share where the record names none', () => {
    expect(check('fog', 'Fog will close the harbour ten years from now, Lin warned.')).toBe(
      'date: ten years from now ≠ soon',
    );
    expect(check('fog', 'Fog will close the harbour any day now, Lin warned.')).toBe('faithful');
    expect(check('fog', 'Last year Lin warned that fog would close the harbour before long.')).toBe('faithful');
    expect(check('crews', '林梅说，码头有一半的船员都在学新规矩。')).toBe('number: 一半 ≠ 几乎所有');
    expect(check('crews', '林梅说，码头的船员差不多都在学新规矩。')).toBe('faithful');
  });

  it('counts on from now', () => {
    expect(check('bet', '再过两年，林梅打赌，码头就有灯塔了。')).toBe('faithful');
    expect(check('bet', '再过五年，林梅打赌，码头就有灯塔了。')).toMatch(/^date: 再过五年/);
  });

  it('leaves money out', () => {
    expect(check('toll', '林梅说，老港一年进账一百三十亿。')).toBe('faithful');
    expect(check('toll', '林梅说，老港一年进账两百三十亿。')).toBe('number: 两百三十亿 ≠ 130亿美元');
    expect(check('toll', '老港去年运了两百三十亿个集装箱，林梅说。')).toBe('faithful');
  });

  it('counts by orders and by parts', () => {
    expect(check('tests', '林梅说，验潮仪试了几百条航线。')).toBe('number: 几百 ≠ 数千');
    expect(check('tests', '林梅说，验潮仪试了好几千条航线。')).toBe('faithful');
    expect(check('tides', '林梅说，十回里有七回渡轮准点。')).toBe('faithful');
    expect(check('tides', '林梅说，十回里有九回渡轮准点。')).toBe('number: 十回里有九回 ≠ 七成');
    expect(check('lamp', '一盏灯一次要三分之一瓦时，林梅说。')).toBe('faithful');
    expect(check('lamp', '一盏灯一次要三分之二瓦时，林梅说。')).toBe('number: 三分之二瓦时 ≠ 0.34瓦时');
  });

  it('counts days from what it told before', () => {
    expect(check('stop', '六天后林梅宣布，渡轮一律停开。')).toBe('faithful');
  });

  it('forbids in other words', () => {
    expect(check('ban', '新规白纸黑字，不准拿水泵抽干旧港。')).toBe('faithful');
    expect(check('ban', '新规写明，不许用水泵抽干旧港。')).toBe('faithful');
    expect(check('rule', 'Under Lin’s new rules nobody may drain the old harbour with pumps.')).toBe('faithful');
  });

  it('tells what was expected before it came otherwise', () => {
    expect(check('pass', '月票的价是林梅自己拍的，本以为稳赚，结果乘客太多，赔了。')).toBe('faithful');
    expect(check('pass', '渡轮月票因乘客太多而稳赚，价是林梅自己定的。')).toMatch(/^opposite: 稳赚/);
  });

  it('asks before it says', () => {
    expect(check('fishing', '有人问林梅还做不做船主，她说早不碰了，忙港务。')).toBe('faithful');
    expect(check('depth', '林梅答得干脆，老港缺的不是别的，深度不够罢了。')).toBe('faithful');
  });

  it('shares a unit among the numbers of a list', () => {
    expect(check('shares', 'The town got 26 per cent of the harbour, the bank 27 and the crews 47, Lin said.')).toBe(
      'faithful',
    );
    expect(check('shares', 'The town got 26 per cent of the harbour, the bank 27 and the crews 37, Lin said.')).toBe(
      'number: 37 ≠ 47 percent',
    );
  });

  it('has it from hearsay', () => {
    expect(check('guests', '林梅说，老港一周客量年初4亿，后来8亿，现在听说快9亿。')).toBe('faithful');
  });

  it('tells parts and times by their old names', () => {
    expect(check('freight', 'Four fifths of the freight, Lin said, comes from firms.')).toBe('faithful');
    expect(check('freight', 'Nine tenths of the freight, Lin said, comes from firms.')).toBe(
      'number: Nine tenths ≠ 80 percent',
    );
    expect(check('voyage', 'The voyage was done inside a fortnight, Lin said.')).toMatch(/: a fortnight ≠ a month$/);
  });
});
