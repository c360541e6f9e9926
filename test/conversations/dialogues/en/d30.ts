import type { Dialogue } from '../support/dialogue.ts';

export const d30: Dialogue = {
  id: 'D30',
  title: 'orders nothing by hand where supplies come by themselves, and passes on that they did not',
  rows: 'F23 X16 X17 X20 X21',
  who: 'Lynne',
  language: 'en',
  zone: '-05:00',
  around: { Patti: 'en' },
  steps: [
    {
      say: 'need yellow for the warehouse printer asap',
      expect: {
        shows: [['EX7123456', 'Entrepôt']],
        offers: ['supplies-missing'],
        never: ['MX4123456'],
        hides: ['send', 'choose-device'],
      },
    },
    {
      say: "well nothing's turned up in 3 weeks, last one's in the machine",
      expect: { waits: { device: 'EX7123456', holds: ['yellow', '3 weeks', "last one's in the machine"] } },
    },
    {
      say: 'send that. stock there is 1 box black, 2 loose cyan btw',
      expect: {
        stores: { cases: [{ number: 'CS0032600', serial: 'EX7123456', text: ['yellow', '3 weeks'] }] },
        shows: ['CS0032600', 'black', 'cyan'],
        closed: ['order-supplies'],
        waits: {
          capability: 'update-stock',
          device: 'EX7123456',
          holds: [
            ['"6R1509":{"boxes":1,"units":0}', '1 box, 0 units'],
            ['"6R1512":{"boxes":0,"units":2}', '0 boxes, 2 units'],
          ],
        },
      },
    },
    {
      say: 'make it 3',
      expect: {
        closed: ['order-supplies'],
        waits: {
          capability: 'update-stock',
          device: 'EX7123456',
          holds: [
            ['"6R1509":{"boxes":1,"units":0}', '1 box, 0 units'],
            ['"6R1512":{"boxes":0,"units":3}', '0 boxes, 3 units'],
          ],
        },
      },
    },
    {
      say: 'yep. is reception on auto too?',
      expect: { stores: { others: { Stock: 2 } }, shows: [['MX4123456', 'Réception']] },
    },
  ],
};
