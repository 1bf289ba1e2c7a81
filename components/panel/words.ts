import { type PanelWords, panelWords } from '../../lib/words/panel/words.ts';
import { useLanguage } from '../language.tsx';

export const usePanelWords = (): PanelWords => panelWords(useLanguage());
