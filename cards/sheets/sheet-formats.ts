import type { Texts } from '../texts/texts.ts';
import type { Sheet } from './sheet.ts';

/** The kinds of files a list can be had as (F46). */
export const sheetFormats = ['xlsx', 'csv', 'pdf'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

type Kind = {
  /** Media type. */
  contentType: string;
  /** A turn waits while a file is made: no kind has more rows than a second or so takes. */
  mostRows: number;
  make(sheet: Sheet, t: Texts): Promise<Uint8Array>;
};

/** How each is made. The libraries are loaded by the first who asks: they take a second, and most turns need none. */
export const sheetKinds: Record<SheetFormat, Kind> = {
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    mostRows: 5000,
    make: async (sheet, t) => (await import('./to-xlsx.ts')).toXlsx(sheet, t),
  },
  csv: {
    contentType: 'text/csv',
    mostRows: 5000,
    make: async (sheet, t) => (await import('./to-csv.ts')).toCsv(sheet, t),
  },
  pdf: {
    contentType: 'application/pdf',
    mostRows: 1000,
    make: async (sheet, t) => (await import('./to-pdf.ts')).toPdf(sheet, t),
  },
};
