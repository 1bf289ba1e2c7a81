import fc from 'fast-check';

const awkward = [
  '\ud800',
  '\udc00',
  '😀',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u2028',
  '\u0000',
  '\uffff',
  'e\u0301',
  '\u3000',
  '\u00a0',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'OpenAI',
  'ChatGPT',
  'Sam Altman said',
  '奥特曼',
  '奧特曼表示',
  'GPT-5',
  '100倍',
  '一百二十亿',
  '$1.4 trillion',
  '3,000',
  '2027年底',
  'by the end of 2027',
  'next year',
  '不',
  '可能',
  'will',
  '。',
  '！',
  '”',
  '「',
  '“',
  '(',
  '（',
  '(yīng)',
  ':',
  '：',
  '...',
  '——',
  '<p>',
  '</p>',
  '<br>',
  '&amp;',
  '\n',
  ' ',
  ',',
  '?',
  '?,',
  '€',
  '"',
  '\\',
  '[',
  '{{title}}',
];

/** Text as pages, files and people who mean harm write it. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.constantFrom(...awkward), fc.integer({ min: 1, max: 1500 })).map(([unit, count]) => unit.repeat(count)),
);

const names = [
  'p',
  'div',
  'article',
  'main',
  'section',
  'b',
  'a',
  'i',
  'span',
  'li',
  'ul',
  'h1',
  'h2',
  'blockquote',
  'table',
  'tr',
  'td',
  'br',
  'form',
  'input',
  'template',
  'noscript',
  'script',
  'style',
  'svg',
  'math',
  'iframe',
  'details',
  'ruby',
  'rt',
];
const attributes = [
  'hidden',
  'aria-hidden="true"',
  'id="body"',
  'name="children"',
  'name="nextSibling"',
  'name="parentNode"',
  'class="comment"',
  'style="display:none"',
  'dir="rtl"',
  'href="/1"',
  '__proto__="1"',
];

const element: fc.Memo<string> = fc.memo((depth) =>
  depth <= 0
    ? text
    : fc
        .tuple(
          fc.constantFrom(...names),
          fc.subarray(attributes, { maxLength: 2 }),
          fc.array(element(depth - 1), { maxLength: 4 }),
          fc.boolean(),
        )
        .map(
          ([name, own, content, closed]) =>
            `<${[name, ...own].join(' ')}>${content.join('')}${closed ? `</${name}>` : ''}`,
        ),
);

const prose =
  '<p>Sam Altman said on Monday that OpenAI would not put advertisements into ChatGPT, and that he hated them.</p>';

/** HTML that is rarely well formed, mostly around some prose. */
export const html: fc.Arbitrary<string> = fc
  .tuple(fc.array(element(4), { maxLength: 6 }), fc.integer({ min: 0, max: 4 }), text)
  .map(
    ([parts, at, title]) =>
      `<!doctype html><title>${title}</title><body>${parts.slice(0, at).join('')}${prose.repeat(at)}${parts.slice(at).join('')}`,
  );

/** Markup that goes deep. (How a browser's own tree of thousands fares is tried in real browsers.) */
export const nested = fc
  .tuple(fc.constantFrom('div', 'b', 'blockquote', 'ul><li', 'table><tr><td'), fc.integer({ min: 10, max: 60 }))
  .map(([name, depth]) => `<!doctype html><body>${`<${name}>`.repeat(depth)}${prose.repeat(3)}`);

const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'format',
    'first',
    'items',
    'annotations',
    'target',
    'selector',
    'body',
    'notes',
    'claims',
    'people',
    'threads',
    'id',
    'sha256',
    'type',
    'value',
    'settings',
    'deleted',
  ),
  fc.string({ maxLength: 6 }),
);

/** JSON of any shape, with the names that our readers look for. */
export const json: fc.Arbitrary<string> = fc.oneof(
  fc
    .letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null)),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
      ),
    }))
    .value.map((value) => JSON.stringify(value)),
  fc
    .tuple(fc.constantFrom('[', '{"first":', '{"a":', '{"items":['), fc.integer({ min: 1, max: 60_000 }))
    .map(([open, depth]) => {
      const close = [...open]
        .reverse()
        .flatMap((sign) => ({ '[': ']', '{': '}' })[sign] ?? [])
        .join('');
      return `${open.repeat(depth)}1${close.repeat(depth)}`;
    }),
  text,
);
