import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Card } from '../../components/card/card.tsx';
import type { Entry } from '../../components/entry.ts';
import { useLanguage } from '../../components/language.tsx';
import { Sample } from '../../components/welcome/sample.tsx';
import { send } from '../../lib/browser/messaging.ts';
import { blocksUnder } from '../../lib/page/blocks.ts';
import { markStyles } from '../../lib/page/marks.ts';
import { PageMarks } from '../../lib/page/page-marks.ts';
import { isOnDark } from '../../lib/page/shade.ts';
import type { Language } from '../../lib/text/article.ts';
import { welcomeWords } from '../../lib/words/welcome/words.ts';
import { entriesOf } from '../sidepanel/base.ts';

/** The sample article, read, matched and marked by the very parts that do it on pages. */
export function LiveSample() {
  const language = useLanguage();
  const article = useRef<HTMLElement>(null);
  const marks = useMemo(() => new PageMarks(), []);
  const [state, setState] = useState<'reading' | 'read' | 'failed'>('reading');
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [chosen, setChosen] = useState<Entry | null>(null);

  useEffect(() => {
    if (!article.current) return;
    let current = true;
    const undress = dress(marks.key, language);
    readIn(article.current, language, marks).then(
      (found) => {
        if (!current) return;
        setEntries(found);
        setState('read');
      },
      () => current && setState('failed'),
    );
    return () => {
      current = false;
      marks.clear();
      undress();
    };
  }, [language, marks]);

  const choose = (entry: Entry | null) => {
    setChosen(entry);
    marks.open(entry ? [entry.annotation.id] : []);
  };
  return (
    <Sample
      article={article}
      state={state}
      entries={entries}
      chosen={chosen}
      onChoose={choose}
      onPress={(x, y) => {
        const id = marks.at(x, y);
        if (id !== null) choose(entries.find(({ annotation }) => annotation.id === id) ?? null);
      }}
      card={
        chosen &&
        article.current && (
          <Card
            key={chosen.annotation.id}
            entry={chosen}
            article={language}
            theme={isOnDark(article.current) ? 'dark' : 'light'}
            at={entries.indexOf(chosen) + 1}
            of={entries.length}
            note={null}
            actions={{
              open: () => void open(`record.html#/claim/${encodeURIComponent(chosen.annotation.claim)}`),
              close: () => choose(null),
            }}
          />
        )
      }
    />
  );
}

/** Has the background match the article, and marks what is surely on record. */
async function readIn(root: HTMLElement, language: Language, marks: PageMarks): Promise<Entry[]> {
  const { blocks } = blocksUnder(root, () => true);
  const { title } = welcomeWords(language).sample.article;
  const article = { title, language, site: null, author: null, published: null, url: null };
  const { annotations } = await send('match', {
    article: { ...article, blocks: blocks.map(({ kind, text }) => ({ kind, text })) },
  });
  const sure = ((await send('check', null)) ?? annotations).filter((annotation) => annotation.sure);
  marks.show(
    blocks,
    sure.map(({ id, tone, sentence: { block, start, end } }) => ({ id, tone, painted: true, block, start, end })),
  );
  return entriesOf(sure);
}

/** Puts the style sheet for marks into this page; returns the way to take it out. */
function dress(key: string, language: Language): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyles(key, language, 'normal'));
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
