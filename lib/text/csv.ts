import Papa from 'papaparse';

/** What a spreadsheet may take for a formula, apostrophes in front or not, in half or full width. */
const formula = /^'*\s*[=+\-@|%＝＋－＠｜％]|^'*[\t\r\n]/;

/** A table as CSV: comma, CRLF, a byte order mark so that Excel reads Chinese; no cell can start a formula. */
export function toCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => (formula.test(cell) ? `'${cell}` : cell)));
  return `\ufeff${Papa.unparse(cells, { newline: '\r\n', quotes: true })}\r\n`;
}

/** Reads a table with a line of column names; takes back the apostrophe that `toCsv` puts before formulas. */
export function fromCsv(text: string): { columns: string[]; rows: Record<string, string>[] } {
  const parsed = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: 'greedy',
    newline: newlineOf(text),
  });
  const [columns = [], ...rows] = parsed.data;
  const named = rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.trim(), plain(row[i] ?? '')])));
  return { columns: columns.map((column) => column.trim()), rows: named };
}

function plain(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Line breaks inside quoted cells mislead a guess, so look at what ends the line of column names. */
function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  return (/\r\n|\n|\r/.exec(text)?.[0] ?? '\n') as '\r\n' | '\n' | '\r';
}
