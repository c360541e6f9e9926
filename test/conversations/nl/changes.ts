import type { Conversation } from '../support/conversation.ts';

/** Changes to devices and their place that the service desk makes, in Dutch. */
export const changes: readonly Conversation[] = [
  {
    title: 'takes a change of an installation or of access, each as its own kind [G33]',
    steps: [
      {
        say: 'driver installeren op 6 nieuwe pc’s',
        expect: { says: ['requests.request-change.intro'], form: { ready: true }, rows: { cases: 0 } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['requests.request-change.sent'],
          newest: { case: { category: 'change', subcategory: 'installation' } },
        },
      },
      { say: 'nieuwe badge registreren voor het printen', expect: { form: { ready: true } } },
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
        say: 'het toestel van WHJ01481 moet verhuizen naar de tweede verdieping',
        expect: {
          says: ['requests.move-equipment.intro', '~tweede verdieping'],
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
        say: 'Salle B en Compta 2e verhuizen naar Rozenstraat 5, Gent',
        expect: { says: ['~WHJ01481', '~WHJ02153'], form: { ready: true } },
      },
      { say: 'zonder Salle B dan', expect: { form: { ready: true, shows: ['WHJ01481'] } } },
      { click: 'engine.send', expect: { newest: { case: { serial: 'WHJ01481' } } } },
    ],
  },
  {
    title: 'files a move of more than five devices apart [G37]',
    who: 'Megan',
    steps: [
      {
        say: 'wij verhuizen met 7 toestellen naar Rozenstraat 5, 9000 Gent',
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
        say: 'we willen de copier wegdoen',
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
        say: 'we doen WHJ01481 weg, het is van onszelf',
        expect: {
          says: ['requests.retire-equipment.intro'],
          form: { ready: true, shows: ['WHJ01481'] },
          rows: { cases: 0 },
        },
      },
      {
        send: { readings: '113: 88.400' },
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
        say: 'MX4123456 uit mijn lijst verwijderen, we hebben hem niet meer',
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
        say: 'tellers van GNM75498 automatisch laten doorsturen',
        expect: { says: ['requests.enable-auto-meters.settled'], rows: { openDrafts: 0 } },
      },
      {
        say: 'tellers van WHJ01481 automatisch laten doorsturen',
        expect: { form: { ready: true, shows: ['WHJ01481'] } },
      },
      {
        say: 'voor alle toestellen, behalve Accueil',
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
        say: 'we zijn verhuisd naar een ander gebouw, twee printers',
        expect: { form: { ready: false, shows: ['2'] } },
      },
      {
        say: 'naar Kerkstraat 5 in Gent',
        expect: { form: { ready: true, shows: ['Kerkstraat 5 in Gent'] } },
      },
      { click: 'engine.send', expect: { newest: { case: { subcategory: 'up-to-five' } } } },
    ],
  },
  {
    title: 'hears what becomes of a device and its last readings in words while it goes [B4 B10]',
    who: 'Megan',
    steps: [
      {
        say: 'kom het kopieerapparaat WHJ02153 ophalen',
        expect: { form: { ready: false, shows: ['WHJ02153'] } },
      },
      {
        say: 'stop het contract',
        expect: { says: ['requests.retire-equipment.intro'], form: { ready: true } },
      },
      {
        say: 'tellerstand 113 is 88400',
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
      { say: 'automatische tellerstanden instellen voor WHJ01481', expect: { form: { ready: true } } },
      {
        say: 'contactpersoon is Jan Maes, 0475 12 34 56',
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
        say: 'verhuis GNM75498 naar de tweede verdieping aub',
        expect: { says: ['forward.needs', '~GNM75498', '~tweede verdieping'], form: { ready: true } },
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
          says: ['forward.title', '~Alex Wilber', '~GNM75498', '~tweede verdieping'],
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
