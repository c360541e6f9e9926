import type { Conversation } from '../support/conversation.ts';

/** Who has access, and whom to contact, in English. */
export const people: readonly Conversation[] = [
  {
    title:
      'lists the people with role and state, opens one, and promotes after a yes; the person is told [F55 F56 F57 G13 G65]',
    who: 'Megan',
    steps: [
      { say: 'hello', by: 'Alex' },
      {
        say: 'who has access?',
        expect: {
          says: ['~Alex Wilber', '~Adele Vance', 'people.role.user'],
          not: ['~Patti', '~Joris'],
          buttons: ['people.invite.button'],
        },
      },
      {
        click: 'engine.open',
        row: 'Alex Wilber',
        expect: {
          says: ['~alexw@example.com'],
          buttons: ['people.do.administrator', 'people.do.deactivate'],
        },
      },
      {
        say: 'make Alex an administrator',
        expect: { says: ['people.confirm.administrator.title'], buttons: ['people.do.administrator'] },
      },
      { say: 'no', expect: { not: ['people.done.administrator.title'] } },
      { say: 'make Alex an administrator' },
      { click: 'people.do.administrator', expect: { says: ['people.done.administrator.title'] } },
      { look: true, by: 'Alex', expect: { says: ['people.told.administrator.title', '~Megan Bowen'] } },
      { say: 'who has access?', by: 'Alex', expect: { says: ['~Adele Vance'] } },
    ],
  },
  {
    title: 'takes access away after a yes, at once, tells the person, and gives it back [F56 F57 G14]',
    who: 'Megan',
    steps: [
      { say: 'hello', by: 'Alex' },
      { say: 'deactivate Megan', expect: { says: ['refusal.own-access.title'] } },
      {
        say: 'remove Alex',
        expect: {
          says: ['people.confirm.deactivate.title'],
          buttons: ['people.do.deactivate', 'engine.cancel'],
        },
      },
      { click: 'people.do.deactivate', expect: { says: ['people.done.deactivate.title'] } },
      { again: true, expect: { rows: { people: 0 } } },
      { look: true, by: 'Alex', expect: { says: ['people.told.deactivate.title'] } },
      { say: 'hello', by: 'Alex', expect: { says: ['help.intro.unknown'] } },
      { say: 'reactivate Alex', expect: { says: ['people.confirm.reactivate.title'] } },
      { say: 'yes', expect: { says: ['people.done.reactivate.title'] } },
      { look: true, by: 'Alex', expect: { says: ['people.told.reactivate.title'] } },
    ],
  },
  {
    title:
      'invites by address, tells what the person has to do, and lets in with one click who asks with it [F49 F55 F56 G9 G10]',
    who: 'Megan',
    steps: [
      {
        say: 'invite jan.peeters@acme.be',
        expect: { form: { ready: true, shows: ['Jan Peeters', 'jan.peeters@acme.be'] } },
      },
      {
        send: { role: 'administrator' },
        button: 'people.invite.submit',
        expect: { says: ['people.invited.title', 'people.invited.text'], rows: { people: 1 } },
      },
      { say: 'hello', by: 'Robin' },
      { click: 'access.menu.title', by: 'Robin' },
      {
        send: { name: 'Jan Peeters', email: 'Jan.Peeters@acme.be', company: 'Acme' },
        by: 'Robin',
        expect: { says: ['access.sent.title'], not: ['~Durand'] },
      },
      {
        look: true,
        expect: {
          says: ['access.notification.title', 'people.request.knownAs'],
          buttons: ['people.request.letIn', 'people.request.turnAway'],
        },
      },
      { click: 'people.request.letIn', expect: { says: ['people.request.approved'], rows: { people: 1 } } },
      { again: true, expect: { rows: { people: 1 } } },
      { look: true, by: 'Robin', expect: { says: ['people.told.letIn.title', '~Atelier Durand'] } },
      { say: 'who has access?', by: 'Robin', expect: { says: ['~Megan Bowen'] } },
    ],
  },
  {
    title:
      'asks who is meant where nobody has the name, and answers a forgotten password at once [F53 G15 X61]',
    who: 'Megan',
    steps: [
      {
        say: 'make Luc an admin',
        expect: {
          says: ['people.who.unknown', '~Adele Vance'],
          buttons: ['people.invite.button', 'engine.cancel'],
        },
      },
      { click: 'engine.choose.button', row: 'Adele Vance', expect: { says: ['refusal.role-already.title'] } },
      {
        say: 'Adele forgot her password',
        expect: {
          says: ['people.password.active', 'people.password.none', 'people.password.portal'],
          rows: { cases: 0, openDrafts: 0 },
        },
      },
    ],
  },
  {
    title: 'passes on to the administrators what a user may not do, and one of them takes it up [F56 G5 G10]',
    steps: [
      { say: 'hello', by: 'Megan' },
      {
        say: 'invite paul.roux@example.com',
        expect: { says: ['refusal.not-allowed.title', '~Megan Bowen'], buttons: ['refusal.ask.button'] },
      },
      { click: 'refusal.ask.button', expect: { says: ['refusal.ask.done', '~Adele Vance'] } },
      { look: true, by: 'Megan', expect: { says: ['refusal.ask.title', '~paul.roux@example.com'] } },
      {
        click: 'refusal.ask.takeUp',
        by: 'Megan',
        expect: { form: { shows: ['paul.roux@example.com'] }, rows: { people: 0 } },
      },
    ],
  },
  {
    title:
      'lists contacts with and without access, adds one once, and leads to inviting [F15 F30 F31 F32 F33 F34 F62 G11]',
    who: 'Megan',
    steps: [
      {
        say: 'add Magda as a contact, magda@durand.example, 02 555 12 34',
        expect: { form: { ready: true, shows: ['Magda', 'magda@durand.example', '02 555 12 34'] } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['contacts.added.title', 'contacts.added.text'],
          buttons: ['contacts.invite'],
          rows: { contacts: 1, people: 0 },
        },
      },
      { click: 'contacts.invite', expect: { form: { ready: true, shows: ['magda@durand.example'] } } },
      { click: 'engine.cancel' },
      {
        say: 'our contacts with and without access',
        expect: { says: ['~Magda', 'contacts.user.no', '~Alex Wilber', 'people.role.user'] },
      },
      {
        click: 'engine.open',
        row: 'Magda',
        expect: {
          says: [
            'contacts.fact.account',
            'contacts.fact.phone',
            'contacts.fact.mobile',
            'contacts.fact.role',
            'contacts.fact.user',
          ],
        },
      },
      { say: 'add Magda as a contact, magda@durand.example' },
      { click: 'engine.send', expect: { says: ['refusal.contact-known.title'], rows: { contacts: 1 } } },
    ],
  },
];
