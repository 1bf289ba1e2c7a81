// Temporary: replaced by lib/text as soon as it is on main.
import * as OpenCC from 'opencc-js';
const t2s = OpenCC.Converter({ from: 'tw', to: 'cn' });
export function foldScratch(text: string): string {
  return t2s(text.normalize('NFKC')).toLowerCase()
    .replace(/\((?:[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}\s?)+\)/g, (m) => /[\u4e00-\u9fff]/.test(text) ? '' : m)
    .replace(/阿尔特曼|奥尔特曼|奥特曼|奥尔曼|sam altman|@sama\b|altman/g, (m) => /[a-z@]/.test(m) ? 'altman' : '奥特曼')
    .replace(/山姆·?|萨姆·?/g, '');
}
const STOP = new Set('a an the of to in on at by for with and or but is are was were be been being it its this that these those as from has have had will would can could may might do does did not no he she his her they their them we our us i my you your there which who what when where how if so than then also said says say about into just more most very'.split(' '));
function stem(w: string): string {
  if (w.length < 4 || /[^a-z]/.test(w)) return w;
  return w.replace(/(?:'s)$/, '').replace(/ies$/, 'y').replace(/(?:sses)$/, 'ss').replace(/([^aeious])s$/, '$1').replace(/(?:ing|edly|ed|ly|ment|ness|ation|ations)$/, (m, o) => (o >= 3 ? '' : m)).replace(/e$/, '').replace(/(.)\1$/, '$1');
}
export interface Token { term: string; start: number; end: number; stop: boolean }
export function tokens(text: string): Token[] {
  const out: Token[] = [];
  for (const m of text.matchAll(/[\p{Script=Han}]+|[\p{L}\p{N}](?:[\p{L}\p{N}.\-'’]*[\p{L}\p{N}])?%?/gu)) {
    const s = m[0]; const at = m.index;
    if (/^\p{Script=Han}/u.test(s)) { const han = s.match(/^\p{Script=Han}+/u)![0];
      const c = [...han];
      if (c.length === 1) out.push({ term: han, start: at, end: at + 1, stop: false });
      for (let i = 0; i + 1 < c.length; i++) out.push({ term: c[i]! + c[i + 1]!, start: at + i, end: at + i + 2, stop: false });
    } else {
      let rest = at;
      for (const part of s.split(/(?=\p{Script=Han})|(?<=\p{Script=Han})/u)) {
        if (!/\p{Script=Han}/u.test(part)) { const w = part.replace(/[’']s$/, ''); out.push({ term: stem(w.replace(/[’']/g, '')), start: rest, end: rest + part.length, stop: STOP.has(w) }); }
        rest += part.length;
      }
    }
  }
  return out;
}
export function grams(text: string, zh: boolean): string[] {
  const out: string[] = [];
  const clean = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (zh) {
    for (const run of clean.matchAll(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu)) {
      if (!/\p{Script=Han}/u.test(run[0])) { out.push(run[0]); continue; }
      const c = [...run[0]];
      for (let n = 1; n <= 3; n++) for (let i = 0; i + n <= c.length; i++) out.push(c.slice(i, i + n).join(''));
    }
  } else { const s = ` ${clean} `; for (let i = 0; i + 4 <= s.length; i++) out.push(s.slice(i, i + 4)); }
  return out;
}
import type { Article, Sentence } from '../text/article.ts';
export function sentencesScratch(article: Article): Sentence[] {
  const out: Sentence[] = [];
  article.blocks.forEach((b, block) => {
    let start = 0;
    const push = (end: number) => { let s = start, e = end; while (s < e && /\s/.test(b.text[s]!)) s++; while (e > s && /\s/.test(b.text[e - 1]!)) e--; if (e > s) out.push({ block, start: s, end: e, text: b.text.slice(s, e) }); start = end; };
    for (const m of b.text.matchAll(/(?:[。！？!?；]+|(?<!\b(?:Mr|Dr|vs|U\.S|e\.g|i\.e|St|Inc)|\b[A-Z])[.]+|…{1,2})["”’'」』）)\]]*(?=\s|$|[^\x00-\x7f]|(?<=[。！？!?]["”’'」』）)]*)\S)/gu)) {
      const end = m.index + m[0].length;
      if (m[0][0] === '.' && !/^\s|^$|^[^\x00-\x7f]/.test(b.text.slice(end))) continue;
      push(end);
    }
    push(b.text.length);
  });
  return out;
}
