import { cslJson } from './csl.ts';
import { fullCsv, readwiseCsv } from './csv.ts';
import { htmlPage } from './html.ts';
import { jsonLd } from './jsonld.ts';
import type { Selection } from './labels.ts';
import { markdownFile, markdownZip } from './markdown.ts';

interface Format {
  readonly extension: string;
  readonly type: string;
  readonly make: (from: Selection, template?: string) => string | Uint8Array<ArrayBuffer>;
}

/** Every format in which notes can leave. */
export const formats = {
  'markdown-zip': { extension: 'zip', type: 'application/zip', make: markdownZip },
  markdown: { extension: 'md', type: 'text/markdown', make: markdownFile },
  csv: { extension: 'csv', type: 'text/csv', make: fullCsv },
  readwise: { extension: 'readwise.csv', type: 'text/csv', make: readwiseCsv },
  jsonld: { extension: 'jsonld', type: 'application/ld+json', make: jsonLd },
  csl: { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', make: cslJson },
  html: { extension: 'html', type: 'text/html', make: htmlPage },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** The file of a format, ready to be saved. `template` is for Markdown only. */
export function exportFile(name: FormatName, from: Selection, template?: string): File {
  const { type, make }: Format = formats[name];
  return new File([make(from, template)], fileName(name, from.made), { type });
}

/** What a file of a format is called that is made at this moment. */
export function fileName(name: FormatName, made: Date): string {
  return `said-and-done-${made.toISOString().slice(0, 10)}.${formats[name].extension}`;
}
