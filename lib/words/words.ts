import type { Language } from '../text/article.ts';
import { en } from './en.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** Every string a reader sees. English sets the keys; the compiler holds the others to them. */
export type Words = typeof en;

const catalogues: Record<Language, Words> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** The catalogue of a language. */
export const words = (language: Language): Words => catalogues[language];
