import type { Conversation } from '../support/conversation.ts';

/** Several requests in one message, in French. */
export const doubles: readonly Conversation[] = [
  {
    title: 'carries out the fault and the order of one message, one after the other [G23 X25]',
    steps: [
      {
        say: 'bourrage bac 2 sur GNM75498 et aussi 2 toners cyan pour WHJ01481 svp',
        expect: { says: ['engine.queue.noted', 'faults.article.question'] },
      },
      { click: 'faults.article.no', expect: { form: { ready: true, shows: ['GNM75498'] } } },
      {
        send: {},
        expect: { says: ['engine.queue.next', 'supplies.price.title'], rows: { cases: 1, orders: 0 } },
      },
      { click: 'supplies.order.submit', expect: { rows: { cases: 1, orders: 1 } } },
    ],
  },
  {
    title: 'answers the question of a message at once and goes on with its request [F5 X25]',
    steps: [
      {
        say: 'où en est CS0032498 ? Par ailleurs, il me faut 1 toner jaune pour WHJ01481',
        expect: { says: ['cases.fact.reporter', '~CS0032498', 'supplies.price.title'] },
      },
      { say: 'ok allez-y', expect: { rows: { orders: 1 } } },
    ],
  },
  {
    title: 'begins with the readings and keeps the order for later when asked something else [F8 X25]',
    steps: [
      {
        say: 'WHJ02153 : noir 41 000, couleur 36 000. Et aussi 1 toner noir pour WHJ01481',
        expect: { says: ['engine.queue.noted'], form: { ready: true } },
      },
      { say: 'mes demandes', expect: { says: ['cases.list.mine'], rows: { readings: 0, orders: 0 } } },
      { say: 'oui', expect: { form: { ready: true }, rows: { readings: 0 } } },
      { say: 'oui', expect: { newest: { readings: { 113: 41_000, 123: 36_000 } } } },
    ],
  },
  {
    title: 'answers the question of a message first, wherever it stands, and shows the order once [F5 X25]',
    steps: [
      {
        say: '2 toners cyan pour WHJ01481 svp. Par ailleurs, où en est CS0032498 ?',
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
