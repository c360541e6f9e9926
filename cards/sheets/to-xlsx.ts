import writeExcelFile, { type Cell as XlsxCell } from 'write-excel-file/node';
import type { Texts } from '../texts/texts.ts';
import { type Cell, oneLine, type Sheet, widthsOf } from './sheet.ts';

/** A sheet's name holds 31 characters, without `[ ] : * ? / \`. */
const maxName = 31;

/** A sheet as an Excel file. Text stays text, whatever it begins with; days are days, to be sorted and filtered. */
export async function toXlsx(sheet: Sheet, t: Texts): Promise<Uint8Array> {
  const header: XlsxCell[] = sheet.columns.map(({ title }) => ({ value: title, fontWeight: 'bold' }));
  const format = dayFormat(t);
  const rows = sheet.rows.map((row) => row.map((cell) => toCell(cell, t, format)));
  return writeExcelFile([header, ...rows], {
    sheet: sheet.title.replace(/[[\]:*?/\\]/g, ' ').slice(0, maxName),
    columns: widthsOf(t, sheet, { least: 8, most: 40 }).map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function toCell(cell: Cell, t: Texts, format: string): XlsxCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: oneLine(cell), type: String };
  return { value: new Date(`${t.isoDay(cell)}T00:00:00Z`), type: Date, format };
}

const codes: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = { day: 'dd', month: 'mm', year: 'yyyy' };

/** Days as the reader's language writes them in figures, such as `dd/mm/yyyy`. */
function dayFormat({ locale }: Texts): string {
  const parts = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' });
  return parts
    .formatToParts(0)
    .map(({ type, value }) => codes[type] ?? value)
    .join('');
}
