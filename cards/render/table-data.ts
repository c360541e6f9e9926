import type { TableColumn } from '../views/card-view.ts';
import { cleanText } from '../words/clean-text.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import { shorten } from '../words/shorten.ts';

/** Figures, names, dates; a longer text has its place below a table. */
const maxCell = 120;

type Align = 'Left' | 'Right';
type ColumnData = { title: string; align: Align; width: 1 | 2 };
type RowData = { cells: { text: string; align: Align }[] };

/** The columns of a table as a template binds them: numbers right aligned, below each other, in half the width of words. */
export function columnData(columns: readonly TableColumn[]): ColumnData[] {
  return columns.map(({ title, numeric }) => ({
    title: cellText(title),
    align: numeric ? 'Right' : 'Left',
    width: numeric ? 1 : 2,
  }));
}

/** The rows of a table as a template binds them. */
export function rowData(rows: readonly (readonly string[])[], columns: readonly TableColumn[]): RowData[] {
  const aligns = columnData(columns).map(({ align }) => align);
  return rows.map((row) => ({
    cells: row.map((cell, index) => ({ text: cellText(cell), align: aligns[index] ?? 'Left' })),
  }));
}

/** One line: a table grows too high otherwise, and Slack's is made of lines. */
function cellText(text: string): string {
  return escapeMarkdown(shorten(cleanText(text).replace(/\s+/g, ' '), maxCell)) || '–';
}
