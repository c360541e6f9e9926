import type { Dialogue } from '../support/dialogue.ts';
import { photo } from '../support/files.ts';

export const d20: Dialogue = {
  id: 'D20',
  title: 'moves two of three devices, and keeps the parting with the third until it is dropped',
  rows: 'B3 B4 B10 G37',
  who: 'Adele',
  language: 'nl',
  around: { Megan: 'nl', Alex: 'nl', Patti: 'nl' },
  steps: [
    {
      say: 'Wij verhuizen half januari, alle drie de apparaten mee naar Avenue des Tilleuls 18, 92000 Nanterre',
      expect: {
        waits: {
          capability: 'move-equipment',
          holds: [
            ...['GNM75498', 'WHJ01481', 'WHJ02153', 'Avenue des Tilleuls 18', 'Nanterre'],
            ['2027-01', 'januari 2027', 'jan. 2027'],
          ],
        },
      },
    },
    {
      say: 'O nee die van accueil niet, die gaat weg, is van onszelf',
      expect: {
        waits: { capability: 'move-equipment', holds: ['WHJ01481', 'WHJ02153'], lacks: ['GNM75498'] },
        shows: [
          ['GNM75498', 'Accueil'],
          ['tellerpagina', 'tellerblad', 'telleroverzicht'],
        ],
      },
    },
    {
      say: 'Klopt, verstuur maar',
      expect: {
        stores: {
          cases: [{ number: 'CS0032600', text: ['WHJ01481', 'WHJ02153', 'Avenue des Tilleuls 18'] }],
        },
        shows: ['CS0032600', ['tellerpagina', 'tellerblad', 'telleroverzicht']],
        open: { capability: 'retire-equipment', device: 'GNM75498' },
      },
    },
    {
      say: 'Tellerpagina heb ik maandag pas',
      expect: { open: { capability: 'retire-equipment', device: 'GNM75498' } },
    },
    {
      posts: photo,
      at: '2026-11-23 10:15',
      expect: {
        open: { capability: 'retire-equipment', device: 'GNM75498' },
        closed: ['report-fault'],
        shows: [
          ['GNM75498', 'Accueil'],
          ['tellerpagina', 'tellerblad', 'telleroverzicht'],
        ],
      },
    },
    {
      say: 'Laat maar, we houden hem toch',
      expect: { waits: 'nothing', shows: [['GNM75498', 'Accueil']] },
    },
  ],
};
