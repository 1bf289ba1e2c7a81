import type { Language } from '../../text/article.ts';
import { methodEn } from './en.ts';
import type { Method } from './method.ts';
import { methodZhHans } from './zh-Hans.ts';
import { methodZhHant } from './zh-Hant.ts';

const texts: Record<Language, Method> = { en: methodEn, 'zh-Hans': methodZhHans, 'zh-Hant': methodZhHant };

/** The Method page's text: apart from the catalogues, because no other page needs it. */
export const method = (language: Language): Method => texts[language];
