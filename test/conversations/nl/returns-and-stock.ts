import type { Conversation } from '../support/conversation.ts';

/** Supplies that go back, in Dutch. */
export const returnsAndStock: readonly Conversation[] = [
  {
    title: 'asks the desk for a return, and lists it as long as it is pending [X44 X45]',
    who: 'Lynne',
    steps: [
      {
        say: '1 ongeopende drum terugsturen van MX4123456',
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
      { say: 'mijn retouren', expect: { says: ['orders.return.listed', '~CS0032600', '~13R662'] } },
      { say: 'mijn retouren', by: 'Joris', expect: { says: ['orders.return.none'], not: ['~CS0032600'] } },
      { click: 'orders.return.new', expect: { says: ['devices.which.title', '~MX4123456'] } },
    ],
  },
  {
    title: 'sends what is charged to the phone, with what to press there, and takes the rest [X47]',
    who: 'Lynne',
    steps: [
      {
        say: '2 dozen nietjes terugsturen van MX4123456',
        expect: { says: ['orders.return.byPhoneTitle', '~2, 3, 2'], rows: { openDrafts: 0 } },
      },
      {
        say: 'ik wil terugsturen: 2 dozen nietjes en 1 drum van MX4123456',
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
        say: 'hoe stuur ik artikelen terug?',
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
        say: 'voorraad MX4123456: 2 volle dozen zwart en 3 losse stuks cyaan',
        expect: { form: { ready: true, shows: ['6R1509'] }, says: ['supplies.stock.title', '~6R1512'] },
      },
      {
        click: 'engine.send',
        expect: { says: ['supplies.stock.kept'], rows: { stock: 2, orders: 0 } },
      },
      {
        say: '1 zwarte toner voor MX4123456',
        expect: { says: ['supplies.price.title', '~2 dozen, 0 stuks'], rows: { orders: 0 } },
      },
      { say: 'zwart nog 1 doos over', expect: { says: ['~1 doos, 0 stuks'] } },
      { say: 'ja, bestel maar', expect: { rows: { orders: 1, stock: 2 } } },
      {
        say: 'voorraad bijwerken voor MX4123456',
        expect: { says: ['supplies.stock.title', 'supplies.stock.intro'] },
      },
    ],
  },
];
