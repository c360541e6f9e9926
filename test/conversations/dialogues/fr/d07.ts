import type { Dialogue } from '../support/dialogue.ts';

const own = ['WHJ01481', 'WHJ02153', 'GNM75498', 'Megan', 'Adele'];

export const d07: Dialogue = {
  id: 'D07',
  title:
    'lets somebody unknown ask for access without a serial number, and confirms nothing about the company',
  rows: 'F47 F48 F49',
  who: 'Noémie',
  language: 'fr',
  around: { Patti: 'fr', Megan: 'fr', Adele: 'fr', Alex: 'fr' },
  steps: [
    {
      say: "bonjour, je suis chez Atelier Durand depuis lundi, on m'a dit de passer par ici pour l'imprimante de l'accueil qui bourre",
      expect: {
        never: own,
        either: [
          { offers: ['ask-access'] },
          {
            open: { capability: 'request-access', holds: ['Noémie Garnier', 'Atelier Durand', 'qui bourre'] },
          },
        ],
      },
    },
    {
      say: "oui demandez. le n° de série aucune idée, c'est une grosse grise",
      expect: {
        waits: {
          capability: 'request-access',
          holds: ['Noémie Garnier', 'Atelier Durand', 'qui bourre', 'grosse grise'],
        },
        never: own,
      },
    },
    {
      click: 'send',
      expect: {
        stores: {
          accessRequests: [
            {
              name: 'Noémie Garnier',
              company: 'Atelier Durand',
              status: 'open',
              text: ['qui bourre', 'grosse grise'],
            },
          ],
        },
        desk: ['Noémie Garnier', 'Atelier Durand'],
        never: own,
      },
    },
    {
      by: 'Patti',
      click: 'accept-access',
      fill: { company: 'Atelier Durand', role: 'user' },
      waitsFor: 'desk-work',
      expect: {
        stores: { others: { Person: 1 } },
        now: { Noémie: { role: 'user', status: 'active' } },
        tells: { Noémie: [], Megan: ['Noémie'], Adele: ['Noémie'] },
      },
    },
    {
      say: 'super, et du coup le bourrage ?',
      waitsFor: 'desk-work',
      expect: {
        shows: ['bourr', 'administrat'],
        waits: { holds: ['qui bourre'] },
        never: ['WHJ01481', 'WHJ02153', 'GNM75498'],
      },
    },
  ],
};
