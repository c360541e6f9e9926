import type { Texts } from '../texts/texts.ts';
import { cleanText } from '../words/clean-text.ts';

/** What stands in a column; it decides on the alignment, and on what a program that opens the file takes a cell for. */
export type CellType = 'text' | 'number' | 'date';

export type Sheet = {
  title: string;
  /** What the reader should know of the list, such as how many rows there are; shown where a file has room for words. */
  note: string;
  columns: readonly { title: string; type: CellType }[];
  /** Each with a cell for every column, of its type; null: empty. */
  rows: readonly (readonly Cell[])[];
};
export type Cell = string | number | Date | null;

/** A cell in words, in one line; a date in figures, in the reader's order and time zone. */
export function cellText(t: Texts, cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return t.shortDate(cell);
  return typeof cell === 'number' ? t.number(cell) : oneLine(cell);
}

/** Text as every kind of file takes it: without control characters, line ends as spaces. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** How many characters wide each column is to be, judged by its title and its cells. */
export function widthsOf(
  t: Texts,
  { columns, rows }: Sheet,
  { least, most }: { least: number; most: number },
) {
  return columns.map(({ title }, index) => {
    const longest = rows.reduce(
      (width, row) => Math.max(width, cellText(t, row[index] ?? null).length),
      title.length,
    );
    return Math.min(most, Math.max(least, longest + 1));
  });
}
