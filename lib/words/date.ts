import type { Language } from '../text/article.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A recorded date as the reader writes it: `18 Mar 2024` or `2024年3月18日`; what is unknown stays out.
 * `date` is `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; anything else comes back unchanged.
 */
export function formatDate(date: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const [year, month, day] = parts.slice(1).map((part) => part && Number(part));
  if (language === 'en') return [day, month && months[Number(month) - 1], year].filter(Boolean).join(' ');
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

/** Today in the reader's time zone, `yyyy-mm-dd`. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
