import type { Dialogue } from '../support/dialogue.ts';

export const d05: Dialogue = {
  id: 'D05',
  title: 'invites one person and leaves another where he is, each with a confirmation of its own',
  rows: 'F55 F56 F21 G10 G11 F34',
  who: 'Adele',
  language: 'fr',
  around: { Alex: 'fr', Megan: 'fr', Patti: 'fr' },
  steps: [
    {
      say: 'acces pour le nouveau du 3e svp camille.roche@example.com, simple utilisateur. et virez alex de la salle B il change de service',
      expect: {
        waits: {
          capability: 'manage-users',
          holds: ['camille.roche@example.com', 'user'],
          lacks: ['administrator'],
        },
        shows: ['Alex', ['Salle B', 'WHJ02153']],
      },
    },
    {
      click: 'send',
      expect: {
        stores: { others: { Person: 1 } },
        now: { 'camille.roche@example.com': { status: 'invited', role: 'user' } },
        waits: { capability: 'assign-device', device: 'WHJ02153', holds: ['Alex'] },
      },
    },
    {
      say: "non l'autre, celle de la compta",
      expect: {
        waits: { capability: 'assign-device', device: 'WHJ01481', holds: ['Alex'] },
        shows: [['Compta 2e', 'WHJ01481']],
      },
    },
    {
      say: 'attends il a pas encore un dossier dessus ?',
      expect: {
        shows: ['CS0032498', ['bruit', 'frottement'], 'Alex', ['jeudi', 'technicien']],
        waits: { capability: 'assign-device', device: 'WHJ01481', holds: ['Alex'] },
      },
    },
    {
      say: "bon laissez tomber pour l'instant. et camille en fait c'est juste pour la prévenir des passages, pas besoin d'entrer dans l'outil",
      expect: {
        now: {
          GNM75498: { people: ['Alex'] },
          WHJ01481: { people: ['Alex'] },
          WHJ02153: { people: ['Alex'] },
          'camille.roche@example.com': { status: 'invited' },
        },
        closed: ['assign-device'],
        waits: { capability: ['manage-users', 'manage-contacts'], holds: ['camille.roche@example.com'] },
        shows: ['contact'],
      },
    },
  ],
};
