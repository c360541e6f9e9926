import type { Dialogue } from '../support/dialogue.ts';
import { photo } from '../support/files.ts';

export const d16: Dialogue = {
  id: 'D16',
  title: 'records no figure that was not seen, and follows the last word before sending',
  rows: 'F8 F16 F17 G40 B8',
  who: 'Joris',
  language: 'nl',
  around: { Patti: 'nl' },
  steps: [
    {
      posts: photo,
      say: 'tellerstanden kaai',
      expect: {
        open: { capability: 'submit-meters', device: 'HBZ55310' },
        shows: [
          ...['112', '113', '122', '123', '3100', '71200', '4080', '52600'],
          ['foto', 'afbeelding', 'beeld', 'plaatje'],
        ],
      },
    },
    {
      say: 'zwart klein 72.310 kleur klein 53.004',
      expect: {
        open: { capability: 'submit-meters', device: 'HBZ55310', figures: { 113: 72_310, 123: 53_004 } },
        shows: ['112', '122', '72310', '53004'],
      },
    },
    {
      say: 'die groot zijn niet veranderd',
      expect: {
        either: [
          {
            waits: {
              capability: 'submit-meters',
              device: 'HBZ55310',
              figures: { 112: 3100, 113: 72_310, 122: 4080, 123: 53_004 },
            },
          },
          {
            waits: { capability: 'submit-meters', device: 'HBZ55310', figures: { 113: 72_310, 123: 53_004 } },
            shows: [['weggelaten', 'niet meegestuurd', 'ongewijzigd', 'niet veranderd', 'blijven']],
          },
        ],
      },
    },
    {
      say: 'wanneer moest da eigenlijk binnen zijn',
      expect: {
        open: { capability: 'submit-meters', device: 'HBZ55310', figures: { 113: 72_310, 123: 53_004 } },
        shows: [['schatting', 'geschat']],
      },
    },
    {
      say: 'oké stuur. ah wacht nee zwart klein is 72.130',
      expect: {
        shows: ['72130'],
        either: [
          {
            waits: { capability: 'submit-meters', device: 'HBZ55310', figures: { 113: 72_130, 123: 53_004 } },
          },
          { onRecord: { HBZ55310: { 113: 72_130, 123: 53_004 } } },
          { onRecord: { HBZ55310: { 113: 72_310, 123: 53_004 } }, waits: { holds: ['72130'] } },
        ],
      },
    },
  ],
};
