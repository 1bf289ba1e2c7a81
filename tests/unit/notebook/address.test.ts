import { describe, expect, it } from 'vitest';
import { articleKey, ofOneSite } from '../../../lib/notebook/address.ts';

const one = (...addresses: string[]) => new Set(addresses.map(articleKey)).size;

describe('articleKey', () => {
  it('is one for every way to the same article', () => {
    expect(
      one(
        'https://www.news.example/2026/a-story',
        'http://news.example/2026/a-story/',
        'https://m.news.example/2026/a-story#top',
        'https://news.example/2026/a-story?utm_source=x&utm_medium=y&fbclid=1',
        'https://amp.news.example/2026/a-story',
        'https://news.example/2026/a-story/amp/',
        'https://news.example/amp/2026/a-story',
        'https://news.example/2026/a-story?outputType=amp',
        'https://www.google.com/amp/s/news.example/2026/a-story/amp',
        'https://news-example.cdn.ampproject.org/c/s/news.example/2026/a-story?amp_js_v=0.1',
      ),
    ).toBe(1);
    expect(one('https://m.36kr.com/p/123?from=timeline', 'https://36kr.com/p/123', 'https://www.36kr.com/p/123')).toBe(
      1,
    );
    expect(one('https://3g.163.com/dy/article/AB.html?spss=1', 'https://www.163.com/dy/article/AB.html')).toBe(1);
    expect(one('https://n.example/a.amp.html', 'https://n.example/a.html')).toBe(1);
  });

  it('keeps different articles apart', () => {
    const different = [
      'https://news.example/a',
      'https://news.example/b',
      'https://other.news.example/a',
      'https://news.example:8080/a',
      'https://news.example/a?id=1',
      'https://news.example/a?id=2',
      'https://news.example/a?id=1&page=2',
      'https://news.example/#!/a',
      'https://news.example/amplifier',
      'https://mp.weixin.qq.com/s?__biz=x&mid=1&idx=1&sn=a',
      'https://mp.weixin.qq.com/s?__biz=x&mid=1&idx=2&sn=b',
    ];
    expect(one(...different)).toBe(different.length);
  });

  it('does not depend on the order of parameters, and takes any text', () => {
    expect(one('https://n.example/?b=2&a=1', 'https://n.example/?a=1&b=2')).toBe(1);
    expect(articleKey(' not an address ')).toBe('not an address');
    expect(articleKey('javascript:alert(1)')).toBe('javascript:alert(1)');
  });
});

describe('ofOneSite', () => {
  it.each([
    ['https://www.news.example/a', 'http://m.news.example/b?x=1', true],
    ['https://tech.news.example/a', 'https://news.example/', true],
    ['https://www.google.com/amp/s/news.example/a', 'https://news.example/a', true],
    ['file:///home/a.html', 'file:///home/a.html', true],
    ['https://news.example/a', 'https://bank.example/a', false],
    ['https://notnews.example/a', 'https://news.example/a', false],
    ['https://news.example.evil.example/', 'https://news.example/', false],
    ['https://news.example:8080/', 'https://news.example/', false],
    ['about:srcdoc', 'https://news.example/', false],
    ['', 'https://news.example/', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(ofOneSite(one, other)).toBe(same);
    expect(ofOneSite(other, one)).toBe(same);
  });
});
