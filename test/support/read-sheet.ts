import { parse } from 'csv-parse/sync';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import readExcelFile from 'read-excel-file/node';

/** The lines of a CSV file as a spreadsheet reads them; throws when a line is longer than the first. */
export function readCsv(bytes: Uint8Array, delimiter: ';' | ','): string[][] {
  return parse(Buffer.from(bytes), { bom: true, delimiter });
}

/** The cells of the first sheet of an Excel file: text, figures and days apart. */
export async function readXlsx(bytes: Uint8Array) {
  const [first] = await readExcelFile(Buffer.from(bytes));
  return first?.data ?? [];
}

/** The words of a PDF, page by page. */
export async function readPdf(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return pages;
}
