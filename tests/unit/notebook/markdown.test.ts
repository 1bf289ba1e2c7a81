// @vitest-environment happy-dom
import { HtmlRenderer, Parser } from 'commonmark';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { byArticle, type Selection } from '../../../lib/notebook/exports/labels.ts';
import { markdownFile, markdownFiles, markdownZip } from '../../../lib/notebook/exports/markdown.ts';
import type { Note, NotedClaim } from '../../../lib/notebook/note.ts';
import { fc } from '../properties.ts';
import { anyNote, sample, selection } from './samples.ts';

vi.setConfig({ testTimeout: 30_000 });

const notes = fc.uniqueArray(anyNote, { minLength: 1, maxLength: 4, selector: (note) => note.id });
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('Markdown', () => {
  it('has front matter that a YAML parser reads', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const files = [...markdownFiles(selection(all)).values()];
        const groups = byArticle(all);
        expect(files.length).toBe(groups.length);
        files.forEach((file, i) => {
          const matter = parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(file)?.[1] ?? '');
          const article = groups[i]?.[0]?.article;
          expect(matter.title).toBe(article?.title || 'Untitled');
          expect(matter.source ?? null).toBe(article?.url);
          expect(matter.author ?? null).toBe(article?.author);
          expect(matter.published ?? null).toBe(article?.published);
          expect(matter.created).toBe(groups[i]?.[0]?.created.slice(0, 10));
          for (const tag of matter.tags) expect(tag).toMatch(/^[^\s,#[\]]+$/);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('shows each passage word for word in a CommonMark reader', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        const plain: Note = { ...note, text: '' };
        const [file = ''] = markdownFiles(selection([plain])).values();
        expect(oneLine(firstQuote(file.replace(/^---\n[\s\S]*?\n---\n/, '')))).toBe(oneLine(note.selector.exact));
      }),
      { numRuns: 1000 },
    );
  });

  it('makes no mark-up of what is not the reader’s own, in the default template or in one that names everything', () => {
    const evil = '<img/src=x/onerror=alert(1)>[a](javascript:alert(1))`<b>`';
    const url = `https://evil.example/)"${evil.replaceAll(' ', '')}`;
    const note = sample({
      article: { url, key: 'k', title: evil, site: evil, author: evil, published: evil, language: evil },
      selector: { ...sample().selector, exact: evil },
      claim: {
        id: evil,
        base: evil,
        statement: { en: evil },
        speaker: evil,
        saidOn: evil,
        source: { title: evil, publisher: evil, url, date: evil },
        verdict: 'pending',
        asOf: evil,
      },
      tags: ['<img>'],
    });
    const every = `{{title}} [{{site}}]({{url}}) <{{url}}> {{url}} {{author}} {{published}}
{{#notes}}{{quote}}

{{id}} {{tags}} {{saved}} {{kind}} {{colour}}
{{#claim}}{{id}} {{statement}} {{speaker}} {{saidOn}} {{source}} {{outcome}} {{base}} {{baseWhenSaved}}{{/claim}}{{/notes}}`;
    // The record has moved on since: then it says how it was, too.
    const from = {
      ...selection([note]),
      claims: new Map([[evil, { ...(note.claim as NotedClaim), verdict: 'missed' }]]),
    };
    for (const template of [undefined, every, '{{#notes}}{{#claim}}{{outcomeWhenSaved}}{{/claim}}{{/notes}}']) {
      const shown = new HtmlRenderer().render(new Parser().parse(markdownFile(from as Selection, template)));
      const page = new DOMParser().parseFromString(shown.replace(/^<hr \/>[\s\S]*?<hr \/>/, ''), 'text/html');
      expect(page.querySelectorAll('img, b, code, script, [onerror]').length, shown).toBe(0);
      for (const link of page.querySelectorAll('a'))
        expect(link.getAttribute('href')).toMatch(/^https:\/\/evil\.example\//);
    }
  });

  it('unzips to one file an article, also where titles are alike or impossible', () => {
    const titled = (title: string, key: string) => sample({ article: { ...sample().article, title, key } });
    const all = [
      titled('Same', 'a'),
      titled('same', 'b'),
      titled('a/b:c*?.', 'c'),
      titled('CON', 'd'),
      titled('..', 'e'),
    ];
    const files = unzipSync(markdownZip(selection(all)));
    expect(Object.keys(files).sort()).toEqual(['CON_.md', 'Same.md', 'a b c.md', 'article.md', 'same 2.md']);
    expect(strFromU8(files['CON_.md'] ?? new Uint8Array())).toContain('It will cost a hundredth of that.');
  });

  it('uses the reader’s own template, and says where it is wrong', () => {
    const own = '{{title}}: {{#notes}}{{colour}} {{^claim}}no claim{{/claim}}{{/notes}}';
    expect(markdownFile(selection([sample()]), own)).toBe('Cheaper by the year: grey no claim\n');
    expect(() => markdownFile(selection([sample()]), '{{#notes}}')).toThrow(/Unclosed section "notes"/);
  });
});

function firstQuote(markdown: string): string {
  const walker = new Parser().parse(markdown).walker();
  let inside = false;
  let text = '';
  for (let event = walker.next(); event; event = walker.next()) {
    if (event.node.type === 'block_quote') {
      if (!event.entering) return text;
      inside = true;
    } else if (inside && event.entering) text += event.node.literal ?? '\n';
  }
  return text;
}
