import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** What a library writes, and what is built instead of it. */
interface Replacement {
  /** The file's end of path. */
  readonly file: string;
  readonly changes: readonly (readonly [from: string, to: string])[];
}

/** Every place where a library that we ship hands a string to the HTML parser. */
const replacements: readonly Replacement[] = [
  {
    // Before each less strict try, Readability puts the copy back as it was.
    file: '@mozilla/readability/Readability.js',
    changes: [
      ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
      ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);'],
      [
        'tmp.innerHTML = noscript.innerHTML;',
        "tmp.append(...new DOMParser().parseFromString(noscript.innerHTML, 'text/html').body.childNodes);",
      ],
    ],
  },
  // No component of ours sets it (a lint rule).
  { file: 'preact/dist/preact.mjs', changes: [['(t.innerHTML=h.__html)', '0']] },
  {
    // The charts hold text and shapes only.
    file: 'd3-selection/dist/d3-selection.mjs',
    changes: [
      ['this.innerHTML = "";', 'this.replaceChildren();'],
      ['this.innerHTML = value;', 'this.textContent = value;'],
      ['this.innerHTML = v == null ? "" : v;', 'this.textContent = v;'],
    ],
  },
];

/**
 * Builds libraries without their assignments to `innerHTML`, so that no code of the extension can make markup of text.
 * @throws {Error} when a library no longer writes what is to be replaced: look at it again, then
 */
function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
      const found = replacements.find(({ file }) => path.endsWith(`/node_modules/${file}`));
      if (!found) return null;
      const changed = found.changes.reduce((text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`${found.file} has no “${from}” any more`);
        return text.replaceAll(from, () => to);
      }, code);
      return { code: changed, map: null };
    },
  };
}

export default defineWxtModule({
  name: 'no-inner-html',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (_, config) => {
      config.plugins ??= [];
      config.plugins.push(noInnerHtml());
    });
  },
});
