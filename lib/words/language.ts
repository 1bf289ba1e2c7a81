import type { Text } from '../claims/record.ts';
import type { Language } from '../text/article.ts';

/** The interface language for a BCP 47 tag: Chinese by script or region, else English. */
export function languageOf(tag: string): Language {
  const parts = tag.toLowerCase().split(/[-_]/);
  if (parts[0] !== 'zh') return 'en';
  if (parts.includes('hans')) return 'zh-Hans';
  return parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans';
}

/** The same language, in whatever script. */
export const sameLanguage = (one: Language, other: Language): boolean => one.slice(0, 2) === other.slice(0, 2);

/** A text as shown, with the language it is in: for the `lang` attribute. */
export interface Shown {
  readonly text: string;
  readonly lang: Language;
}

/** The text in the reader's language; else in the nearest it exists in. */
export function pick(text: Text, language: Language): Shown {
  const { en, zh, zhHant } = text;
  const order: [string | undefined, Language][] = [
    [en, 'en'],
    [zh, 'zh-Hans'],
    [zhHant, 'zh-Hant'],
  ];
  const [own] = order.filter(([, lang]) => lang === language);
  const near = language === 'en' ? [] : order.filter(([, lang]) => lang !== 'en');
  for (const [found, lang] of [...(own ? [own] : []), ...near, ...order]) if (found) return { text: found, lang };
  return { text: '', lang: language };
}
