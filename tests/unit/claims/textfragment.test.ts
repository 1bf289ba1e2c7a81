import { describe, expect, it } from 'vitest';
import { linkTo } from '../../../lib/claims/textfragment.ts';

/** What a browser reads out of the directive: the draft splits at `,` and `-` before it decodes. */
function directive(href: string): string[] {
  const [, text = ''] = href.split(':~:text=');
  expect(text).not.toMatch(/[-&]/);
  return text.split(',').map(decodeURIComponent);
}

describe('a link to the words', () => {
  it.each(['plain words', 'well-known, rock & roll', '成本至少会降低100倍', '100% – “sure”?', 'a#b/c'])(
    'finds again: %s',
    (locator) => {
      expect(directive(linkTo('https://news.example/a?b=1', locator))).toEqual([locator]);
    },
  );

  it('makes a range of an ellipsis', () => {
    expect(directive(linkTo('https://news.example/a', 'from here … to there'))).toEqual(['from here', 'to there']);
    expect(directive(linkTo('https://news.example/a', '……到这里'))).toEqual(['到这里']);
  });

  it('keeps a fragment that is there', () => {
    expect(linkTo('https://news.example/a#top', 'words')).toBe('https://news.example/a#top:~:text=words');
  });

  it('leaves alone what has no words, is X, or is no address', () => {
    expect(linkTo('https://news.example/a', null)).toBe('https://news.example/a');
    expect(linkTo('https://x.com/sama/status/1', 'words')).toBe('https://x.com/sama/status/1');
    expect(linkTo('https://mobile.twitter.com/a', 'words')).toBe('https://mobile.twitter.com/a');
    expect(linkTo('https://notx.com/a', 'words')).toContain(':~:text=');
    expect(linkTo('nowhere', 'words')).toBe('nowhere');
  });

  it('survives half a character', () => {
    expect(directive(linkTo('https://news.example/a', 'cut \ud83d off'))).toEqual(['cut  off']);
  });
});
