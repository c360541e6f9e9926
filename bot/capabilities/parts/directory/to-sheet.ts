import type { Cell, Sheet } from '../../../../cards/sheets/sheet.ts';
import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import type { Texts } from '../../../../cards/texts/texts.ts';

/** A column of the files a list can be had as: its title, and what stands in it for a row; null: nothing. */
export type Column<Row> = { title: TextKey } & (
  | { type: 'text'; value(row: Row, t: Texts): string | null }
  | { type: 'number'; value(row: Row, t: Texts): number | null }
  | { type: 'date'; value(row: Row, t: Texts): Date | null }
);

/** Rows under their columns, in the reader's language. */
export function toSheet<Row>(
  t: Texts,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  heading: Pick<Sheet, 'title' | 'note'>,
): Sheet {
  return {
    ...heading,
    columns: columns.map(({ title, type }) => ({ title: t.text(title), type })),
    rows: rows.map((row) => columns.map((column): Cell => column.value(row, t))),
  };
}
