import type { Conversation } from '../support/conversation.ts';

/** Changer et retirer ce qui a été envoyé, en français. */
export const takeBack: readonly Conversation[] = [
  {
    title: 'withdraws an order by words right after it, in the other chat system too [P4]',
    steps: [
      { say: '3 boîtes d’agrafes pour WHJ02153' },
      { click: 'supplies.order.forApproval', expect: { rows: { pendingApprovals: 1 } } },
      { say: 'annule ça', expect: { says: ['sent.order.ask'], rows: { pendingApprovals: 1 } } },
      { say: 'non', expect: { says: ['sent.kept'], rows: { pendingApprovals: 1 } } },
      { say: 'annulez ma commande', elsewhere: true, expect: { says: ['sent.order.ask'] } },
      { say: 'oui', elsewhere: true, expect: { newest: { order: { status: 'withdrawn' } } } },
    ],
  },
  {
    title: 'changes the amount of an order that waits, and asks of which item when it has several [P4]',
    steps: [
      { say: '3 boîtes d’agrafes et 1 toner cyan pour WHJ02153' },
      { click: 'supplies.order.forApproval' },
      { say: 'plutôt 4', expect: { says: ['sent.which.item'], rows: { orders: 1 } } },
      {
        click: 'sent.which.take',
        row: '0250A013',
        expect: { says: ['sent.order.replaces'], rows: { orders: 1 } },
      },
      {
        click: 'supplies.order.forApproval',
        expect: {
          newest: { order: { items: { '0250A013': 4, '8520B002': 1 } } },
          rows: { orders: 2, pendingApprovals: 1 },
        },
      },
    ],
  },
  {
    title: 'sends a change beside the order when that was approved meanwhile [P4 P11]',
    steps: [
      { say: 'bonjour', by: 'Megan' },
      { say: '3 boîtes d’agrafes pour WHJ02153' },
      { click: 'supplies.order.forApproval' },
      { say: 'mettez-en plutôt 4', expect: { says: ['sent.order.replaces'] } },
      { click: 'supplies.approve', by: 'Megan', expect: { says: ['supplies.approved.title'] } },
      {
        click: 'supplies.order.forApproval',
        expect: {
          says: ['refusal.order-approved-first.title'],
          buttons: ['sent.order.asNew'],
          rows: { orders: 1 },
        },
      },
      { click: 'sent.order.asNew', expect: { says: ['supplies.price.title'], not: ['sent.order.replaces'] } },
      { click: 'supplies.order.forApproval', expect: { rows: { orders: 2, pendingApprovals: 1 } } },
    ],
  },
  {
    title: 'corrects the counter that is named, by words right after it [P4 F8]',
    steps: [
      { say: 'WHJ01481 : petit noir 89 004, petite couleur 62 100' },
      { say: 'oui', expect: { says: ['meters.recorded.title'] } },
      {
        say: 'ah zut petit noir c’est 89 040 pas 89 004',
        expect: { form: { ready: true }, says: ['~89 004'], newest: { readings: { 113: 89_004 } } },
      },
      {
        say: 'oui',
        expect: { says: ['meters.corrected.title'], newest: { readings: { 113: 89_040, 123: 62_100 } } },
      },
    ],
  },
  {
    title: 'leaves a reading alone when its correction is cancelled [P4 F8]',
    steps: [
      { say: 'WHJ02153 : noir 41 300' },
      { say: 'oui' },
      { say: 'pardon, 41 030', expect: { form: { ready: true } } },
      { say: 'annuler', expect: { newest: { readings: { 113: 41_300 } } } },
    ],
  },
  {
    title: 'adds to the case just opened and withdraws it, until the desk has answered [P4]',
    steps: [
      { say: 'GNM75498 fait un bruit bizarre' },
      { click: 'faults.article.no' },
      { say: 'envoie', expect: { rows: { cases: 1 } } },
      { say: 'ajoute que ça nous bloque', expect: { rows: { comments: 0 } } },
      { say: 'oui', expect: { newest: { comment: { on: 'CS0032600', body: 'ça nous bloque' } } } },
      { wait: 6 },
      { say: 'retire mon commentaire', expect: { says: ['refusal.comment-too-old.title'] } },
      { say: 'comment on CS0032600: on it', by: 'Patti', in: 'en' },
      { say: 'ok', by: 'Patti', in: 'en', expect: { rows: { comments: 2 } } },
      {
        say: 'annule le dossier',
        expect: { says: ['refusal.case-handled.title'], buttons: ['cases.comment'], rows: { cases: 1 } },
      },
      { click: 'cases.comment', expect: { rows: { comments: 2 } } },
    ],
  },
  {
    title: 'reminds those asked when the person says so [P4]',
    steps: [
      { say: '3 boîtes d’agrafes pour WHJ02153' },
      { click: 'supplies.order.forApproval' },
      { say: 'relance-les', expect: { says: ['sent.order.reminded'] } },
    ],
  },
  {
    title: 'hears a yes that repeats the wish, and takes a bare “annule” for a no [P2 P4]',
    steps: [
      { say: '3 boîtes d’agrafes pour WHJ02153' },
      { click: 'supplies.order.forApproval' },
      { say: 'comment faire pour annuler ma commande ?', expect: { says: ['sent.order.ask'] } },
      { say: 'annule', expect: { says: ['sent.kept'], newest: { order: { status: 'awaiting-approval' } } } },
      { say: 'annule ça', expect: { says: ['sent.order.ask'] } },
      { say: 'oui, annule-la', expect: { newest: { order: { status: 'withdrawn' } } } },
    ],
  },
];
