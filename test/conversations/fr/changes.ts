import type { Conversation } from '../support/conversation.ts';

/** Changes to devices and their place that the service desk makes, in French. */
export const changes: readonly Conversation[] = [
  {
    title: 'takes a change of an installation or of access, each as its own kind [G33]',
    steps: [
      {
        say: 'installer le pilote sur les 6 nouveaux postes',
        expect: { says: ['requests.request-change.intro'], form: { ready: true }, rows: { cases: 0 } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['requests.request-change.sent'],
          newest: { case: { category: 'change', subcategory: 'installation' } },
        },
      },
      { say: 'enregistrer un nouveau badge pour l’impression', expect: { form: { ready: true } } },
      {
        click: 'engine.send',
        expect: { newest: { case: { category: 'change', subcategory: 'access' } } },
      },
    ],
  },
  {
    title: 'asks for the quote of a move with the device and its new place [G37 B3]',
    who: 'Megan',
    steps: [
      {
        say: 'il faut déménager la machine de la compta au 2e étage',
        expect: {
          says: ['requests.move-equipment.intro', '~2e étage'],
          form: { ready: true, shows: ['WHJ01481'] },
        },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['requests.move-equipment.sent'],
          newest: { case: { serial: 'WHJ01481', category: 'equipment', subcategory: 'up-to-five' } },
        },
      },
    ],
  },
  {
    title: 'takes several devices in one move, and leaves one out again [B3 G37]',
    who: 'Megan',
    steps: [
      {
        say: 'déménager Salle B et Compta 2e vers 5 rue des Roses, Nanterre',
        expect: { says: ['~WHJ01481', '~WHJ02153'], form: { ready: true } },
      },
      { say: 'sans Salle B finalement', expect: { form: { ready: true, shows: ['WHJ01481'] } } },
      { click: 'engine.send', expect: { newest: { case: { serial: 'WHJ01481' } } } },
    ],
  },
  {
    title: 'files a move of more than five devices apart [G37]',
    who: 'Megan',
    steps: [
      {
        say: 'nous déménageons 7 machines vers 5 rue des Roses, 92000 Nanterre',
        expect: { form: { ready: true, shows: ['7'] } },
      },
      {
        click: 'engine.send',
        expect: { newest: { case: { category: 'equipment', subcategory: 'more-than-five' } } },
      },
    ],
  },
  {
    title: 'tells a user who can part with a device [B4 G7]',
    steps: [
      {
        say: 'rendre le copieur',
        expect: {
          says: ['refusal.not-allowed.title', 'refusal.administrators', '~Megan Bowen'],
          buttons: ['engine.help'],
          rows: { cases: 0, openDrafts: 0 },
        },
      },
    ],
  },
  {
    title: 'asks for the last readings of a device that goes, and leaves the contract to a person [B4 B10]',
    who: 'Megan',
    steps: [
      {
        say: 'nous nous séparons de WHJ01481, il est à nous',
        expect: {
          says: ['requests.retire-equipment.intro'],
          form: { ready: true, shows: ['WHJ01481'] },
          rows: { cases: 0 },
        },
      },
      {
        send: { readings: '113 : 88 400' },
        expect: {
          says: ['requests.retire-equipment.sent', '~88'],
          newest: { case: { serial: 'WHJ01481', category: 'equipment', subcategory: 'owned' } },
        },
      },
    ],
  },
  {
    title: 'takes a device out of a list of devices through a request only [X56]',
    who: 'Lynne',
    steps: [
      {
        say: 'retirer MX4123456 de la liste de mes appareils, on ne l’a plus',
        expect: { form: { ready: true, shows: ['MX4123456'] } },
      },
      {
        click: 'engine.send',
        expect: { newest: { case: { serial: 'MX4123456', category: 'equipment', subcategory: 'remove' } } },
      },
    ],
  },
  {
    title: 'asks for automatic readings of all devices but one, and says which sends its own already [B9]',
    who: 'Megan',
    steps: [
      {
        say: 'activer l’envoi automatique des compteurs sur GNM75498',
        expect: { says: ['requests.enable-auto-meters.settled'], rows: { openDrafts: 0 } },
      },
      {
        say: 'je veux que les compteurs de WHJ01481 partent tout seuls',
        expect: { form: { ready: true, shows: ['WHJ01481'] } },
      },
      {
        say: 'pour tous nos appareils, sauf Accueil',
        expect: { says: ['~WHJ01481', '~WHJ02153'], form: { ready: true } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['requests.enable-auto-meters.sent', '~WHJ02153'],
          newest: { case: { category: 'meter-reading' } },
        },
      },
    ],
  },
  {
    title:
      'asks where a move goes when only “another building” is said, and takes the address alone [G37 B3]',
    who: 'Megan',
    steps: [
      {
        say: 'on a changé de bâtiment, deux imprimantes à déménager',
        expect: { form: { ready: false, shows: ['2'] } },
      },
      {
        say: 'au 12 rue des Lilas à Gand',
        expect: { form: { ready: true, shows: ['12 rue des Lilas à Gand'] } },
      },
      { click: 'engine.send', expect: { newest: { case: { subcategory: 'up-to-five' } } } },
    ],
  },
  {
    title: 'hears what becomes of a device and its last readings in words while it goes [B4 B10]',
    who: 'Megan',
    steps: [
      { say: 'venez reprendre le copieur WHJ02153', expect: { form: { ready: false, shows: ['WHJ02153'] } } },
      {
        say: 'le contrat est terminé',
        expect: { says: ['requests.retire-equipment.intro'], form: { ready: true } },
      },
      {
        say: 'compteur 113 : 88400',
        expect: { form: { ready: true, shows: ['113: 88400'] }, rows: { readings: 0 } },
      },
      {
        click: 'engine.send',
        expect: {
          newest: { case: { serial: 'WHJ02153', subcategory: 'end-contract' } },
          rows: { readings: 0 },
        },
      },
    ],
  },
  {
    title: 'takes who knows the network in words [B9]',
    who: 'Megan',
    steps: [
      { say: 'activer les relevés automatiques pour WHJ01481', expect: { form: { ready: true } } },
      {
        say: 'le contact est Jan Maes, 0475 12 34 56',
        expect: { form: { ready: true, shows: ['Jan Maes, 0475 12 34 56'] } },
      },
    ],
  },
  {
    title:
      'takes a user’s wish for a move to the administrators, filled in; approved it is a case of the one who asked [G7 G8 G37]',
    steps: [
      { by: 'Megan', say: 'hello' },
      {
        say: 'il faudrait déplacer GNM75498 au 2e étage',
        expect: { says: ['forward.needs', '~GNM75498', '~2e étage'], form: { ready: true } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['forward.waiting.title'],
          buttons: ['sent.withdraw'],
          rows: { pendingApprovals: 1, cases: 0 },
        },
      },
      {
        by: 'Megan',
        look: true,
        expect: {
          says: ['forward.title', '~Alex Wilber', '~GNM75498', '~2e étage'],
          buttons: ['supplies.approve'],
        },
      },
      {
        by: 'Megan',
        click: 'supplies.approve',
        expect: {
          says: ['forward.approved.title', '~CS0032600'],
          rows: { cases: 1, decidedApprovals: 1 },
          newest: { case: { serial: 'GNM75498', category: 'equipment' } },
        },
      },
      { look: true, expect: { says: ['forward.approved.title', '~Megan Bowen', '~CS0032600'] } },
    ],
  },
];
