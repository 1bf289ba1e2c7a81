import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash } from '../../../lib/match/index/hash.ts';
import { meaningOf } from '../../../lib/match/senses/meaning.ts';
import { eachSense, keyOf } from '../../../lib/match/senses/senses.ts';
import shipped from '../../../lib/match/senses/thesaurus.json' with { type: 'json' };
import { pack, Thesaurus, thesaurus } from '../../../lib/match/senses/thesaurus.ts';
import { entriesOf, groupsIn, readGroups } from '../../../scripts/thesaurus/read.ts';

const text = `en: acquire, buy, bought, snap up, take over | zh: 收购, 买下, 拿下
en: pull the plug, shut down | zh: 关停, 停止运营
en: take, grab
zh: 运营, 经营`;
const groups = groupsIn('trade.txt', text);
const small = new Thesaurus(entriesOf(groups));
function found(folded: string): string[] {
  const all: string[] = [];
  eachSense(folded, (sense, start, end) => all.push(`${sense} ${folded.slice(start, end)}`), small);
  return all;
}

describe('the thesaurus', () => {
  it('ships as its source has it', () => {
    const entries = entriesOf(readGroups());
    expect(shipped).toEqual({ entries: entries.keys.length, packed: pack(entries) });
  });

  it('is read back as it was packed, every word in each of its groups', () => {
    readGroups().forEach(({ en, zh }, sense) => {
      for (const word of [...en, ...zh]) {
        const senses: number[] = [];
        let at = thesaurus().find(keyOf(word));
        expect(at, word).toBeGreaterThanOrEqual(0);
        do senses.push(thesaurus().sense(at));
        while (thesaurus().goesOn(at++));
        expect(senses, word).toContain(sense);
      }
    });
  });

  it('says where a group is wrong', () => {
    expect(() => groupsIn('trade.txt', 'en: buy, acquire\nbuy: acquire')).toThrow('trade.txt:2: expected “en: word');
    expect(() => groupsIn('trade.txt', 'en: buy | zh: 买')).toThrow('trade.txt:1: “买” is no word');
    expect(() => groupsIn('trade.txt', 'en: buy, naïve')).toThrow('trade.txt:1: “naïve” is no word');
  });
});

describe('what words stand for', () => {
  it('is found in any form of a word, and in phrases', () => {
    expect(found('It buys, and is buying, what it snapped up.')).toEqual(['0 buys', '0 buying', '0 snapped up']);
    expect(found('They pulled its plug')).toEqual(['1 pulled its plug']);
  });

  it('is that of the longest phrase that begins at a word', () => {
    expect(found('take the bus, take over the firm')).toEqual(['2 take', '0 take over']);
    expect(found('它停止运营了')).toEqual(['1 停止运营']);
    expect(found('它买下了公司，经营不善')).toEqual(['0 买下', '3 经营']);
  });

  it('belongs to the words of a sentence that it is made of', () => {
    const folded = 'Rivals shut down what they bought';
    const words = ['rival', 'shut', 'down', 'bought'];
    const hashes = Uint32Array.from(words, (word) => hash(word)).sort();
    const { senses, parts, words: places } = meaningOf(folded, hashes);
    const groups = readGroups();
    const standsFor = (word: string, other: string) =>
      [...parts].some(
        (part, i) => places[i] === hashes.indexOf(hash(word)) && groups[senses[part] as number]?.en.includes(other),
      );
    expect(standsFor('shut', 'close down')).toBe(true);
    expect(standsFor('down', 'close down')).toBe(true);
    expect(standsFor('bought', 'acquire')).toBe(true);
    expect(standsFor('bought', 'close down')).toBe(false);
  });

  it('is looked up in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (folded) => {
        eachSense(folded, (_, start, end) => {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(folded.length);
        });
      }),
    );
  });
});
