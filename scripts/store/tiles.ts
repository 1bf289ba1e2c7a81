import { readFileSync } from 'node:fs';
import { dataUrl, type Size } from './easel.ts';
import type { Look } from './main.ts';

/** Chrome's promotional images. */
export const tiles = {
  small: { width: 440, height: 280 },
  marquee: { width: 1400, height: 560 },
} as const satisfies Record<string, Size>;

const mottos: Record<Look['language'], string> = {
  en: 'What they said. What came of it.',
  'zh-Hans': '说过的话，后来怎样。',
  'zh-Hant': '說過的話，後來怎樣。',
};

/** Width of page and panel together, in a tile. */
const shown = 1040;

const tokens = readFileSync('assets/styles/tokens.css', 'utf8');

/** A page with name and motto; where there is room, with page and panel beside them. */
export function tile({ language }: Look, size: Size, beside: Uint8Array): string {
  const wide = size.width > 1000;
  return `<!doctype html><html lang="${language}" data-theme="light"><style>${tokens}
    body { margin: 0; width: ${size.width}px; height: ${size.height}px; overflow: hidden; position: relative;
      background: var(--paper); color: var(--ink); font-family: var(--serif) }
    .words { position: absolute; inset-inline-start: ${wide ? 72 : 36}px; top: 50%; translate: 0 -50% }
    h1 { margin: 0; font: 600 ${wide ? 104 : 78}px/1.1 var(--serif); letter-spacing: 0.04em }
    h1 + p { margin: ${wide ? '8px 0 36px' : '2px 0 22px'}; font: 600 ${wide ? 40 : 28}px/1.2 var(--serif) }
    .motto { margin: 0; font: ${wide ? 28 : 20}px/1.4 var(--serif); white-space: nowrap; padding-bottom: 3px;
      text-decoration: underline dashed var(--k-changed) ${wide ? 3 : 2}px; text-underline-offset: 7px }
    .motto:lang(zh) { font-family: var(--sans) }
    .lines { position: absolute; inset: auto 0 0; height: ${wide ? 10 : 8}px; display: flex }
    .lines i { flex: 1 }
    .page, .panel { position: absolute; top: 52px; bottom: -8px; background: url("${dataUrl(beside)}") 0 0 / ${shown}px;
      border: 1px solid var(--rule); border-radius: 6px; box-shadow: 0 2px 6px #0002, 0 18px 48px #0003 }
    .page { left: 530px; width: ${shown * 0.49}px }
    .panel { right: 40px; width: ${shown * 0.285}px; background-position-x: right }
  </style>
  <div class="words">
    <h1 lang="zh-Hans">言行</h1><p lang="en">Said &amp; Done</p><p class="motto">${mottos[language]}</p>
  </div>
  ${wide ? '<div class="page"></div><div class="panel"></div>' : ''}
  <div class="lines">${['record', 'changed', 'outcome', 'differs'].map((kind) => `<i style="background: var(--k-${kind})"></i>`).join('')}</div>
  </html>`;
}
