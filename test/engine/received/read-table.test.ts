import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../bot/engine/received/read-table.ts';
import { spreadsheet } from '../../support/shared-file.ts';

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const french = 'Série;Relevé\nGNM75498;153 700';

describe('the rows of a file', () => {
  test.each([
    ['UTF-8', Buffer.from(french)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${french}`)],
    ['the code page of Windows', Buffer.from(french, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${french}`, 'utf16le')],
  ])('are read from a list in %s [P14]', async (_encoding, bytes) =>
    expect(await readTable('text/csv', bytes)).toBe(french));

  test('are read from a spreadsheet as cells parted by tabs [P14]', async () => {
    const bytes = spreadsheet([
      ['Série', 'Noir'],
      ['GNM75498', 153_700],
    ]);
    expect(await readTable(excel, bytes)).toBe('Série\tNoir\nGNM75498\t153700');
  });

  test.each([
    ['a picture', 'image/png', Buffer.from('x')],
    ['an empty list', 'text/csv', Buffer.from(' \n')],
    ['what only looks like a spreadsheet', excel, Buffer.from('PK not really')],
    [
      'a spreadsheet without a sheet',
      excel,
      Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from('<x/>') })),
    ],
    ['a list too long for a message', 'text/csv', Buffer.from('GNM75498;1\n'.repeat(4_000))],
  ])('are none: %s [P14]', async (_what, type, bytes) => expect(await readTable(type, bytes)).toBeNull());

  test('are not unpacked when they would fill the memory [P14]', async () => {
    const parts = { 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) };
    const bytes = zipSync(parts, { level: 9 });
    expect(bytes.byteLength).toBeLessThan(1024 * 1024);
    expect(await readTable(excel, bytes)).toBeNull();
  });
});
