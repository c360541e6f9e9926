import type { Conversation } from '../support/conversation.ts';

/** Danger, urgency and numbers to call, in French. */
export const safety: readonly Conversation[] = [
  {
    title: 'protects first, shows no article, and tells the desk at once of a burnt smell [P7 P8 G57]',
    steps: [
      { say: 'bonjour', by: 'Patti', elsewhere: true },
      {
        say: 'URGENT ça sent le brulé a la compta 2e ya meme un peu de fumée',
        expect: {
          says: [
            'desk.danger.electric',
            'support.open',
            '~0 820 12 40 40',
            'faults.form.title',
            '~1 – Critique',
          ],
          not: ['faults.article.question', 'faults.open.title'],
          form: { ready: true, shows: ['WHJ01481'] },
          rows: { cases: 0 },
        },
      },
      {
        say: 'c debranché. rappelez moi 06 39 98 14 07 apres 14h avant jsuis en réunion',
        expect: {
          says: ['~06 39 98 14 07', '~après 14 h', '~1 – Critique'],
          not: ['desk.danger.electric'],
          form: { ready: true },
          rows: { cases: 0, readings: 0, orders: 0 },
        },
      },
      {
        say: 'vas y',
        expect: {
          says: ['faults.sent.title', 'desk.danger.told', '~06 39 98 14 07', '~1 – Critique'],
          rows: { cases: 1, outcomes: 1 },
          newest: {
            case: { serial: 'WHJ01481', subcategory: 'smell', priority: 1, articleOutcome: 'none' },
            outcome: { outcome: 'none' },
          },
        },
      },
      {
        look: true,
        by: 'Patti',
        elsewhere: true,
        expect: { says: ['cases.notification.danger', '~06 39 98 14 07', '~1 – Critique'] },
      },
    ],
  },
  {
    title: 'reads no danger out of toner that leaks or smoke that is denied [P7]',
    steps: [
      { say: 'le toner de la GNM75498 fuit', expect: { not: ['desk.danger.title'] } },
      { say: 'annuler' },
      { say: 'GNM75498 fait du bruit mais pas de fumée', expect: { not: ['desk.danger.title'] } },
    ],
  },
  {
    title: 'makes stated urgency the priority of the case, and tells the desk [P7 G57]',
    steps: [
      { say: 'bonjour', by: 'Patti', elsewhere: true },
      { say: 'bourrage bac 2 sur GNM75498', expect: { says: ['faults.article.question'] } },
      { say: 'non' },
      { say: 'c’est urgent', expect: { says: ['~2 – Haute'], rows: { cases: 0 } } },
      {
        say: 'envoyez',
        expect: {
          says: ['desk.urgent.told', '~2 – Haute'],
          rows: { cases: 1 },
          newest: { case: { priority: 2, description: 'bourrage bac 2 sur GNM75498' } },
        },
      },
      { look: true, by: 'Patti', elsewhere: true, expect: { says: ['cases.notification.urgent'] } },
    ],
  },
  {
    title: 'writes a number to call to the case just spoken of, and makes no second one [P8]',
    steps: [
      { say: 'où en est CS0032498 ?', expect: { says: ['~CS0032498'] } },
      {
        say: 'rappelez-moi au 06 39 98 14 07 après 14h',
        expect: {
          says: ['cases.comment.titlePlain', '~06 39 98 14 07', '~après 14 h'],
          form: { ready: true },
          rows: { cases: 0, comments: 0 },
        },
      },
      {
        say: 'envoyez',
        expect: {
          says: ['cases.comment.added', 'requests.callBack', '~06 39 98 14 07'],
          rows: { cases: 0, comments: 1 },
        },
      },
    ],
  },
  {
    title: 'tells somebody unknown what protects them, and hints at no company [P7 F47]',
    who: 'Robin',
    steps: [
      {
        say: 'de la fumée sort de mon imprimante !!',
        expect: { says: ['desk.danger.electric', 'access.hello.title'], not: ['~0 820'], rows: { cases: 0 } },
      },
    ],
  },
];
