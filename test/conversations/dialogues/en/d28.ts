import type { Dialogue } from '../support/dialogue.ts';

export const d28: Dialogue = {
  id: 'D28',
  title: 'reopens a case that came back, and untangles it when another device was meant',
  rows: 'F7 F45 G23 G59',
  who: 'Megan',
  language: 'en',
  around: { Alex: 'en', Adele: 'en', Patti: 'en' },
  steps: [
    {
      say: 'the toner mess in Salle B is back same as last time',
      expect: {
        shows: ['CS0032499'],
        either: [
          { waits: { capability: 'update-case', holds: ['CS0032499', 'same as last time'] } },
          { offers: ['came-back'] },
        ],
      },
    },
    {
      say: 'yeah reopen, magenta again',
      expect: {
        stores: { comments: [{ on: 'CS0032499', by: 'Megan', text: ['magenta again'] }] },
        now: { CS0032499: { status: 'created' } },
        shows: ['CS0032499'],
        later: { 'desk-channel': { desk: ['CS0032499'] } },
      },
    },
    {
      say: "wait no it's accounting that's leaking, not that one",
      expect: {
        waits: { capability: 'report-fault', device: 'WHJ01481', holds: ['leak', 'magenta'] },
        shows: ['CS0032499'],
      },
    },
    {
      say: 'both pls',
      expect: {
        now: { CS0032499: { serial: 'WHJ02153' } },
        shows: ['CS0032600', 'CS0032499'],
        either: [
          { stores: { cases: [{ number: 'CS0032600', serial: 'WHJ01481', text: ['magenta'] }] } },
          {
            stores: {
              cases: [{ number: 'CS0032600', serial: 'WHJ01481', text: ['magenta'] }],
              comments: [{ on: 'CS0032499' }],
            },
          },
        ],
      },
    },
  ],
};
