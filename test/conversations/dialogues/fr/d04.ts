import type { Dialogue } from '../support/dialogue.ts';

const phone = ['06 39 98 14 07', '0639981407', '+33 6 39 98 14 07'];
/** As it is said, and as a moment in universal time. */
const hour = ['14 h', '14h', '14:00', 'T13:00'];
const urgent = ['"priority":1', '"priority":2', '1 – Critique', '2 – Haute'];

export const d04: Dialogue = {
  id: 'D04',
  title:
    'puts safety first where it smells of burning, keeps when to call back, and hears no more in a bare ok',
  rows: 'G23 G57 B12 F37',
  who: 'Alex',
  language: 'fr',
  around: { Megan: 'fr', Adele: 'fr', Patti: 'fr' },
  steps: [
    {
      say: 'URGENT ça sent le brulé a la compta 2e ya meme un peu de fumée',
      expect: {
        waits: { capability: 'report-fault', device: 'WHJ01481', holds: ['smell', 'fumée', urgent] },
        shows: [
          ['débranch', 'éteign', 'éteind', 'coupez'],
          ['pompiers', 'secours'],
          ['0 820 12 40 40', '0820124040'],
          'ouvert',
        ],
        hides: ['helped', 'not-helped'],
      },
    },
    {
      say: 'c debranché. rappelez moi 06 39 98 14 07 apres 14h avant jsuis en réunion',
      expect: {
        waits: {
          capability: 'report-fault',
          device: 'WHJ01481',
          holds: ['debranché', phone, hour, urgent],
        },
        shows: [phone],
      },
    },
    {
      say: 'vas y',
      expect: {
        stores: {
          cases: [
            {
              number: 'CS0032600',
              serial: 'WHJ01481',
              subcategory: 'smell',
              isUrgent: true,
              text: [phone, hour],
            },
          ],
        },
        shows: ['CS0032600'],
        later: { 'desk-channel': { desk: ['CS0032600', ['urgent', 'critique', 'haute']] } },
      },
    },
    {
      by: 'Patti',
      click: ['take', 'desk-comment'],
      fill: { comment: 'Ne rebranchez pas, je vous appelle à 14 h 15.' },
      waitsFor: 'desk-work',
      expect: {
        stores: { comments: [{ on: 'CS0032600', text: ['Ne rebranchez pas, je vous appelle à 14 h 15.'] }] },
        tells: { Alex: ['CS0032600', 'Ne rebranchez pas, je vous appelle à 14 h 15.'] },
      },
    },
    { say: 'ok', expect: { waits: 'nothing', hides: ['menu'], silent: 'maybe' } },
  ],
};
