import type { Conversation } from '../support/conversation.ts';

/** Supplies that go back, in English. */
export const returnsAndStock: readonly Conversation[] = [
  {
    title: 'asks the desk for a return, and lists it as long as it is pending [X44 X45]',
    who: 'Lynne',
    steps: [
      {
        say: 'return 1 unopened drum for MX4123456',
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
      { say: 'my returns', expect: { says: ['orders.return.listed', '~CS0032600', '~13R662'] } },
      { say: 'my returns', by: 'Joris', expect: { says: ['orders.return.none'], not: ['~CS0032600'] } },
      { click: 'orders.return.new', expect: { says: ['devices.which.title', '~MX4123456'] } },
    ],
  },
  {
    title: 'sends what is charged to the phone, with what to press there, and takes the rest [X47]',
    who: 'Lynne',
    steps: [
      {
        say: 'return 2 boxes of staples for MX4123456',
        expect: { says: ['orders.return.byPhoneTitle', '~2, 3, 2'], rows: { openDrafts: 0 } },
      },
      {
        say: 'return 2 boxes of staples and 1 drum for MX4123456',
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
        say: 'how do I send supplies back?',
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
        say: 'stock on MX4123456: 2 full boxes of black and 3 loose units of cyan',
        expect: { form: { ready: true, shows: ['6R1509'] }, says: ['supplies.stock.title', '~6R1512'] },
      },
      {
        click: 'engine.send',
        expect: { says: ['supplies.stock.kept'], rows: { stock: 2, orders: 0 } },
      },
      {
        say: '1 black toner for MX4123456',
        expect: { says: ['supplies.price.title', '~2 boxes, 0 units'], rows: { orders: 0 } },
      },
      { say: 'black 1 box left', expect: { says: ['~1 box, 0 units'] } },
      { say: 'yes, order it', expect: { rows: { orders: 1, stock: 2 } } },
      {
        say: 'update my stock for MX4123456',
        expect: { says: ['supplies.stock.title', 'supplies.stock.intro'] },
      },
    ],
  },
];
