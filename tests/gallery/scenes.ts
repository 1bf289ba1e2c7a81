import { pages } from './pages.tsx';
import { states } from './states.ts';

/** Everything the gallery shows, by name. */
export const scenes = [...Object.keys(states), 'cards', ...Object.keys(pages)];

/** Which frames a sheet holds: the panel in every language at two widths; a page wide, middling and narrow. */
export function framesOf(scene: string): readonly { language: string; width: number }[] {
  const languages = ['en', 'zh-Hans', 'zh-Hant'];
  if (scene in pages) {
    return [
      { language: 'en', width: 1240 },
      { language: 'zh-Hans', width: 860 },
      { language: 'zh-Hant', width: 320 },
    ];
  }
  return [360, 280].flatMap((width) => languages.map((language) => ({ language, width })));
}
