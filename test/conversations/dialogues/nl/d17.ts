import type { Dialogue } from '../support/dialogue.ts';

export const d17: Dialogue = {
  id: 'D17',
  title: 'says before sending that an administrator has to agree, and lets a word of one of two decide once',
  rows: 'G49 G51 G52',
  who: 'Alex',
  language: 'nl',
  around: { Adele: 'nl', Megan: 'en', Patti: 'nl' },
  steps: [
    {
      say: 'Hoi! nietjes zijn op bij de compta, doe maar 2 doosjes',
      expect: {
        waits: { capability: 'order-supplies', device: 'WHJ01481', items: { '0250A013': 2 } },
        shows: ['84', ['Megan', 'Adele', 'beheerder', 'goedkeur']],
      },
    },
    {
      say: 'Prima vraag het Megan maar',
      expect: {
        stores: {
          orders: [
            {
              number: '1473940',
              serial: 'WHJ01481',
              by: 'Alex',
              status: 'awaiting-approval',
              totalCents: 8400,
              items: { '0250A013': 2 },
            },
          ],
        },
        tells: {
          Megan: ['Alex', '84', ['0250A013', 'staples']],
          Adele: ['Alex', '84', ['0250A013', 'nietjes']],
        },
        shows: ['1473940', 'Megan', 'Adele'],
      },
    },
    {
      by: 'Adele',
      say: 'die nietjes mogen van mij hoor',
      expect: {
        either: [
          {
            now: { 1473940: { status: 'submitted', approval: 'approved', decidedBy: 'Adele' } },
            tells: { Alex: ['1473940', 'Adele'] },
            updates: { Megan: ['Adele'] },
          },
          { shows: ['1473940', '84'], offers: ['approve'] },
        ],
      },
    },
    {
      say: 'maak er toch maar 3 van',
      expect: {
        shows: ['2'],
        either: [
          {
            waits: { capability: 'order-supplies', device: 'WHJ01481', items: { '0250A013': 1 } },
            shows: ['42'],
          },
          { waits: { capability: ['general-request', 'order-issue'], holds: ['1473940', '3'] } },
        ],
      },
    },
  ],
};
