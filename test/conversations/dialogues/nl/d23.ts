import type { Dialogue } from '../support/dialogue.ts';

export const d23: Dialogue = {
  id: 'D23',
  title: 'asks the desk for access with all that somebody unknown said, and takes her answer to its question',
  rows: 'F47 F48 F49 B12',
  who: 'Sanne',
  language: 'nl',
  around: { Patti: 'nl', Joris: 'nl' },
  steps: [
    {
      say: 'hallo wie kan helpen met storing kopieerapparaat bij Havenbedrijf Zuid',
      expect: {
        shows: [['0 820 12 40 40', '0820124040', '1-800-275-9376']],
        offers: ['ask-access'],
        never: ['Joris'],
      },
    },
    {
      say: 'doe toegang maar, Sanne de Wit, facilitair, serienr HBZ55310',
      expect: {
        waits: {
          capability: 'request-access',
          holds: ['Sanne de Wit', 'Havenbedrijf Zuid', 'HBZ55310', ['storing', 'kopieerapparaat']],
        },
        never: ['Joris', 'Kaai'],
      },
    },
    {
      say: 'verzenden',
      expect: {
        stores: {
          accessRequests: [
            { name: 'Sanne de Wit', company: 'Havenbedrijf Zuid', status: 'open', text: ['HBZ55310'] },
          ],
        },
        desk: ['Sanne de Wit', 'Havenbedrijf Zuid', 'HBZ55310'],
        never: ['Joris', 'Kaai'],
      },
    },
    {
      by: 'Patti',
      click: 'ask-back',
      fill: { comment: 'Wie is uw leidinggevende?' },
      waitsFor: 'desk-work',
      expect: { tells: { Sanne: ['Wie is uw leidinggevende?'] } },
    },
    {
      say: 'joris peeters, maar die is vandaag ziek',
      waitsFor: 'desk-work',
      expect: {
        now: { 'Sanne de Wit': { status: 'open', text: ['joris peeters, maar die is vandaag ziek'] } },
        desk: ['joris peeters, maar die is vandaag ziek'],
      },
    },
  ],
};
