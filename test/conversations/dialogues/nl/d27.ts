import type { Dialogue } from '../support/dialogue.ts';

export const d27: Dialogue = {
  id: 'D27',
  title: 'keeps an error code with the report, and takes the answer to the desk’s question as one',
  rows: 'F36 F37 F38 G24 G31 G53',
  who: 'Adele',
  language: 'nl',
  around: { Alex: 'nl', Megan: 'nl', Patti: 'nl' },
  steps: [
    {
      say: 'Scannen naar mail doet het niet meer bij de receptie, foutcode 752',
      expect: {
        closed: ['submit-meters'],
        either: [
          {
            open: { capability: 'report-fault', device: 'GNM75498', holds: ['cannot-use/scan', '752'] },
            offers: ['helped', 'not-helped'],
          },
          {
            open: { capability: 'report-fault', holds: ['cannot-use/scan', '752'] },
            shows: ['Accueil'],
            offers: ['choose-device'],
          },
        ],
      },
    },
    {
      say: 'Niet geholpen, verstuur maar',
      expect: {
        articleOutcome: 'no',
        either: [
          {
            stores: {
              cases: [{ number: 'CS0032600', serial: 'GNM75498', articleOutcome: 'no', text: ['752'] }],
            },
            shows: ['CS0032600'],
          },
          { waits: { capability: 'report-fault', device: 'GNM75498', holds: ['752'] } },
        ],
      },
    },
    {
      by: 'Patti',
      click: ['take', 'ask-back'],
      fill: { comment: 'Welke mailserver gebruikt u?' },
      waitsFor: 'desk-work',
      expect: {
        stores: { comments: [{ on: 'CS0032600', text: ['Welke mailserver gebruikt u?'] }] },
        now: { CS0032600: { awaitsCustomer: true } },
        tells: { Adele: ['CS0032600', 'Welke mailserver gebruikt u?'] },
      },
    },
    {
      say: 'die van microsoft, 365',
      at: '2026-11-23 10:15',
      waitsFor: 'desk-work',
      expect: {
        shows: ['CS0032600'],
        closed: ['report-fault'],
        either: [
          { stores: { comments: [{ on: 'CS0032600', by: 'Adele', text: ['die van microsoft, 365'] }] } },
          { waits: { capability: 'update-case', holds: ['CS0032600', 'die van microsoft, 365'] } },
        ],
      },
    },
    {
      by: 'Patti',
      click: 'resolve',
      fill: { comment: 'Instelling aangepast' },
      waitsFor: 'desk-work',
      expect: {
        stores: { comments: [{ on: 'CS0032600', text: ['Instelling aangepast'] }] },
        now: { CS0032600: { status: 'resolved' } },
        tells: { Adele: ['CS0032600', 'Instelling aangepast'] },
      },
    },
    {
      say: 'ok top',
      waitsFor: 'desk-work',
      expect: { waits: 'nothing', hides: ['menu'], silent: 'maybe' },
    },
  ],
};
