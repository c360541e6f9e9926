import type { Dialogue } from '../support/dialogue.ts';

export const d34: Dialogue = {
  id: 'D34',
  title: 'answers a forgotten password at once, and promotes another only after it was said what that means',
  rows: 'F56 F57 G13 G15',
  who: 'Megan',
  language: 'en',
  around: { Adele: 'en', Alex: 'en', Patti: 'en' },
  steps: [
    {
      say: "adele can't log in, reset her pw and make alex an admin while you're at it",
      expect: {
        waits: { capability: 'manage-users', holds: ['Alex', 'administrator'] },
        shows: ['Adele', 'Alex', 'password'],
      },
    },
    {
      say: 'hm what could he see then',
      expect: {
        shows: [
          ['users', 'people'],
          ['invoice', 'bill'],
          ['approv', 'decide'],
        ],
        waits: { capability: 'manage-users', holds: ['Alex', 'administrator'] },
      },
    },
    {
      say: "not yet then. who's got access right now?",
      expect: {
        now: { Alex: { role: 'user' } },
        waits: 'nothing',
        shows: ['Alex', 'Megan', 'Adele'],
        never: ['Patti', 'Isaiah', 'Lynne', 'Joris'],
      },
    },
  ],
};
