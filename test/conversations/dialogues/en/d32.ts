import type { Dialogue } from '../support/dialogue.ts';
import { sheet } from '../support/files.ts';

const fourOfHers = { 112: 1260, 113: 89_004, 122: 2251, 123: 62_310 };
/** What the device of the other company has on record, and what it is called there. */
const foreign = ['71200', '52600', 'Kaai'];

export const d32: Dialogue = {
  id: 'D32',
  title: 'keeps the figures of a device that is not hers in sight, and puts them where she says they belong',
  rows: 'F8 F16 F17 F20 X8',
  who: 'Adele',
  language: 'en',
  only: 'teams',
  around: { Megan: 'en', Alex: 'en', Patti: 'en' },
  steps: [
    {
      posts: sheet,
      say: "everything's in there, ta",
      expect: {
        either: [
          { shows: ['WHJ01481', 'HBZ55310', 'WHJ02153'] },
          { shows: [['file', 'spreadsheet', 'xlsx'], 'paste'] },
        ],
      },
    },
    {
      say: `WHJ01481 1260 89004 2251 62310
HBZ55310 900 41200 1990 35900`,
      expect: {
        waits: { capability: 'submit-meters', holds: ['1260', '89004', '2251', '62310'] },
        shows: ['HBZ55310', '900', '41200', '1990', '35900'],
        never: foreign,
      },
    },
    {
      say: "HBZ is a typo, that row's the WHJ02153",
      expect: {
        waits: [
          { capability: 'submit-meters', holds: ['1260', '89004', '2251', '62310'] },
          { capability: 'submit-meters', holds: [['WHJ02153', 'Salle B'], '900', '41200', '1990', '35900'] },
        ],
        shows: [['WHJ02153', 'Salle B'], '900', '41200', '1990', '35900'],
        never: foreign,
      },
    },
    {
      say: 'both ok',
      expect: {
        stores: {
          readings: {
            GNM75498: { 112: 6640, 113: 154_210, 122: 9850, 123: 143_900 },
            WHJ01481: fourOfHers,
            WHJ02153: { 112: 900, 113: 41_200, 122: 1990, 123: 35_900 },
          },
        },
      },
    },
    {
      say: 'did the accueil one go too?',
      expect: { shows: [['GNM75498', 'Accueil']], hides: ['choose-device'] },
    },
  ],
};
