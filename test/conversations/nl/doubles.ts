import type { Conversation } from '../support/conversation.ts';

/** Several requests in one message, in Dutch. */
export const doubles: readonly Conversation[] = [
  {
    title: 'carries out the order and the fault of one message, one after the other [G23 X25]',
    steps: [
      {
        say: 'graag 2 cyaan toners voor WHJ01481 en ook: papier vast in lade 2 van GNM75498',
        expect: { says: ['engine.queue.noted', 'supplies.price.title'] },
      },
      {
        click: 'supplies.order.submit',
        expect: { says: ['engine.queue.next', 'faults.article.question'], rows: { orders: 1, cases: 0 } },
      },
      { click: 'faults.article.no', expect: { form: { ready: true, shows: ['GNM75498'] } } },
      { send: {}, expect: { rows: { orders: 1, cases: 1 } } },
    ],
  },
  {
    title: 'answers the question of a message at once and goes on with its request [F5 X25]',
    steps: [
      {
        say: 'hoe staat het met CS0032498? Daarnaast heb ik 1 gele toner nodig voor WHJ01481',
        expect: { says: ['cases.fact.reporter', '~CS0032498', 'supplies.price.title'] },
      },
      { say: 'ja doe maar', expect: { rows: { orders: 1 } } },
    ],
  },
  {
    title: 'forgets the second request of a message when the person starts over [G1 F8]',
    steps: [
      {
        say: 'WHJ02153: zwart 41.000, kleur 36.000. Ook graag 1 zwarte toner voor WHJ01481',
        expect: { says: ['engine.queue.noted'], form: { ready: true } },
      },
      {
        say: 'opnieuw beginnen',
        expect: { says: ['engine.startedOver'], rows: { readings: 0, orders: 0, openDrafts: 0 } },
      },
      { say: 'ja', expect: { says: ['engine.nothingWaiting'], rows: { readings: 0, orders: 0 } } },
    ],
  },
  {
    title: 'answers the question of a message first, wherever it stands, and shows the order once [F5 X25]',
    steps: [
      {
        say: 'graag 2 cyaan toners voor WHJ01481, en ook: hoe staat het met CS0032498?',
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
