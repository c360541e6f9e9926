import type { Dialogue } from '../support/dialogue.ts';

export const d39: Dialogue = {
  id: 'D39',
  title:
    'changes what of an address can be changed here, takes one return of two, and hints at no serial number',
  rows: 'X6 X8 X10 X15 X24 X25 X44 X45 X46',
  who: 'Lynne',
  language: 'en',
  zone: '-05:00',
  around: { Patti: 'en' },
  steps: [
    {
      say: "delivery's now 460 chemin du Fleuve, suite 210, attn Purchasing",
      expect: {
        waits: { capability: 'shipping-address', holds: ['210', 'Purchasing'] },
        shows: ['460', ['2, 3, 3', '2 3 3', '2-3-3']],
      },
    },
    {
      say: 'just suite and attn for now. yes',
      expect: {
        now: { 'Pavillon A': { suite: '210', attention: 'Purchasing', street: '450, chemin du Fleuve' } },
        shows: ['210', 'Purchasing', '102', 'Magasin central', '450'],
      },
    },
    {
      say: '2 staple cartridges to send back, and a drum we never opened',
      expect: {
        open: { capability: 'return-supplies', holds: ['13R662'] },
        shows: [
          '1-800-275-9376',
          ['2, 3, 2', '2 3 2', '2-3-2'],
          ['Réception', 'MX4123456'],
          ['Entrepôt', 'EX7123456'],
        ],
      },
    },
    {
      say: 'reception. and 1 yes',
      expect: {
        either: [
          {
            stores: { cases: [{ number: 'CS0032600', serial: 'MX4123456', text: ['13R662'] }] },
            shows: ['CS0032600'],
          },
          { waits: { capability: 'return-supplies', device: 'MX4123456', items: { '13R662': 1 } } },
        ],
      },
    },
    {
      say: 'new one came in, MW4123456, G1K 7P4, stick it on our account',
      expect: {
        waits: { capability: ['add-device', 'general-request'], holds: ['MW4123456', 'G1K 7P4'] },
        shows: ['MW4123456'],
      },
    },
  ],
};
