import type { SharedFile } from '../../../support/shared-file.ts';

/** A picture as a telephone sends it. */
export const photo: SharedFile = { name: 'IMG_2041.jpg', type: 'image/jpeg' };
