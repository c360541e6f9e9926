import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../cards/sheets/sheet.ts';
import { type SheetFormat, sheetKinds } from '../../../cards/sheets/sheet-formats.ts';
import type { Language } from '../../../cards/texts/language.ts';
import { textsFor } from '../../../cards/texts/texts.ts';
import { readCsv, readPdf, readXlsx } from '../../support/read-sheet.ts';

/** Half past eleven in the evening of the 23rd in London, and the 24th already in Brussels. */
const late = new Date('2026-11-23T23:30:00Z');
const sheet: Sheet = {
  title: 'Appareils : tous',
  note: 'Deux lignes.',
  columns: [
    { title: 'Nom', type: 'text' },
    { title: 'Pages', type: 'number' },
    { title: 'Créé le', type: 'date' },
  ],
  rows: [
    ['Cœur de l’été, naïf; Łódź č', 1234.5, late],
    [null, null, null],
  ],
};
const make = (format: SheetFormat, language: Language = 'fr', given: Partial<Sheet> = {}) =>
  sheetKinds[format].make({ ...sheet, ...given }, textsFor(language, { timeZone: 'Europe/Brussels' }));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

/** What a spreadsheet would run, in the spellings of the OWASP list. */
const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '=HYPERLINK("https://evil.example","x")',
  '＝1+1',
];

describe('a list as CSV', () => {
  test.each([
    ['fr', ';', '1234,5', '24/11/2026'],
    ['nl', ';', '1234,5', '24-11-2026'],
    ['en', ',', '1234.5', '24/11/2026'],
  ] as const)('opens right in a spreadsheet of the reader: %s [F46]', async (language, delimiter, number, day) => {
    const bytes = await make('csv', language);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(readCsv(bytes, delimiter)).toEqual([
      ['Nom', 'Pages', 'Créé le'],
      ['Cœur de l’été, naïf; Łódź č', number, day],
      ['', '', ''],
    ]);
  });

  test.each(formulas)('never runs what somebody called a device: %j [F46]', async (name) => {
    const [, [cell] = ['']] = readCsv(await make('csv', 'fr', { rows: [[name, null, null]] }), ';');
    expect(cell).toMatch(/^'[=+@＝-]/);
  });

  test('keeps a figure below zero a figure, and a text with line ends in its line [F46]', async () => {
    const rows = [['Hall\r\n=1+1\u0000', -2, null]];
    expect(readCsv(await make('csv', 'en', { rows }), ',')[1]).toEqual(['Hall =1+1', '-2', '']);
  });

  test('keeps a text in one cell for a spreadsheet that expects the other separator [F46]', async () => {
    expect(textOf(await make('csv', 'en', { rows: [['a;=1+1', 1, null]] }))).toContain('"a;=1+1"');
  });
});

describe('a list as an Excel file', () => {
  test('holds text, figures and the reader’s days as such [F46]', async () => {
    expect(await readXlsx(await make('xlsx'))).toEqual([
      ['Nom', 'Pages', 'Créé le'],
      ['Cœur de l’été, naïf; Łódź č', 1234.5, new Date('2026-11-24T00:00:00Z')],
    ]);
  });

  test.each(formulas)('never runs what somebody called a device: %j [F46]', async (name) => {
    const [, [cell] = []] = await readXlsx(await make('xlsx', 'fr', { rows: [[name, null, null]] }));
    expect(cell).toBe(name.trim());
  });
});

describe('a list as a PDF', () => {
  test('shows every letter of Europe, figures and days as the reader writes them [F46]', async () => {
    const [page] = await readPdf(await make('pdf'));
    for (const words of [
      'Appareils : tous',
      'Deux lignes.',
      'Créé le',
      'Cœur de l’été, naïf; Łódź č',
      '24/11/2026',
      '1 234,5',
      '1 / 1',
    ])
      expect(page).toContain(words);
  });

  test('repeats the titles of its columns on every page [F46]', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => [`no. ${index}`, index, null]);
    const pages = await readPdf(await make('pdf', 'en', { rows }));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Pages');
    expect(pages.join('')).toContain('no. 99');
  });
});
