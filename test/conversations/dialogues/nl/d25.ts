import type { Dialogue } from '../support/dialogue.ts';

export const d25: Dialogue = {
  id: 'D25',
  title: 'warns that the same item is on its way, and leaves the choice to the person',
  rows: 'G45 G47 G48 X41 X42',
  who: 'Alex',
  language: 'nl',
  around: { Megan: 'nl', Adele: 'nl', Patti: 'nl' },
  steps: [
    {
      say: 'cyaan op in salle B bestel er 1',
      expect: {
        waits: { capability: 'order-supplies', device: 'WHJ02153', items: { '8520B002': 1 } },
        shows: ['1473939'],
      },
    },
    {
      say: 'o waar blijft die dan',
      expect: {
        shows: ['1473939', ['verzonden', 'onderweg'], '17'],
        waits: { capability: 'order-supplies', device: 'WHJ02153', items: { '8520B002': 1 } },
      },
    },
    { say: 'dan niet', expect: { waits: 'nothing' } },
    {
      say: 'pakje is er maar er zit magenta in ipv cyaan',
      at: '2026-11-23 10:15',
      expect: {
        waits: { capability: 'order-issue', device: 'WHJ02153', holds: ['1473939', 'cyaan', 'magenta'] },
        closed: ['order-supplies'],
      },
    },
    {
      say: 'ja en stuur meteen de goeie',
      expect: {
        stores: {
          cases: [{ number: 'CS0032600', serial: 'WHJ02153', text: ['1473939', 'magenta', 'de goeie'] }],
        },
        shows: ['CS0032600'],
      },
    },
  ],
};
