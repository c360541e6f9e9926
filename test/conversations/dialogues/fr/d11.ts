import type { Dialogue } from '../support/dialogue.ts';

export const d11: Dialogue = {
  id: 'D11',
  title: 'puts a bare figure where it fits, sees two that were exchanged, and records three of four',
  rows: 'F8 F16 F17 G39 G40',
  who: 'Alex',
  language: 'fr',
  around: { Megan: 'fr', Patti: 'fr' },
  steps: [
    {
      say: 'releve compta 2e',
      expect: {
        open: { capability: 'submit-meters', device: 'WHJ01481', lacks: ['"value":'] },
        shows: ['112', '113', '122', '123', '1204', '88310', '2210', '61940'],
        hides: ['choose-device'],
      },
    },
    {
      say: '62100',
      expect: {
        open: { capability: 'submit-meters', device: 'WHJ01481', holds: ['62100'] },
        shows: ['62100', '112', '113', '122'],
        hides: ['review'],
      },
    },
    {
      say: 'noir A4 1290, noir A3 88 950',
      expect: {
        open: { capability: 'submit-meters', device: 'WHJ01481', holds: ['1290', '88950', '62100'] },
        shows: ['1290', '88950'],
        offers: ['exchange'],
      },
    },
    {
      say: 'oups oui inversé. couleur A3 passe jai pas',
      expect: {
        waits: {
          capability: 'submit-meters',
          device: 'WHJ01481',
          figures: { 112: 1290, 113: 88_950, 123: 62_100 },
        },
        shows: [['122', 'A3']],
      },
    },
    {
      say: 'envoie',
      expect: {
        stores: { readings: { WHJ01481: { 112: 1290, 113: 88_950, 123: 62_100 } } },
        shows: ['1290', '88950', '62100'],
      },
    },
    {
      say: "t'as envoyé quoi exactement",
      expect: {
        shows: [['WHJ01481', 'Compta 2e'], '1290', '88950', '62100', '122', ['20 nov', "aujourd'hui"]],
      },
    },
  ],
};
