import type { Conversation } from '../support/conversation.ts';

/** Reporting a fault, in French. */
export const faults: readonly Conversation[] = [
  {
    title: 'shows an article first and opens a case when it did not help, in three clicks [G30 G31 F48]',
    steps: [
      {
        say: 'bourrage papier bac 2 sur GNM75498',
        expect: {
          says: ['faults.article.question'],
          buttons: ['faults.article.yes', 'faults.article.no', 'engine.cancel'],
          rows: { cases: 0 },
        },
      },
      {
        click: 'faults.article.no',
        expect: {
          form: { ready: true, shows: ['GNM75498', 'bourrage papier bac 2'] },
          rows: { outcomes: 1, cases: 0 },
          newest: { outcome: { outcome: 'no' } },
        },
      },
      {
        send: {},
        expect: {
          says: ['~CS0032600', 'faults.sent.title', 'faults.sent.text', 'cases.status.created'],
          buttons: ['cases.comment', 'cases.watch'],
          rows: { cases: 1 },
          newest: {
            case: { serial: 'GNM75498', category: 'jam', subcategory: 'tray', articleOutcome: 'no' },
          },
        },
      },
    ],
  },
  {
    title: 'opens no case when the article helped, said in words [G31]',
    steps: [
      { say: 'la GNM75498 fait un bruit bizarre', expect: { says: ['faults.article.question'] } },
      {
        say: 'oui c’est bon',
        expect: {
          says: ['faults.article.solved.title'],
          rows: { cases: 0, outcomes: 1, openDrafts: 0 },
          newest: { outcome: { outcome: 'yes' } },
        },
      },
    ],
  },
  {
    title: 'shows open cases of the device first, and "me too" joins the watch list [F45 G31]',
    who: 'Adele',
    steps: [
      {
        say: 'bruit de frottement sur la WHJ01481',
        expect: {
          says: ['faults.open.title', '~CS0032498'],
          buttons: ['faults.open.meToo', 'faults.open.different'],
        },
      },
      {
        click: 'faults.open.meToo',
        expect: {
          says: ['faults.open.joined', '~CS0032498'],
          buttons: ['cases.unwatch'],
          rows: { watchers: 1, cases: 0, openDrafts: 0 },
        },
      },
    ],
  },
  {
    title: 'goes on when it is something else than the open case [G31]',
    steps: [
      { say: 'encore un bruit à la compta', expect: { says: ['faults.open.title'] } },
      { click: 'faults.open.different', expect: { says: ['faults.article.question'] } },
      { say: 'non', expect: { form: { ready: true, shows: ['WHJ01481'] } } },
      {
        say: 'ok faites ça',
        expect: { rows: { cases: 1 }, newest: { case: { serial: 'WHJ01481', subcategory: 'noise' } } },
      },
    ],
  },
  {
    title: 'answers alike for a serial number that does not exist and for one of another company [X8]',
    steps: [
      {
        say: 'la machine ZZZ99999 est en panne',
        expect: { says: ['devices.which.title', 'devices.which.unknown', '~ZZZ99999', '~Compta 2e'] },
      },
      {
        say: 'HBZ55310',
        expect: {
          says: ['devices.which.title', 'devices.which.unknown', '~HBZ55310', '~Compta 2e'],
          not: ['~Havenbedrijf', '~Kaai'],
        },
      },
      { say: 'c’est la GNM75498', expect: { says: ['faults.form.title'], rows: { cases: 0 } } },
    ],
  },
  {
    title: 'asks which device, takes the choice and then a correction of it by text [G66]',
    steps: [
      { say: 'l’imprimante fait des traits noirs sur les copies', expect: { says: ['devices.which.title'] } },
      {
        click: 'engine.choose.button',
        row: 'Salle B',
        expect: { says: ['faults.article.question'] },
      },
      { click: 'faults.article.no', expect: { form: { shows: ['WHJ02153'] } } },
      { say: 'non, c’est GNM75498', expect: { form: { shows: ['GNM75498'] }, rows: { cases: 0 } } },
      {
        send: { problem: 'quality/print-scan-copy' },
        expect: { rows: { cases: 1 }, newest: { case: { serial: 'GNM75498' } } },
      },
    ],
  },
  {
    title: 'fills what is missing from the form, and stores what was chosen in it [G28 F48]',
    steps: [
      { say: 'problème sur l’imprimante salle B', expect: { rows: { cases: 0 } } },
      { click: 'faults.article.no' },
      {
        send: {
          problem: 'jam/feeder',
          description: 'Le chargeur avale deux feuilles',
        },
        expect: {
          rows: { cases: 1 },
          newest: {
            case: { serial: 'WHJ02153', category: 'jam', description: 'Le chargeur avale deux feuilles' },
          },
        },
      },
    ],
  },
  {
    title: 'takes a no that says nothing else for a no, and looks for no other article [G31]',
    steps: [
      {
        say: 'l’imprimante du 2e fait des traces noires sur chaque page',
        expect: { says: ['faults.article.question'] },
      },
      { say: 'non ça change rien', expect: { form: { ready: true }, rows: { cases: 0 } } },
      { say: 'oui envoyez', expect: { rows: { cases: 1 }, newest: { case: { serial: 'WHJ01481' } } } },
    ],
  },
];
