import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Alignment, Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Texts } from '../texts/texts.ts';
import { cellText, oneLine, type Sheet, widthsOf } from './sheet.ts';

/** The package's own Roboto: every letter of Europe, where the fonts built into PDF know no "ł" and no "č". */
const fonts = join(
  dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')),
  'fonts',
  'Roboto',
);
pdfmake.setFonts({
  Roboto: { normal: join(fonts, 'Roboto-Regular.ttf'), bold: join(fonts, 'Roboto-Medium.ttf') },
});
pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts));
pdfmake.setUrlAccessPolicy(() => false);

/** A sheet as a PDF to print or pass on: A4 across, its title and note first, the column titles on every page. */
export async function toPdf(sheet: Sheet, t: Texts): Promise<Uint8Array> {
  return pdfmake.createPdf(documentOf(sheet, t)).getBuffer();
}

function documentOf(sheet: Sheet, t: Texts): TDocumentDefinitions {
  return {
    ...{ pageSize: 'A4', pageOrientation: 'landscape', pageMargins: [28, 32, 28, 36] },
    ...{ language: t.locale, displayTitle: true, info: { title: sheet.title } },
    defaultStyle: { fontSize: 8 },
    content: [
      { text: oneLine(sheet.title), fontSize: 14, bold: true },
      { text: oneLine(sheet.note), margin: [0, 2, 0, 8] },
      tableOf(sheet, t),
    ],
    footer: (page, pages) => ({ text: `${page} / ${pages}`, alignment: 'center', margin: [0, 10, 0, 0] }),
  };
}

function tableOf(sheet: Sheet, t: Texts): Content {
  const { columns, rows } = sheet;
  const widths = widthsOf(t, sheet, { least: 13, most: 28 });
  const all = widths.reduce((sum, width) => sum + width, 0);
  const inColumn = (index: number): { alignment: Alignment } => ({
    alignment: columns[index]?.type === 'number' ? 'right' : 'left',
  });
  return {
    layout: 'lightHorizontalLines',
    table: {
      headerRows: 1,
      widths: widths.map((width) => `${(100 * width) / all}%`),
      body: [
        columns.map(({ title }, index) => ({ text: title, bold: true, ...inColumn(index) })),
        ...rows.map((row) =>
          row.map((cell, index) => ({ text: oneLine(cellText(t, cell)), ...inColumn(index) })),
        ),
      ],
    },
  };
}
