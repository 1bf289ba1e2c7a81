import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoFacts, demoHtml, demoPages } from '../../tests/support/demo.ts';

/** An optional folder of further articles beside the project. */
const more = fileURLToPath(new URL('../../../shared/articles', import.meta.url));

/** HTML pages that are articles about OpenAI. They do not say where they stand: each address is a page of its own. */
export function articles(): string[] {
  const own = demoPages.filter((page) => demoFacts(page).about).map(demoHtml);
  const others = existsSync(more) ? readdirSync(more).filter((file) => file.endsWith('.html')) : [];
  return [...own, ...others.map((file) => readFileSync(join(more, file), 'utf8'))].map(withoutAddress);
}

function withoutAddress(html: string): string {
  return html
    .replace(/<link\b[^>]*\bcanonical\b[^>]*>/g, '')
    .replace(/<meta\b[^>]*\bog:url\b[^>]*>/g, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
}
