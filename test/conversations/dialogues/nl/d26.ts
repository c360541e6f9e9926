import type { Dialogue } from '../support/dialogue.ts';

export const d26: Dialogue = {
  id: 'D26',
  title:
    'says plainly that it is a machine, changes only one’s own settings, and hears nothing in an old like',
  rows: 'B12 F6 F40 F41 F44 G17',
  who: 'Joris',
  language: 'nl',
  around: { Patti: 'nl' },
  steps: [
    {
      say: 'zijt gij nu een mens of een machine',
      expect: {
        shows: [
          ['automat', 'machine', 'robot', 'programma'],
          ['0 820 12 40 40', '0820124040'],
        ],
      },
    },
    {
      say: 'machine dus. bon zet alles in t frans voor mijn vervanger',
      expect: { waits: { capability: 'settings', holds: [['"fr"', 'Frans']] }, shows: ['vervanger'] },
    },
    {
      say: 'ah nee laat maar staan. en die meldingen van elke keer, kan da af',
      expect: { open: { capability: 'settings', lacks: ['"fr"'] }, shows: ['melding'] },
    },
    {
      say: 'alleen als t opgelost is',
      expect: {
        shows: ['opgelost'],
        either: [
          { waits: { capability: 'settings', holds: ['resolved'] } },
          { stores: { others: { NoticeChoice: 1 } } },
        ],
      },
    },
    { reacts: 1, expect: { silent: true } },
  ],
};
