import type { SharedFile } from '../../../support/shared-file.ts';

/** A picture as a telephone sends it. */
export const photo: SharedFile = { name: 'IMG_2041.jpg', type: 'image/jpeg' };

/** A spreadsheet. */
export const sheet: SharedFile = {
  name: 'readings_nov.xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
