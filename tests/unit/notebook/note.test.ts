import { describe, expect, it } from 'vitest';
import { cleanTag, makeNote, readNote, readTags } from '../../../lib/notebook/note.ts';
import { fc } from '../properties.ts';
import { anyNote, sample } from './samples.ts';

describe('notes', () => {
  it('pass their own schema unchanged', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(readNote(structuredClone(note))).toEqual(note);
      }),
    );
  });

  it('are refused with the field named', () => {
    const note = sample();
    const read = (change: object) => () => readNote({ ...note, ...change });
    expect(read({ created: 'yesterday' })).toThrow(/^created: /);
    expect(read({ selector: { ...note.selector, exact: '' } })).toThrow(/^selector\.exact: /);
    expect(read({ article: { ...note.article, url: 'javascript:alert(1)' } })).toThrow(/^article\.url: /);
    expect(read({ tags: ['a', 'a'] })).toThrow(/^tags: /);
    expect(read({ extra: 1 })).toThrow(/^extra: /);
  });

  it('hold no half of a surrogate pair', () => {
    const { article, selector } = sample();
    const note = makeNote({ article, selector: { ...selector, exact: 'cut \ud83d' }, text: '\udc69 ok 👩' });
    expect(note.selector.exact).toBe('cut \ufffd');
    expect(note.text).toBe('\ufffd ok 👩');
  });

  it('take tags as people type them', () => {
    expect(readTags(' #ads, to  check，成本、ads,, ')).toEqual(['ads', 'to check', '成本']);
  });

  it('clean a tag once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tag) => {
        expect(cleanTag(cleanTag(tag))).toBe(cleanTag(tag));
      }),
    );
  });
});
