import type { Texts } from '../texts/texts.ts';
import type { Sheet } from './sheet.ts';
import { toCsv } from './to-csv.ts';
import { toPdf } from './to-pdf.ts';
import { toXlsx } from './to-xlsx.ts';

/** The kinds of files a list can be had as (F46). */
export const sheetFormats = ['xlsx', 'csv', 'pdf'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

type Made = {
  contentType: string;
  /** A turn waits while a file is made, so no kind has more rows than about a second takes. */
  mostRows: number;
  make(sheet: Sheet, t: Texts): Uint8Array | Promise<Uint8Array>;
};

/** How each is made. */
export const sheetFiles: Record<SheetFormat, Made> = {
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    mostRows: 5000,
    make: toXlsx,
  },
  csv: { contentType: 'text/csv', mostRows: 5000, make: toCsv },
  pdf: { contentType: 'application/pdf', mostRows: 1000, make: toPdf },
};
