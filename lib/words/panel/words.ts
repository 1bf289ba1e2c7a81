import type { Language } from '../../text/article.ts';
import { en } from './en.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** What a reader sees in the panel beside what other pages show too. */
export type PanelWords = typeof en;

const catalogues: Record<Language, PanelWords> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export const panelWords = (language: Language): PanelWords => catalogues[language];
