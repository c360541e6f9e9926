import type { Conversation } from '../support/conversation.ts';

/** Where orders are, and what went wrong with them, in French. */
export const followingOrders: readonly Conversation[] = [
  {
    title: 'says where the only order is that has not arrived, without being told its number [X43 X62]',
    steps: [
      {
        say: 'où est mon toner ?',
        expect: {
          says: ['sent.thing.order', '~1473939', 'supplies.status.shipped', 'orders.fact.orderedOn'],
          buttons: ['orders.again'],
        },
      },
      { click: 'orders.again', expect: { says: ['supplies.price.title', '~8520B002'], rows: { orders: 0 } } },
    ],
  },
  {
    title: 'lists the orders of a person, of a device and of the account, and gives them as a file [G47 X62]',
    who: 'Megan',
    steps: [
      { say: 'mes commandes', expect: { says: ['orders.list.mine', 'orders.empty.mine'] } },
      { click: 'orders.list.all', expect: { says: ['orders.count', '~1473939'] } },
      { click: 'engine.export.csv', expect: { says: ['engine.export.made'], rows: { files: 1 } } },
      { say: 'dernières commandes pour WHJ02153', expect: { says: ['~1473939'] } },
    ],
  },
  {
    title: 'says the same of an unknown order as of another company’s, and leads to the own ones [X41]',
    who: 'Lynne',
    steps: [
      {
        say: 'où est la commande 1473939 ?',
        expect: {
          says: ['refusal.order-not-found.title', 'refusal.order-not-found.text'],
          not: ['~Salle B'],
        },
      },
      { say: 'où est la commande 1400001 ?', expect: { says: ['refusal.order-not-found.title'] } },
      { click: 'orders.list.all', expect: { says: ['orders.empty.all'] } },
    ],
  },
  {
    title: 'says on the day of an order when it should arrive, and from when on it can be followed [X28 X42]',
    who: 'Lynne',
    steps: [
      { say: '4 cartons de 6R1509 pour MX4123456', expect: { says: ['supplies.price.title'] } },
      { say: 'oui, commandez', expect: { rows: { orders: 1 } } },
      {
        say: 'où est ma commande ?',
        expect: { says: ['~1473940', 'orders.fact.promised', 'supplies.placed.tracked'] },
      },
      { wait: 1440 },
      {
        say: 'où est ma commande ',
        expect: { says: ['orders.noTracking'], not: ['supplies.placed.tracked'] },
      },
      { wait: 14400 },
      { say: 'où est mon toner ?', expect: { says: ['orders.late'] } },
    ],
  },
  {
    title: 'reports a wrong item of the only order there is, and says what happens next [G45]',
    steps: [
      {
        say: 'on a reçu du magenta au lieu du cyan',
        expect: { says: ['~1473939'], form: { ready: true, shows: ['8520B002'] }, rows: { cases: 0 } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['requests.order-issue.sent', '~1473939'],
          newest: { case: { category: 'supplies', subcategory: 'wrong', serial: 'WHJ02153' } },
        },
      },
    ],
  },
  {
    title:
      'begins such a report at the order, asks for what is wrong, and takes none of another company [G45]',
    who: 'Megan',
    steps: [
      { say: 'où est la commande 1473939 ?', expect: { buttons: ['orders.wrong'] } },
      { click: 'orders.wrong', expect: { says: ['~1473939'], form: { ready: false } } },
      { send: { kind: 'missing' }, expect: { newest: { case: { subcategory: 'missing' } } } },
      {
        say: 'la commande 1473939 est arrivée abîmée',
        by: 'Lynne',
        expect: { not: ['~WHJ02153', '~8520B002'], rows: { cases: 1 } },
      },
    ],
  },
];
