import type { Conversation } from '../support/conversation.ts';

/** Supplies that go back, in French. */
export const returnsAndStock: readonly Conversation[] = [
  {
    title: 'asks the desk for a return, and lists it as long as it is pending [X44 X45]',
    who: 'Lynne',
    steps: [
      {
        say: 'je veux retourner 1 tambour neuf de MX4123456',
        expect: { form: { ready: true, shows: ['13R662'] }, rows: { cases: 0 } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['requests.return-supplies.sent'],
          newest: { case: { category: 'supplies', subcategory: 'return', serial: 'MX4123456' } },
        },
      },
      { wait: 64800 },
      { say: 'mes retours', expect: { says: ['orders.return.listed', '~CS0032600', '~13R662'] } },
      { say: 'mes retours', by: 'Joris', expect: { says: ['orders.return.none'], not: ['~CS0032600'] } },
      { click: 'orders.return.new', expect: { says: ['devices.which.title', '~MX4123456'] } },
    ],
  },
  {
    title: 'sends what is charged to the phone, with what to press there, and takes the rest [X47]',
    who: 'Lynne',
    steps: [
      {
        say: 'je veux retourner 2 boîtes d’agrafes de MX4123456',
        expect: { says: ['orders.return.byPhoneTitle', '~2, 3, 2'], rows: { openDrafts: 0 } },
      },
      {
        say: 'je veux retourner 2 boîtes d’agrafes et 1 tambour de MX4123456',
        expect: { says: ['orders.return.byPhoneTitle'], form: { ready: true, shows: ['13R662'] } },
      },
      { click: 'engine.cancel', expect: { rows: { cases: 0 } } },
    ],
  },
  {
    title: 'answers how something is sent back with an article first [F27 X45]',
    who: 'Lynne',
    steps: [
      {
        say: 'comment retourner des fournitures ?',
        expect: { says: ['guides.article.question'], rows: { cases: 0 } },
      },
    ],
  },
  {
    title:
      'keeps what is on hand by boxes and units, orders nothing, and starts the next order from it [X16 X17 X18 X35]',
    who: 'Lynne',
    steps: [
      {
        say: 'il reste 2 cartons pleins de noir et 3 unités isolées de cyan sur MX4123456',
        expect: { form: { ready: true, shows: ['6R1509'] }, says: ['supplies.stock.title', '~6R1512'] },
      },
      {
        click: 'engine.send',
        expect: { says: ['supplies.stock.kept'], rows: { stock: 2, orders: 0 } },
      },
      {
        say: '1 toner noir pour MX4123456',
        expect: { says: ['supplies.price.title', '~2 cartons, 0 unité'], rows: { orders: 0 } },
      },
      { say: 'noir : il reste 1 carton', expect: { says: ['~1 carton, 0 unité'] } },
      { say: 'oui, commandez', expect: { rows: { orders: 1, stock: 2 } } },
      {
        say: 'mettre à jour mon stock pour MX4123456',
        expect: { says: ['supplies.stock.title', 'supplies.stock.intro'] },
      },
    ],
  },
];
