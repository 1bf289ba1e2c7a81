// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { ReaderLanguage } from '../../../components/language.tsx';
import type { Language } from '../../../lib/text/article.ts';
import { entriesIn } from '../../gallery/article.ts';

/** The card of the sentence that differs, of an article in one language, for a reader of another. */
function card(article: Language, reader: Language): HTMLElement {
  const entry = entriesIn(article).find(({ annotation }) => annotation.tone === 'differs');
  if (!entry) throw new Error('nothing differs');
  const root = document.createElement('div');
  const actions = { open() {}, close() {} };
  act(() =>
    render(
      <ReaderLanguage.Provider value={reader}>
        <Card entry={entry} article={article} theme="light" at={1} of={1} note={null} actions={actions} />
      </ReaderLanguage.Provider>,
      root,
    ),
  );
  return root;
}

test('where the article differs, the card says in what', () => {
  expect(card('en', 'en').textContent).toContain('A difference in certainty');
});

test('a record set beside an article that the reader may not be able to read comes in the reader’s language too', () => {
  const record = /guessed on stage that by the end of 2027/;
  expect(card('zh-Hans', 'en').textContent).toMatch(record);
  expect(card('en', 'en').textContent?.match(new RegExp(record, 'g'))).toHaveLength(1);
  expect(card('zh-Hant', 'zh-Hans').querySelectorAll('.card > p[lang]')).toHaveLength(0);
});

test('beside an article in the other Chinese script the record is in the reader’s, the same words marked', () => {
  const marked = (article: Language, reader: Language) =>
    [...card(article, reader).querySelectorAll('.diff dd')].map((row) => [
      row.getAttribute('lang'),
      row.querySelector('mark')?.textContent,
    ]);
  expect(marked('zh-Hans', 'zh-Hant')).toEqual([
    ['zh-Hans', '承诺'],
    ['zh-Hant', '當場預估'],
  ]);
  expect(marked('zh-Hant', 'zh-Hans')).toEqual([
    ['zh-Hant', '承諾'],
    ['zh-Hans', '当场预估'],
  ]);
});
