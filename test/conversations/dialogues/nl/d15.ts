import type { Dialogue } from '../support/dialogue.ts';

export const d15: Dialogue = {
  id: 'D15',
  title: 'adds to the case that is open on exactly this, and opens no second one for a sigh',
  rows: 'F7 F37 F38 F45 G25 G59',
  who: 'Joris',
  language: 'nl',
  around: { Patti: 'nl' },
  steps: [
    {
      say: 'amai lade 3 van de kaai zit weer vast, elke morgen prijs',
      expect: {
        open: { capability: 'report-fault', device: 'HBZ55310', holds: ['jam/tray'] },
        shows: ['CS0032501'],
        offers: ['join', 'different'],
        hides: ['choose-device'],
      },
    },
    {
      say: 'voeg daar maar bij, en zet erbij dat t dringend is, maandag zit hier heel de directie',
      expect: {
        waits: {
          capability: 'update-case',
          holds: ['CS0032501', 'dringend', 'maandag', 'directie', ['elke morgen', 'weer vast', 'opnieuw']],
        },
      },
    },
    {
      say: 'jaja doe maar',
      expect: {
        stores: { comments: [{ on: 'CS0032501', by: 'Joris', text: ['dringend', 'maandag', 'directie'] }] },
        now: { CS0032501: { status: 'created' } },
        shows: ['CS0032501'],
        later: { 'desk-channel': { desk: ['CS0032501', 'dringend'] } },
      },
    },
    {
      say: 'stuur maar gewoon iemand ipv al da getyp',
      expect: {
        hides: ['helped', 'not-helped'],
        closed: ['report-fault'],
        either: [
          { waits: { capability: 'update-case', holds: ['CS0032501', 'iemand'] } },
          {
            shows: [
              ['0 820 12 40 40', '0820124040'],
              ['8.30', '8:30', '08:30'],
            ],
          },
        ],
      },
    },
    {
      by: 'Patti',
      click: 'resolve',
      fill: { comment: 'Lade 3 vervangen' },
      waitsFor: 'desk-work',
      expect: {
        stores: { comments: [{ on: 'CS0032501', text: ['Lade 3 vervangen'] }] },
        now: { CS0032501: { status: 'resolved' } },
        tells: { Joris: ['CS0032501', 'Lade 3 vervangen'] },
      },
    },
    {
      say: 'nee hoor tis er nog altijd',
      at: '2026-11-24 10:15',
      waitsFor: 'desk-work',
      expect: {
        shows: ['CS0032501'],
        closed: ['report-fault'],
        waits: { capability: 'update-case', holds: ['CS0032501', 'tis er nog altijd'] },
      },
    },
  ],
};
