import type { Conversation } from '../support/conversation.ts';

/** Orders, in Dutch. */
export const orders: readonly Conversation[] = [
  {
    title: 'sends a covered order at once and shows the same order to a late click [G48 G51]',
    steps: [
      { say: '2 cyaan toners voor WHJ01481', expect: { says: ['supplies.price.title', 'supplies.covered'] } },
      { say: 'ja doe maar', expect: { says: ['supplies.placed.title'], rows: { orders: 1 } } },
      { again: true, expect: { rows: { orders: 1 } } },
      { say: 'ja doe maar', expect: { says: ['engine.nothingWaiting'], rows: { orders: 1 } } },
    ],
  },
  {
    title: 'tells who ordered that an administrator refused, and orders nothing [G49 G50]',
    steps: [
      { say: 'hallo', by: 'Adele', elsewhere: true },
      { say: '3 dozen nietjes voor WHJ02153', expect: { buttons: ['supplies.order.forApproval'] } },
      { click: 'supplies.order.forApproval', expect: { rows: { pendingApprovals: 1 } } },
      {
        click: 'supplies.reject',
        by: 'Adele',
        elsewhere: true,
        expect: { says: ['supplies.rejected.by'], rows: { pendingApprovals: 0, decidedApprovals: 1 } },
      },
      {
        look: true,
        expect: {
          says: ['supplies.rejected.title', '~Adele Vance'],
          newest: { order: { status: 'rejected' } },
        },
      },
    ],
  },
  {
    title: 'charges a dealer for staples with consent, and sells no waste containers to one [F24 F26]',
    who: 'Isaiah',
    steps: [
      { say: 'bestel een opvangbak voor KDN40112', expect: { says: ['supplies.unclear.withheld'] } },
      { say: 'annuleer', expect: { says: ['engine.cancelled'] } },
      { say: '2 dozen nietjes voor KDN40112', expect: { rows: { orders: 0 } } },
      {
        send: { billingConsent: 'true' },
        button: 'supplies.form.submit',
        expect: { says: ['supplies.warning.billed', '~84,00'], rows: { orders: 0 } },
      },
    ],
  },
  {
    title: 'refuses a quantity no cupboard holds, keeps the rest and takes the right one [G52]',
    steps: [
      {
        say: '900 cyaan toners voor WHJ01481',
        expect: { says: ['~8520B002'], rows: { orders: 0 } },
      },
      {
        send: { 'item 8520B002': '-1' },
        button: 'supplies.form.submit',
        expect: { says: ['forms.negative'], rows: { orders: 0 } },
      },
      {
        send: { 'item 8520B002': '2' },
        button: 'supplies.form.submit',
        expect: { says: ['supplies.price.title'], rows: { orders: 0 } },
      },
    ],
  },
  {
    title: 'shows an administrator on the home surface what waits for a decision [G49]',
    who: 'Megan',
    steps: [
      {
        say: '3 dozen nietjes voor WHJ02153',
        by: 'Alex',
        expect: { buttons: ['supplies.order.forApproval'] },
      },
      { click: 'supplies.order.forApproval', by: 'Alex', expect: { rows: { pendingApprovals: 1 } } },
    ],
  },
  {
    title:
      'knows the client by name, leaves out what is not needed and asks once about a large quantity [F25 G49]',
    who: 'Isaiah',
    steps: [
      {
        say: '20 zwarte toners en 2 cyaan voor De Smet',
        expect: { says: ['~Notariaat De Smet'], buttons: ['supplies.order.anyway'], rows: { orders: 0 } },
      },
      {
        say: 'ja 20 is juist, groot dossier',
        expect: { buttons: ['supplies.order.submit'], rows: { orders: 0 } },
      },
      { say: 'laat de cyaan maar weg', expect: { says: ['supplies.price.title'], rows: { orders: 0 } } },
      { say: 'ja, bestel maar', expect: { says: ['supplies.placed.title'], rows: { orders: 1 } } },
    ],
  },
  {
    title: 'answers whether it is covered from the order that is open, and keeps it [G51 G52]',
    steps: [
      { say: 'een zwarte en een gele toner voor WHJ02153', expect: { says: ['supplies.price.title'] } },
      { say: 'elk 2 graag', expect: { says: ['supplies.price.title'] } },
      { say: 'is dat inbegrepen?', expect: { says: ['supplies.covered'], rows: { orders: 0 } } },
      {
        say: 'bestel maar',
        expect: { newest: { order: { serial: 'WHJ02153', items: { '8519B002': 2, '8522B002': 2 } } } },
      },
    ],
  },
];
