import type { Conversation } from '../support/conversation.ts';

/** Orders, in French. */
export const orders: readonly Conversation[] = [
  {
    title: 'sends an order that the contract covers at once, after showing the price [G48 G51]',
    steps: [
      {
        say: '2 toners cyan pour la WHJ01481',
        expect: {
          says: ['supplies.price.title', 'supplies.covered', 'supplies.nothingCharged', '~8520B002'],
          buttons: ['supplies.order.submit'],
          rows: { orders: 0 },
        },
      },
      {
        click: 'supplies.order.submit',
        expect: {
          says: ['supplies.placed.title', '~1473940'],
          rows: { orders: 1, pendingApprovals: 0 },
          newest: { order: { serial: 'WHJ01481', status: 'submitted', items: { '8520B002': 2 } } },
        },
      },
    ],
  },
  {
    title: 'asks an administrator, in the other chat, for what is charged, and tells who ordered [G49 G50]',
    steps: [
      { say: 'bonjour', by: 'Megan', elsewhere: true },
      { say: 'bonjour', by: 'Adele' },
      {
        say: '2 boîtes d’agrafes pour la compta',
        expect: {
          says: ['~0250A013', '~84,00 €', 'supplies.charged'],
          buttons: ['supplies.order.forApproval'],
        },
      },
      {
        click: 'supplies.order.forApproval',
        expect: { says: ['supplies.waiting.title'], rows: { orders: 1, pendingApprovals: 1 } },
      },
      {
        look: true,
        by: 'Adele',
        expect: { says: ['supplies.approval.title'], buttons: ['supplies.approve', 'supplies.reject'] },
      },
      {
        click: 'supplies.approve',
        by: 'Megan',
        elsewhere: true,
        expect: { says: ['supplies.approved.by'], rows: { pendingApprovals: 0, decidedApprovals: 1 } },
      },
      { look: true, expect: { says: ['supplies.approved.title', '~Megan Bowen'] } },
      {
        look: true,
        by: 'Adele',
        expect: { says: ['supplies.approved.by', '~Megan Bowen'], noButtons: ['supplies.approve'] },
      },
    ],
  },
  {
    title: 'corrects the quantity and the item by text before anything is sent [G52]',
    steps: [
      { say: '1 toner cyan pour la salle B', expect: { says: ['supplies.price.title'] } },
      { say: 'non, 3', expect: { says: ['supplies.price.title'], rows: { orders: 0 } } },
      { say: 'et un jaune aussi', expect: { says: ['~8522B002'] } },
      {
        say: 'oui',
        expect: { newest: { order: { serial: 'WHJ02153', items: { '8520B002': 3, '8522B002': 1 } } } },
      },
    ],
  },
  {
    title:
      'refuses an order for a device that orders by itself and offers to report that nothing came [F23 G46]',
    steps: [
      {
        say: 'toner noir pour GNM75498',
        expect: {
          says: ['refusal.device-orders-itself.title'],
          buttons: ['supplies.missing.not-received'],
          rows: { orders: 0 },
        },
      },
      { click: 'supplies.missing.not-received', expect: { says: ['~CS0032600'], rows: { cases: 1 } } },
    ],
  },
  {
    title: 'shows an administrator on the home surface what waits for a decision [G49]',
    who: 'Megan',
    steps: [
      {
        say: '3 boîtes d’agrafes pour WHJ02153',
        by: 'Alex',
        expect: { buttons: ['supplies.order.forApproval'] },
      },
      { click: 'supplies.order.forApproval', by: 'Alex', expect: { rows: { pendingApprovals: 1 } } },
    ],
  },
  {
    title:
      'finds the client by name, says what a dealer cannot order and keeps the consent to the price [F25 F26]',
    who: 'Isaiah',
    steps: [
      {
        say: '2 noirs, 1 bac de récupération et 1 boîte d’agrafes pour le lycée',
        expect: { says: ['supplies.unclear.withheld', '~Lycée Jean Moulin'], rows: { orders: 0 } },
      },
      { say: 'ok pour les 42 €', expect: { says: ['supplies.price.title', '~42,00'], rows: { orders: 0 } } },
      { say: 'sans les agrafes', expect: { says: ['supplies.nothingCharged'], rows: { orders: 0 } } },
    ],
  },
  {
    title: 'gives each of the things asked for the number said for all, and no others [G52]',
    steps: [
      { say: 'du toner noir et du cyan pour la salle B', expect: { rows: { orders: 0 } } },
      { say: '2 de chaque', expect: { says: ['supplies.price.title'] } },
      { say: 'c’est compris dans le contrat ?', expect: { says: ['supplies.covered'], rows: { orders: 0 } } },
      {
        say: 'oui allez-y',
        expect: { newest: { order: { serial: 'WHJ02153', items: { '8519B002': 2, '8520B002': 2 } } } },
      },
    ],
  },
];
