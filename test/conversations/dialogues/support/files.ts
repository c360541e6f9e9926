import { type SharedFile, spreadsheet } from '../../../support/shared-file.ts';

/** A picture as a telephone sends it. */
export const photo: SharedFile = { name: 'IMG_2041.jpg', type: 'image/jpeg' };

/** Readings of three devices, one of which is a typing error, and of one nothing. */
const rows = [
  ['Serial', '112', '113', '122', '123'],
  ['GNM75498', 6640, 154_210, 9850, 143_900],
  ['WHJ01481', 1260, 89_004, 2251, 62_310],
  ['HBZ55310', 900, 41_200, 1990, 35_900],
  ['WHJ02153', '', '', '', ''],
];

/** They, as a file of a spreadsheet. */
export const sheet: SharedFile = {
  name: 'readings_nov.xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bytes: spreadsheet(rows),
};

/** What somebody says by sharing a file: the words in it. */
export function rowsIn(file: SharedFile): string {
  return file === sheet ? rows.flat().join(' ') : '';
}
