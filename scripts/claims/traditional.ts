import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'twp' });

/** Simplified Chinese as readers in Taiwan write it: characters and words (软件 → 軟體, 人工智能 → 人工智慧). */
export const toHant = (text: string): string => convert(text);
