import type { Conversation } from '../support/conversation.ts';

/** Reporting a fault, in French. */
export const faults: readonly Conversation[] = [
  {
    title: 'shows an article first and opens a case when it did not help, in three clicks [G30 G31 F48]',
    steps: [
      {
        say: 'bourrage papier bac 2 sur GNM75498',
        expect: {
          says: ['faults.article.question'],
          buttons: ['faults.article.yes', 'faults.article.no', 'engine.cancel'],
          rows: { cases: 0 },
        },
      },
      {
        click: 'faults.article.no',
        expect: {
          form: { ready: true, shows: ['GNM75498', 'bourrage papier bac 2'] },
          rows: { outcomes: 1, cases: 0 },
          newest: { outcome: { outcome: 'no' } },
        },
      },
      {
        send: {},
        expect: {
          says: ['~CS0032600', 'faults.sent.title', 'cases.status.created'],
          buttons: ['cases.comment', 'cases.watch'],
          rows: { cases: 1 },
          newest: {
            case: { serial: 'GNM75498', category: 'jam', subcategory: 'tray', articleOutcome: 'no' },
          },
        },
      },
    ],
  },
];
