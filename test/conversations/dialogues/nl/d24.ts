import type { Dialogue } from '../support/dialogue.ts';

export const d24: Dialogue = {
  id: 'D24',
  title:
    'names a device by its floor and finds it by its new name, and drops only the request that is dropped',
  rows: 'F46 F66 G18 G45',
  who: 'Megan',
  language: 'nl',
  around: { Alex: 'nl', Adele: 'nl', Patti: 'nl' },
  steps: [
    {
      say: 'lijst van al ons toestellen in excel aub',
      expect: { shows: ['xlsx'] },
    },
    {
      say: 'die van t derde heet voortaan Tekenzaal',
      expect: { waits: { capability: 'set-alias', device: 'WHJ02153', holds: ['Tekenzaal'] } },
    },
    {
      say: 'ok. en alex zijn mail is veranderd in alex.wilber@example.com',
      expect: {
        now: { WHJ02153: { alias: 'Tekenzaal' } },
        waits: {
          capability: 'general-request',
          holds: ['alex', 'alex.wilber@example.com', 'alexw@example.com'],
        },
        shows: ['Tekenzaal', 'alex.wilber@example.com'],
      },
    },
    {
      say: 'laat hem da zelf maar vragen. wel graag opleiding voor 3 man op die tekenzaal',
      expect: {
        closed: ['general-request'],
        waits: { capability: 'order-training', device: 'WHJ02153', holds: ['3'] },
        hides: ['choose-device'],
      },
    },
  ],
};
