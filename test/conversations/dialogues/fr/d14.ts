import type { Dialogue } from '../support/dialogue.ts';

export const d14: Dialogue = {
  id: 'D14',
  title: 'does the second request of a message after the first it leans on, and stores nothing for thanks',
  rows: 'F55 F56 F21 G10 G13',
  who: 'Megan',
  language: 'fr',
  around: { Alex: 'fr', Adele: 'fr', Patti: 'fr' },
  steps: [
    {
      say: 'invitez lea.morin@example.com en admin et une fois que c fait mettez la sur la salle B',
      expect: {
        waits: { capability: 'manage-users', holds: ['lea.morin@example.com', 'administrator'] },
        shows: [['Salle B', 'WHJ02153']],
      },
    },
    {
      click: 'send',
      expect: {
        stores: { others: { Person: 1 } },
        now: { 'lea.morin@example.com': { status: 'invited', role: 'administrator' } },
        waits: { capability: 'assign-device', device: 'WHJ02153', holds: [['lea.morin', 'Léa']] },
      },
    },
    {
      say: 'ah non pas admin, utilisatrice simple',
      expect: {
        waits: [
          { capability: 'manage-users', holds: [['lea.morin', 'Léa'], 'user'] },
          { capability: 'assign-device', device: 'WHJ02153', holds: [['lea.morin', 'Léa']] },
        ],
      },
    },
    {
      say: 'oui les deux',
      expect: {
        stores: { others: { DeviceAssignment: 1 } },
        now: {
          'lea.morin@example.com': { role: 'user' },
          WHJ02153: { people: ['Alex', ['lea.morin', 'Léa']] },
        },
        shows: [
          ['lea.morin', 'Léa'],
          ['Salle B', 'WHJ02153'],
        ],
      },
    },
    { say: "t'es un amour, merci", expect: { waits: 'nothing', hides: ['menu'] } },
  ],
};
