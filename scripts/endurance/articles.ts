import { readFileSync } from 'node:fs';
import { articlesBeside } from '../../tests/support/article.ts';
import { demoFacts, demoHtml, demoPages } from '../../tests/support/demo.ts';

/** HTML pages that are articles about OpenAI. They do not say where they stand: each address is a page of its own. */
export function articles(): string[] {
  const own = demoPages.filter((page) => demoFacts(page).about).map(demoHtml);
  return [...own, ...articlesBeside().map((file) => readFileSync(file, 'utf8'))].map(withoutAddress);
}

function withoutAddress(html: string): string {
  return html
    .replace(/<link\b[^>]*\bcanonical\b[^>]*>/g, '')
    .replace(/<meta\b[^>]*\bog:url\b[^>]*>/g, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
}
