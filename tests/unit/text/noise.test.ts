import { describe, expect, test, vi } from 'vitest';
import { fold } from '../../../lib/text/fold.ts';
import { gbk } from '../../../lib/text/gbk.ts';
import { noiseIn } from '../../../lib/text/noise.ts';
import { sentenceSpans } from '../../../lib/text/sentences.ts';
import { fc } from '../properties.ts';
import { cpuMs, inOrder } from './support.ts';

const CLEAN = `我們認為現在的設備並不適合這樣一個世界。數據中心的建設非常快，規模很大，成本卻在下降。
“我們會把價格降到一半。”他說，因為每一個人都需要這項服務，而經驗告訴我們，領域專家也會用它。
當第二個模型發布的時候，人們為什麼會覺得奇怪？現在還沒有答案。現在的模型能夠為不同的任務生成內容，而且非常好用。
“這是一個規模問題。”她說，模型的優點很多。我們常常聽到企業說，它的數學能力非常強，可觀的收益已經出現。
如果我們去建設平臺，整個行業裡總會有人獲得價值。現在仍然非常早，關鍵在於我們如何去調節，我們說的是一個很長的過程。
他們說，當數據足夠多的時候，經驗會變得重要。因為人們很難預測未來，所以我們常常把問題留給專家。
“未來一年，規模會增長三倍。”他們認為，客戶支持做得很不錯，因為服務也在變好。實驗驗證了這一點，內部的團隊也同意。`;

const PINYIN: Record<string, string> = {
  個: 'gè',
  現: 'xiàn',
  數: 'shù',
  驗: 'yàn',
  務: 'wù',
  內: 'nèi',
  優: 'yōu',
  專: 'zhuān',
  設: 'shè',
  領: 'lǐng',
  認: 'rèn',
  調: 'diào',
};

/** The way such pages came about: GBK bytes edited without regard for where characters begin. */
function scramble(text: string): string {
  const codec = gbk();
  const bytes: number[] = [];
  for (const character of text) {
    const code = codec.encode(character.charCodeAt(0));
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  const marked: (number | string)[] = [];
  for (let at = 0; at < bytes.length; at++) {
    marked.push(bytes[at] ?? 0);
    const code = ((bytes[at - 1] ?? 0) << 8) | (bytes[at] ?? 0);
    for (const [character, pinyin] of Object.entries(PINYIN)) {
      if (code === codec.encode(character.charCodeAt(0))) marked.push(0x28, pinyin, 0x29);
    }
  }
  const pieces: (number | string)[][] = [[]];
  for (let at = 0; at < marked.length; at++) {
    const mark = marked[at] === 0xa3 ? { 191: '?', 161: '!', 172: ',' }[Number(marked[at + 1])] : undefined;
    if (mark) {
      pieces.push([mark], []);
      at++;
    } else pieces.at(-1)?.push(marked[at] ?? 0);
  }
  return pieces.map(decode).join('');
}

/** A byte that has no partner becomes a question mark and takes the next one along. */
function decode(piece: (number | string)[]): string {
  let text = '';
  for (let at = 0; at < piece.length; at++) {
    const byte = piece[at] ?? 0;
    if (typeof byte === 'string') text += byte;
    else if (byte < 0x80) text += String.fromCharCode(byte);
    else if (byte === 0x80) text += '€';
    else {
      const trail = piece[at + 1];
      const code = typeof trail === 'number' ? gbk().decode(byte, trail) : 0;
      text += code === 0 ? '?' : String.fromCharCode(code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);
      if (typeof trail === 'number') at++;
    }
  }
  return text;
}

// Random texts take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('encoding noise', () => {
  const noisy = scramble(CLEAN);
  const noise = noiseIn(noisy);

  test('the scrambled page is damaged in the known ways', () => {
    expect(noisy).toMatch(/個\(gè\)/);
    expect(noisy).toMatch(/\?[a-zàù]+\)/);
    expect(noisy).toMatch(/\?\?/);
    expect(noisy).toMatch(/\?!/);
    expect(noise).not.toBeNull();
  });

  test('what can be known is restored, line by line', () => {
    // The second byte of 快 is lost at the comma, and the page has 常快 nowhere else.
    const known = CLEAN.replace('快，', '，');
    const lines = known.split('\n').map((line) => fold(line, null).text);
    const restored = noisy.split('\n').map((line) => fold(line, noise).text);
    expect(restored).toEqual(lines);
  });

  test('noise splits no sentence', () => {
    const count = (text: string, learned: typeof noise) =>
      text.split('\n').map((line) => sentenceSpans(line, fold(line, learned)).length);
    expect(count(noisy, noise)).toEqual(count(CLEAN, null));
  });

  test('a restored word leads back to the damaged characters that hold its bytes', () => {
    const folded = fold(noisy, noise);
    for (const word of ['第二个模型', '领域专家', '数学能力', '价格降到一半']) {
      const start = folded.text.indexOf(word);
      const back = folded.spanToOriginal({ start, end: start + word.length });
      const slice = noisy.slice(back.start, back.end);
      expect(start).toBeGreaterThan(0);
      expect(slice.length).toBeGreaterThanOrEqual(word.length - 1);
      expect(fold(slice, noise).text.slice(-2)).toBe(word.slice(-2));
    }
  });

  test('any text of a noisy page folds; offsets rise and stay inside', () => {
    const part = fc.constantFrom(
      '?',
      '??',
      '?!',
      '?,',
      '(gè)',
      '?shù)',
      '€',
      'F',
      'P',
      '/p>',
      '。',
      '焖',
      '俚',
      '诙',
      '\ue846',
      '個',
      ' ',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: part, maxLength: 40 }), fc.string({ unit: 'binary' })), (text) => {
        const folded = fold(text, noise);
        const length = folded.text.length;
        const spans = Array.from({ length }, (_, at) => folded.spanToOriginal({ start: at, end: at + 1 }));
        return inOrder(spans, text.length, true) && folded.toOriginal(length) === text.length;
      }),
      { numRuns: 300 },
    );
  });

  test('clean pages stay as they are', () => {
    expect(noiseIn(CLEAN)).toBeNull();
    expect(noiseIn('生僻字如曌(zhào)會注音，其他不會。')).toBeNull();
    // On a noisy page too, question marks may be question marks.
    const questions = '真的嗎?!我們不知道。怎麼辦??他們說,價格會降嗎?“會的”。好!?是的';
    expect(noise?.repairs(questions)).toEqual([]);
  });

  test('a large damaged page takes linear time', () => {
    for (const unit of ['?(gè)', '??焖俚', '?shù)', '個(gè)?!', ')?', '?,F(xiàn)', '?!?/p>']) {
      const text = noisy + unit.repeat(Math.ceil(300_000 / unit.length));
      expect(
        cpuMs(() => fold(text)),
        unit,
      ).toBeLessThan(3000);
    }
  });
});
