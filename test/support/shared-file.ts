import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';

/**
 * A picture or another file, as somebody shares it with a message: its name, its media type, and what is in it (a small
 * picture, or a few words, when that does not matter).
 */
export type SharedFile = { name: string; type: string; bytes?: Uint8Array };

/** What is in a shared file. */
export function bytesIn({ type, bytes }: SharedFile): Uint8Array {
  if (bytes !== undefined) return bytes;
  if (type === 'image/jpeg') return jpeg;
  if (type === 'image/png') return png;
  if (type === 'application/pdf') return ascii('%PDF-1.7\n%%EOF\n');
  if (type === 'audio/mp4') return mp4('M4A ');
  return ascii('some words');
}

const ascii = (text: string) => new TextEncoder().encode(text);

/** The first bytes of a picture of a telephone. */
const jpeg = Uint8Array.from([
  0xff,
  0xd8,
  0xff,
  0xe0,
  0,
  16,
  ...ascii('JFIF'),
  0,
  1,
  1,
  0,
  0,
  1,
  0,
  1,
  0,
  0,
  0xff,
  0xd9,
]);

/** One white point. */
const png = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...[0, 0, 0, 13, ...ascii('IHDR'), 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55],
  ...part('IDAT', deflateSync(Uint8Array.from([0, 255]))),
  ...[0, 0, 0, 0, ...ascii('IEND'), 0xae, 0x42, 0x60, 0x82],
]);

function part(name: string, data: Uint8Array): number[] {
  return [0, 0, 0, data.length, ...ascii(name), ...data, 0, 0, 0, 0];
}

function mp4(brand: string): Uint8Array {
  return Uint8Array.from([0, 0, 0, 24, ...ascii(`ftyp${brand}`), 0, 0, 0, 0, ...ascii(`${brand}mp42`)]);
}

/** A spreadsheet with these rows, as small as one can be. */
export function spreadsheet(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (value: string | number, place: string) =>
    typeof value === 'number'
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = rows
    .map((row, line) => row.map((value, at) => cell(value, `${'ABCDEF'[at]}${line + 1}`)).join(''))
    .map((cells, line) => `<row r="${line + 1}">${cells}</row>`)
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': ascii(
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${xlsx}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${xlsx}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': ascii(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': ascii(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': ascii(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': ascii(
      `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    ),
  });
}
