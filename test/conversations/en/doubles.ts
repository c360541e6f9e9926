import type { Conversation } from '../support/conversation.ts';

/** Several requests in one message, in English. */
export const doubles: readonly Conversation[] = [
  {
    title: 'carries out the order and the fault of one message, one after the other [G23 X25]',
    steps: [
      {
        say: '2 cyan toners for WHJ01481. Also, paper jam in tray 2 on GNM75498',
        expect: { says: ['engine.queue.noted', 'supplies.price.title'] },
      },
      {
        click: 'supplies.order.submit',
        expect: { says: ['engine.queue.next', 'faults.article.question'], rows: { orders: 1, cases: 0 } },
      },
      { click: 'faults.article.no', expect: { form: { ready: true, shows: ['GNM75498'] } } },
      { send: {}, expect: { rows: { orders: 1, cases: 1 }, newest: { case: { serial: 'GNM75498' } } } },
    ],
  },
  {
    title: 'answers the question of a message at once and goes on with its request [F5 X25]',
    steps: [
      {
        say: 'where is my case CS0032498? Also I need 1 yellow toner for WHJ01481',
        expect: { says: ['cases.fact.reporter', '~CS0032498', 'supplies.price.title'] },
      },
      { say: 'go ahead', expect: { rows: { orders: 1 } } },
    ],
  },
  {
    title: 'notes the same readings and order once when the message arrives twice [F8 F48 X25]',
    steps: [
      {
        say: 'WHJ02153: black 41,000 colour 36,000. Also please send 1 black toner for WHJ01481',
        expect: { says: ['engine.queue.noted'], rows: { readings: 0, orders: 0 } },
      },
      { again: true, expect: { rows: { openDrafts: 1 } } },
      {
        say: 'yes',
        expect: { newest: { readings: { 113: 41_000, 123: 36_000 } }, says: ['supplies.price.title'] },
      },
      { click: 'supplies.order.submit', expect: { rows: { orders: 1 } } },
    ],
  },
  {
    title: 'answers the question of a message first, wherever it stands, and shows the order once [F5 X25]',
    steps: [
      {
        say: 'please send 2 cyan toners for WHJ01481. Also, what is the status of CS0032498?',
        expect: {
          says: ['cases.fact.reporter', '~CS0032498', 'supplies.price.title'],
          not: ['engine.queue.noted'],
          rows: { openDrafts: 1 },
        },
      },
      { click: 'supplies.order.submit', expect: { rows: { orders: 1 } } },
    ],
  },
];
