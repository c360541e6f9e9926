import type { Dialogue } from '../support/dialogue.ts';

export const d35: Dialogue = {
  id: 'D35',
  title: 'passes a question about an invoice on to the administrators, and says who declined it and why',
  rows: 'G8 G35',
  who: 'Alex',
  language: 'en',
  around: { Adele: 'en', Megan: 'en', Patti: 'en' },
  steps: [
    {
      say: 'why were we billed twice for staples in october',
      expect: {
        waits: { capability: 'invoice-question', holds: ['billed twice for staples in october'] },
        shows: ['administrator'],
      },
    },
    {
      say: 'go on then ask them',
      expect: {
        tells: {
          Megan: ['Alex', 'billed twice for staples in october'],
          Adele: ['Alex', 'billed twice for staples in october'],
        },
        shows: ['Megan', 'Adele'],
      },
    },
    {
      by: 'Adele',
      click: 'decline',
      fill: { comment: 'Known, credit note is coming' },
      expect: {
        tells: { Alex: ['Adele', 'Known, credit note is coming'] },
        updates: { Megan: ['Adele'] },
      },
    },
    {
      say: 'can megan look anyway',
      expect: { shows: ['Adele', 'Megan'] },
    },
    { say: 'nah skip that', expect: { waits: 'nothing' } },
  ],
};
