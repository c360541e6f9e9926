import type { Conversation } from '../support/conversation.ts';

/** Reporting a fault, in Dutch. */
export const faults: readonly Conversation[] = [
  {
    title: 'shows an article first and opens a case when it did not help [G30 G31 F48]',
    steps: [
      {
        say: 'papierstoring lade 2 op GNM75498',
        expect: { says: ['faults.article.question'], buttons: ['faults.article.yes', 'faults.article.no'] },
      },
      { click: 'faults.article.no', expect: { form: { ready: true, shows: ['GNM75498'] } } },
      {
        send: {},
        expect: {
          says: ['~CS0032600', 'faults.sent.text'],
          rows: { cases: 1, outcomes: 1 },
          newest: {
            case: { serial: 'GNM75498', category: 'jam', subcategory: 'tray', articleOutcome: 'no' },
          },
        },
      },
    ],
  },
  {
    title: 'takes "ja doe maar" as the yes to a form that is ready [F48]',
    steps: [
      { say: 'papier vast in lade 3 van WHJ02153', expect: { says: ['faults.article.question'] } },
      { say: 'nee', expect: { form: { ready: true, shows: ['WHJ02153'] }, rows: { cases: 0 } } },
      {
        say: 'ja doe maar',
        expect: {
          says: ['faults.sent.title'],
          rows: { cases: 1 },
          newest: { case: { category: 'jam' } },
        },
      },
    ],
  },
  {
    title: 'says it is solved after the article, and keeps that it helped [G30 G31]',
    steps: [
      { say: 'vreemd geluid bij GNM75498', expect: { buttons: ['faults.article.yes', 'faults.article.no'] } },
      {
        click: 'faults.article.yes',
        expect: { says: ['faults.article.solved.title'], rows: { cases: 0, outcomes: 1, openDrafts: 0 } },
      },
    ],
  },
  {
    title: 'takes a device of another company for one that does not exist [X8]',
    steps: [
      {
        say: 'HBZ55310 maakt een raar geluid',
        expect: { says: ['devices.which.unknown', '~HBZ55310', '~Salle B'], not: ['~Havenbedrijf'] },
      },
      { click: 'engine.choose.button', row: 'Accueil', expect: { says: ['faults.article.question'] } },
      { say: 'laat maar', expect: { says: ['engine.cancelled'], rows: { cases: 0, openDrafts: 0 } } },
    ],
  },
  {
    title: 'opens one case when the same request is written twice [F48]',
    steps: [
      { say: 'vreemd geluid bij GNM75498', expect: { says: ['faults.article.question'] } },
      { say: 'vreemd geluid bij GNM75498', expect: { rows: { openDrafts: 1 } } },
      { say: 'nee', expect: { form: { ready: true } } },
      { send: {}, expect: { rows: { cases: 1, openDrafts: 0 } } },
      { again: true, expect: { rows: { cases: 1 } } },
    ],
  },
  {
    title: 'lets a dealer report for a client and tells the client nothing of other clients [F25]',
    who: 'Isaiah',
    steps: [
      { say: 'papier vast in lade 1 van KDN40112', expect: { says: ['faults.article.question'] } },
      { click: 'faults.article.no', expect: { form: { ready: true, shows: ['KDN40112'] } } },
      { send: {}, expect: { rows: { cases: 1 }, newest: { case: { serial: 'KDN40112' } } } },
      { say: 'waar staat CS0032498?', expect: { says: ['refusal.case-not-found.title'] } },
    ],
  },
];
