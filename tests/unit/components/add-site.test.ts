import { describe, expect, test } from 'vitest';
import { hostIn } from '../../../components/settings/add-site.tsx';

describe('hostIn', () => {
  test.each([
    ['news.example', 'news.example'],
    [' https://www.News.example/2026/a?b#c ', 'news.example'],
    ['http://sub.news.example:8080', 'sub.news.example'],
    ['新闻.example', 'xn--efvy88h.example'],
  ])('%s', (typed, host) => expect(hostIn(typed)).toBe(host));

  test.each(['', 'news', '*', '*.example.*/', 'https://', '127.0.0.1', 'ftp://news.example', 'a b.example'])(
    'not %s',
    (typed) => expect(hostIn(typed)).toBeNull(),
  );
});
