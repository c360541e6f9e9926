import type { Conversation } from '../support/conversation.ts';

/** Changes to devices and their place that the service desk makes, in English. */
export const changes: readonly Conversation[] = [
  {
    title: 'takes a change of an installation or of access, each as its own kind [G33]',
    steps: [
      {
        say: 'install the driver on 6 new PCs',
        expect: { says: ['requests.request-change.intro'], form: { ready: true }, rows: { cases: 0 } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['requests.request-change.sent'],
          newest: { case: { category: 'change', subcategory: 'installation' } },
        },
      },
      { say: 'register a new badge for printing', expect: { form: { ready: true } } },
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
        say: 'please move WHJ01481 to the second floor',
        expect: {
          says: ['requests.move-equipment.intro', '~second floor'],
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
        say: 'move Salle B and Compta 2e to 5 Rose Street, Ghent',
        expect: { says: ['~WHJ01481', '~WHJ02153'], form: { ready: true } },
      },
      { say: 'without Salle B then', expect: { form: { ready: true, shows: ['WHJ01481'] } } },
      { click: 'engine.send', expect: { newest: { case: { serial: 'WHJ01481' } } } },
    ],
  },
  {
    title: 'files a move of more than five devices apart [G37]',
    who: 'Megan',
    steps: [
      {
        say: 'we are moving 7 machines to 5 Rose Street, Ghent',
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
        say: 'we want to get rid of the copier',
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
        say: 'we own WHJ01481 ourselves and are parting with it',
        expect: {
          says: ['requests.retire-equipment.intro'],
          form: { ready: true, shows: ['WHJ01481'] },
          rows: { cases: 0 },
        },
      },
      {
        send: { readings: '113: 88,400' },
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
        say: 'remove MX4123456 from my devices, we no longer have it',
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
        say: 'set up automatic meter readings for GNM75498',
        expect: { says: ['requests.enable-auto-meters.settled'], rows: { openDrafts: 0 } },
      },
      {
        say: 'set up automatic meter readings for WHJ01481',
        expect: { form: { ready: true, shows: ['WHJ01481'] } },
      },
      {
        say: 'for all our devices, except Accueil',
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
      { say: 'we moved to another building, two printers', expect: { form: { ready: false, shows: ['2'] } } },
      { say: '5 Rose Street, Ghent', expect: { form: { ready: true, shows: ['5 Rose Street, Ghent'] } } },
      { click: 'engine.send', expect: { newest: { case: { subcategory: 'up-to-five' } } } },
    ],
  },
  {
    title: 'hears what becomes of a device and its last readings in words while it goes [B4 B10]',
    who: 'Megan',
    steps: [
      {
        say: 'please pick up the old copier WHJ02153',
        expect: { form: { ready: false, shows: ['WHJ02153'] } },
      },
      {
        say: 'end the contract',
        expect: { says: ['requests.retire-equipment.intro'], form: { ready: true } },
      },
      {
        say: 'counter is 113: 88400',
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
      { say: 'set up automatic meter readings for WHJ01481', expect: { form: { ready: true } } },
      {
        say: 'the contact is Jan Maes, 0475 12 34 56',
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
        say: 'please move GNM75498 to the second floor',
        expect: { says: ['forward.needs', '~GNM75498', '~second floor'], form: { ready: true } },
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
          says: ['forward.title', '~Alex Wilber', '~GNM75498', '~second floor'],
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
