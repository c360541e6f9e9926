import type { Dialogue } from '../support/dialogue.ts';

export const d06: Dialogue = {
  id: 'D06',
  title: 'passes a move that is not for a user on to the administrators, where one decision counts once',
  rows: 'G8 G37 B3',
  who: 'Alex',
  language: 'fr',
  around: { Adele: 'nl', Megan: 'en', Patti: 'fr' },
  steps: [
    {
      say: 'faudrait descendre la machine de la salle B au rdc avant le 4 dec, on refait les bureaux',
      expect: {
        waits: {
          capability: 'move-equipment',
          device: 'WHJ02153',
          holds: ['rdc', ['2026-12-04', '4 décembre'], 'on refait les bureaux'],
        },
        shows: ['administrat'],
      },
    },
    {
      say: 'ça marche transmets',
      expect: {
        tells: {
          Megan: ['Alex', ['WHJ02153', 'Salle B'], 'rdc', 'on refait les bureaux'],
          Adele: ['Alex', ['WHJ02153', 'Salle B'], 'rdc', 'on refait les bureaux'],
        },
        shows: ['Megan', 'Adele'],
      },
    },
    {
      by: 'Adele',
      in: 'nl',
      click: 'approve',
      expect: {
        stores: { cases: [{ number: 'CS0032600', serial: 'WHJ02153', reporter: 'Alex', text: ['Adele'] }] },
        tells: { Alex: ['CS0032600', 'Adele'] },
        updates: { Megan: ['Adele'] },
      },
    },
    {
      by: 'Megan',
      in: 'en',
      click: 'decline',
      expect: { shows: ['Adele'] },
    },
    {
      say: "alors ? et c'est le 11 finalement pas le 4",
      expect: {
        shows: ['CS0032600', 'Adele'],
        waits: { capability: 'update-case', holds: ['CS0032600', '11'] },
      },
    },
  ],
};
