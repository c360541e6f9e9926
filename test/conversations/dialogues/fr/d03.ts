import type { Dialogue } from '../support/dialogue.ts';

/** The eleven figures that are fine. */
const fine = ['6601', '153912', '9801', '143420', '1260', '89004', '2251', '62310', '902', '1990', '35900'];
const lastOnes = [
  '6586',
  '153665',
  '9792',
  '143312',
  '1204',
  '88310',
  '2210',
  '61940',
  '880',
  '40125',
  '1930',
  '35420',
];

export const d03: Dialogue = {
  id: 'D03',
  title: 'reads a pasted table of three devices, and keeps eleven good figures when the twelfth is too low',
  rows: 'F8 F9 F10 F11 F12 F16 F17 G41',
  who: 'Megan',
  language: 'fr',
  around: { Alex: 'fr', Adele: 'fr', Patti: 'fr' },
  steps: [
    {
      say: `voila les relevés de nov
Série	112	113	122	123
GNM75498	6 601	153 912	9 801	143 420
WHJ01481	1 260	89 004	2 251	62 310
WHJ02153	902	39 870	1 990	35 900`,
      expect: {
        open: {
          capability: 'submit-meters',
          holds: [...fine, '39870'],
          lacks: ['"value":112', '"value":113'],
        },
        shows: [
          ...[
            ['GNM75498', 'Accueil'],
            ['WHJ01481', 'Compta 2e'],
            ['WHJ02153', 'Salle B'],
          ],
          ...fine,
          ...lastOnes,
          ...['39870', 'estim'],
        ],
        offers: ['review', 'ask-contract'],
      },
    },
    {
      say: "39870 cest bon jai reverifié à l'écran",
      expect: {
        waits: { holds: [['WHJ02153', 'Salle B'], '39870', "jai reverifié à l'écran"] },
        open: { capability: 'submit-meters', holds: fine },
        shows: ['39870', ['onze', '11', 'autres', 'ensuite', 'GNM75498', 'Accueil']],
      },
    },
    {
      say: 'ok pour les deux',
      expect: {
        stores: {
          readings: {
            GNM75498: { 112: 6601, 113: 153_912, 122: 9801, 123: 143_420 },
            WHJ01481: { 112: 1260, 113: 89_004, 122: 2251, 123: 62_310 },
            WHJ02153: { 112: 902, 122: 1990, 123: 35_900 },
          },
          reviews: { WHJ02153: { 113: 39_870 } },
          cases: [
            {
              number: 'CS0032600',
              serial: 'WHJ02153',
              category: 'meter-reading',
              subcategory: 'review',
              text: ['39870', "jai reverifié à l'écran"],
            },
          ],
        },
        shows: ['CS0032600'],
        later: { 'desk-channel': { desk: ['CS0032600', '39870'] } },
      },
    },
    {
      say: "ah zut compta petit noir c'est 89 040 pas 004",
      expect: {
        waits: { holds: [['WHJ01481', 'Compta 2e'], '113', '89040'] },
        shows: ['89004', '89040'],
      },
    },
    {
      say: "oui. et l'Entrepôt vous l'avez eu celui là ?",
      expect: {
        onRecord: { WHJ01481: { 113: 89_040 } },
        shows: ['89040', 'Entrepôt', 'Accueil', 'Compta 2e', 'Salle B'],
      },
    },
  ],
};
