import type { Dialogue } from '../support/dialogue.ts';

const phone = ['020 7946 0133', '02079460133'];

export const d40: Dialogue = {
  id: 'D40',
  title: 'answers from the contract at once, and promises no call on a day the desk is closed',
  rows: 'G34 B9 B12',
  who: 'Adele',
  language: 'en',
  around: { Megan: 'en', Alex: 'en', Patti: 'en' },
  steps: [
    {
      say: "when's our contract up and are drums included",
      expect: { shows: ['CT-620555-1', '2028', 'drum'], waits: 'nothing' },
    },
    {
      say: 'lovely. can salle b send its own readings',
      expect: { waits: { capability: 'enable-auto-meters', device: 'WHJ02153' } },
    },
    {
      say: 'do all of them, not accueil obvs it does that already',
      expect: {
        waits: { capability: 'enable-auto-meters', holds: ['WHJ01481', 'WHJ02153'], lacks: ['GNM75498'] },
      },
    },
    {
      say: 'ring me 020 7946 0133 tomorrow 9ish if IT needs to be there',
      expect: {
        waits: { capability: 'enable-auto-meters', holds: ['WHJ01481', 'WHJ02153', phone, '9'] },
        shows: ['Monday'],
      },
    },
    {
      say: 'monday then, send',
      expect: {
        either: [
          { stores: { cases: [{ number: 'CS0032600', text: ['WHJ01481', 'WHJ02153', phone] }] } },
          { stores: { cases: [{ text: ['WHJ01481', phone] }, { text: ['WHJ02153', phone] }] } },
          { stores: { cases: [{ text: ['WHJ02153', phone] }, { text: ['WHJ01481', phone] }] } },
        ],
        shows: ['CS0032600'],
      },
    },
  ],
};
