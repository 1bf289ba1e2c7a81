import { fromCsv } from '../../text/csv.ts';
import { adopt, ImportError, type Row, readRows, stableId } from './rows.ts';

/** Readwise's names for a column: in the table it takes in, and in the one it gives out. */
const names = {
  exact: ['Highlight'],
  title: ['Title', 'Book Title'],
  author: ['Author', 'Book Author'],
  url: ['URL', 'Source URL'],
  text: ['Note'],
  tags: ['Tags'],
  colour: ['Color'],
  created: ['Date', 'Highlighted at'],
} as const;

export function readReadwise(csv: string): Row[] {
  const { columns, rows } = fromCsv(csv);
  if (!columns.includes('Highlight')) throw new ImportError('no-highlights');
  return readRows(rows, (cells) => {
    const cell = (field: keyof typeof names) => names[field].map((name) => cells[name]).find(Boolean) ?? '';
    const exact = cell('exact');
    return adopt({
      id: stableId('readwise', cell('url'), cell('title'), cell('created'), exact),
      exact,
      title: cell('title'),
      author: cell('author'),
      url: cell('url'),
      text: cell('text'),
      tags: [cell('tags')],
      colour: cell('colour'),
      created: cell('created'),
    });
  });
}
