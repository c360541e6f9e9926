import type { Dialogue } from '../support/dialogue.ts';

/** Devices are listed by their names: CDI, then Onthaal. */
const second = 'KDN40112';

export const d31: Dialogue = {
  id: 'D31',
  title: 'tells a dealer’s clients apart, questions a large first order, and hears a number in a no',
  rows: 'F25 G48 G49 G51',
  who: 'Isaiah',
  language: 'en',
  around: { Patti: 'en' },
  steps: [
    {
      say: 'black toner for my client',
      expect: {
        open: { capability: 'order-supplies', holds: ['black'] },
        shows: [['CDI', 'LJM20877'], ['Onthaal', 'KDN40112'], 'Notariaat De Smet', 'Lycée Jean Moulin'],
        offers: ['choose-device'],
      },
    },
    {
      say: 'the second one',
      expect: {
        open: { capability: 'order-supplies', device: second, holds: [['8519B002', 'black']] },
        shows: [[second, 'Onthaal']],
        hides: ['choose-device'],
      },
    },
    {
      say: '20',
      expect: {
        open: { capability: 'order-supplies', device: second, items: { '8519B002': 20 } },
        shows: ['20'],
        offers: ['anyway'],
      },
    },
    {
      reacts: 1,
      expect: {
        silent: true,
        open: { capability: 'order-supplies', device: second, items: { '8519B002': 20 } },
      },
    },
    {
      say: 'lol no 2',
      expect: { waits: { capability: 'order-supplies', device: second, items: { '8519B002': 2 } } },
    },
    {
      say: 'go. what did you send?',
      expect: {
        stores: {
          orders: [
            {
              number: '1473940',
              account: 'Notariaat De Smet',
              serial: second,
              status: 'submitted',
              totalCents: 0,
              items: { '8519B002': 2 },
            },
          ],
        },
        shows: ['1473940', 'Notariaat De Smet', [second, 'Onthaal'], '2'],
      },
    },
  ],
};
