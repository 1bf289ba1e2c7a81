import type { Language } from '../../text/article.ts';
import { en } from './en.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** The page that opens once, after the extension was installed. */
export type WelcomeWords = typeof en;

const catalogues: Record<Language, WelcomeWords> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export const welcomeWords = (language: Language): WelcomeWords => catalogues[language];
