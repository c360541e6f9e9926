import { stringify } from 'csv-stringify/sync';
import type { Texts } from '../texts/texts.ts';
import { type Cell, cellText, oneLine, type Sheet } from './sheet.ts';

/**
 * A sheet as CSV that a double click opens right: UTF-8 with a mark that says so, and the separator that a spreadsheet
 * of the reader's language expects, a semicolon where the comma stands in figures. What begins like a formula is kept
 * from being run as one.
 */
export function toCsv({ columns, rows }: Sheet, t: Texts): Uint8Array {
  const comma = new Intl.NumberFormat(t.locale).format(0.5).includes(',');
  const lines = [columns.map(({ title }) => title), ...rows];
  const text = stringify(
    lines.map((line) => line.map((cell) => fieldOf(cell, t, comma))),
    {
      ...{ bom: true, delimiter: comma ? ';' : ',', record_delimiter: 'windows' },
      // A text that holds the other separator stays one cell where somebody's spreadsheet expects that one.
      ...{ escape_formulas: true, quoted_string: true },
    },
  );
  return new TextEncoder().encode(text);
}

/** A figure is no text and gets no thousands separator, or a spreadsheet would not count with it. */
function fieldOf(cell: Cell, t: Texts, comma: boolean): string | number {
  if (typeof cell === 'number' && !comma) return cell;
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return typeof cell === 'string' ? oneLine(cell) : cellText(t, cell);
}
