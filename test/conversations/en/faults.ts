import type { Conversation } from '../support/conversation.ts';

/** Reporting a fault, in English. */
export const faults: readonly Conversation[] = [
  {
    title: 'shows an article first and opens a case when it did not help [G30 G31 F48]',
    steps: [
      { say: 'paper jam in tray 2 on GNM75498', expect: { says: ['faults.article.question'] } },
      { click: 'faults.article.no', expect: { form: { ready: true, shows: ['GNM75498'] } } },
      {
        send: {},
        expect: {
          says: ['~CS0032600', 'faults.sent.text'],
          rows: { cases: 1 },
          newest: { case: { serial: 'GNM75498', category: 'jam', articleOutcome: 'no' } },
        },
      },
    ],
  },
  {
    title: 'tells the colleague chosen in the form, in the other chat [F36]',
    steps: [
      { say: 'hello', by: 'Megan', elsewhere: true },
      { say: 'the copies from WHJ02153 have black lines', expect: { says: ['faults.article.question'] } },
      { click: 'faults.article.no' },
      { send: { secondary: 'Megan Bowen' }, expect: { rows: { cases: 1 } } },
      {
        look: true,
        by: 'Megan',
        elsewhere: true,
        expect: { says: ['cases.notification.created', '~CS0032600'], buttons: ['engine.open'] },
      },
    ],
  },
  {
    title: 'joins an open case instead of opening a second one [F45]',
    who: 'Adele',
    steps: [
      { say: 'WHJ01481 is making a noise', expect: { says: ['faults.open.title', '~CS0032498'] } },
      { click: 'faults.open.meToo', expect: { rows: { watchers: 1, cases: 0 } } },
    ],
  },
  {
    title: 'adds what is written later to the description, and sends all of it [F48]',
    steps: [
      { say: 'GNM75498 makes a grinding noise', expect: { says: ['faults.article.question'] } },
      { say: 'no' },
      { say: 'it started this morning and is getting louder' },
      {
        say: 'go ahead',
        expect: {
          rows: { cases: 1 },
          newest: {
            case: {
              description: 'GNM75498 makes a grinding noise\nit started this morning and is getting louder',
            },
          },
        },
      },
    ],
  },
  {
    title: 'shows the case again when its form is clicked late, and opens no second one [F48]',
    steps: [
      { say: 'comment on CS0032498: it is worse now', expect: { form: { ready: true } } },
      { click: 'engine.send', expect: { rows: { comments: 1 } } },
      { again: true, expect: { rows: { comments: 1 } } },
    ],
  },
];
