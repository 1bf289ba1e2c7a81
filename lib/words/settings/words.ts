import type { Language } from '../../text/article.ts';
import { en } from './en.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** What a reader sees of settings; loaded by that page only. */
export type SettingsWords = typeof en;

const catalogues: Record<Language, SettingsWords> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export const settingsWords = (language: Language): SettingsWords => catalogues[language];
