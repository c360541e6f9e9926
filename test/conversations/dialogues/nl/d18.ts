import type { Dialogue } from '../support/dialogue.ts';

export const d18: Dialogue = {
  id: 'D18',
  title: 'asks once about a large quantity, answers what the contract covers, and drops one line of two',
  rows: 'G48 G49 G50 G51 G52',
  who: 'Joris',
  language: 'nl',
  around: { Patti: 'nl' },
  steps: [
    {
      say: 'bestelt ne keer 8 zwarte toners voor de kaai en nen drum',
      expect: {
        open: {
          capability: 'order-supplies',
          device: 'HBZ55310',
          items: { '8519B002': 8, '2780B002': 1 },
        },
        shows: ['8', '189'],
        offers: ['anyway'],
      },
    },
    {
      say: 'ja 8 is juist, groot dossier',
      expect: {
        waits: {
          capability: 'order-supplies',
          device: 'HBZ55310',
          items: { '8519B002': 8, '2780B002': 1 },
        },
        hides: ['anyway'],
      },
    },
    {
      say: '189 voor nen drum?! zit da nie in t contract',
      expect: {
        shows: ['CT-900144-3', 'toner'],
        waits: {
          capability: 'order-supplies',
          device: 'HBZ55310',
          items: { '8519B002': 8, '2780B002': 1 },
        },
      },
    },
    {
      say: 'laat dien drum dan vallen en maak er 6 van',
      expect: {
        waits: {
          capability: 'order-supplies',
          device: 'HBZ55310',
          items: { '8519B002': 6 },
          lacks: ['2780B002', '"kind":"drum"'],
        },
      },
    },
    {
      click: 'send',
      expect: {
        stores: {
          orders: [
            {
              number: '1473940',
              account: 'Havenbedrijf Zuid',
              serial: 'HBZ55310',
              status: 'submitted',
              totalCents: 0,
              items: { '8519B002': 6 },
            },
          ],
        },
        shows: ['1473940'],
      },
    },
  ],
};
