import type { Conversation } from '../support/conversation.ts';

/** Who is on a device, in English. */
export const fleet: readonly Conversation[] = [
  {
    title: 'puts somebody on a device, tells them, and says who is on it [F21 G12 G20 G22]',
    who: 'Megan',
    steps: [
      { by: 'Adele', say: 'hello' },
      {
        say: 'add Adele to the copier at reception',
        expect: { says: ['~GNM75498'], form: { ready: true, shows: ['Adele Vance'] } },
      },
      {
        say: 'go ahead',
        expect: { says: ['onDevice.done.title', '~Adele Vance'], rows: { assignments: 1 } },
      },
      { by: 'Adele', look: true, expect: { says: ['onDevice.told.added.title', '~GNM75498'] } },
      {
        say: 'who is on the copier at reception?',
        expect: { says: ['onDevice.fact.on', '~Alex Wilber', '~Adele Vance'], buttons: ['onDevice.change'] },
      },
      {
        say: 'add Alex to the copier at reception',
        expect: { says: ['onDevice.fact.on', '~Alex Wilber'], rows: { assignments: 1 } },
      },
    ],
  },
  {
    title: 'asks back before nobody is left on a device, and a bare ok is no yes to it [G22]',
    who: 'Megan',
    steps: [
      { by: 'Alex', say: 'hello' },
      { say: 'remove everybody from Salle B', expect: { says: ['onDevice.empty.title', '~Alex Wilber'] } },
      { say: 'ok', expect: { buttons: ['onDevice.empty.yes'], rows: { assignments: 0 } } },
      {
        click: 'onDevice.empty.yes',
        expect: { says: ['onDevice.done.title', 'onDevice.nobody'], rows: { assignments: -1 } },
      },
      { by: 'Alex', look: true, expect: { says: ['onDevice.told.removed.title'] } },
    ],
  },
  {
    title: 'puts several people on several devices at once [F21 G22]',
    who: 'Megan',
    steps: [
      {
        say: 'put Adele on GNM75498 and WHJ02153',
        expect: { says: ['~GNM75498', '~WHJ02153'], form: { ready: true, shows: ['Adele Vance'] } },
      },
      {
        send: { add: 'Adele Vance · adelev@example.com,Megan Bowen · meganb@example.com', remove: '' },
        expect: { says: ['onDevice.done.title'], rows: { assignments: 4 } },
      },
    ],
  },
  {
    title: 'says that a name is nobody’s here and how they come in, and takes another one [F15 G22]',
    who: 'Megan',
    steps: [
      { say: 'add Luc to GNM75498', expect: { says: ['~Luc'] } },
      { say: 'Adele then', expect: { form: { ready: true, shows: ['Adele Vance'] } } },
    ],
  },
  {
    title: 'takes a user’s wish to the administrators, filled in; approved it happens, and is told [G8 G12]',
    steps: [
      { by: 'Megan', say: 'hello' },
      {
        say: 'add Adele to the copier at reception',
        expect: { says: ['~GNM75498'], form: { ready: true, shows: ['Adele Vance'] } },
      },
      {
        say: 'go ahead',
        expect: {
          says: ['forward.waiting.title', '~Adele Vance'],
          buttons: ['sent.withdraw'],
          rows: { pendingApprovals: 1, assignments: 0 },
        },
      },
      {
        by: 'Megan',
        look: true,
        expect: {
          says: ['forward.title', '~Alex Wilber', '~GNM75498', '~Adele Vance'],
          buttons: ['supplies.approve'],
        },
      },
      {
        by: 'Megan',
        click: 'supplies.approve',
        expect: { says: ['forward.approved.title'], rows: { assignments: 1, decidedApprovals: 1 } },
      },
      { look: true, expect: { says: ['forward.approved.title', '~Megan Bowen'] } },
    ],
  },
  {
    title: 'lets who asked withdraw it, and says so to those asked [G8 P4]',
    steps: [
      { by: 'Megan', say: 'hello' },
      { say: 'add Adele to the copier at reception' },
      { say: 'go ahead', expect: { rows: { pendingApprovals: 1 } } },
      {
        click: 'sent.withdraw',
        expect: { says: ['forward.withdrawn.title'], rows: { pendingApprovals: 0 } },
      },
      { by: 'Megan', look: true, expect: { says: ['forward.withdrawn.title'] } },
    ],
  },
  {
    title:
      'asks for a device one does not see by its number, and says no more of it when that is refused [G8 F20]',
    steps: [
      { by: 'Megan', say: 'hello' },
      {
        say: 'can an admin assign device GNM99999 to me?',
        expect: { says: ['~GNM99999'], form: { ready: true, shows: ['Alex Wilber'] } },
      },
      { say: 'go ahead', expect: { rows: { pendingApprovals: 1 } } },
      {
        by: 'Megan',
        click: 'supplies.approve',
        expect: { says: ['refusal.device-not-found.title'], rows: { pendingApprovals: 1 } },
      },
      { by: 'Megan', click: 'supplies.reject', expect: { says: ['forward.rejected.title'] } },
      { look: true, expect: { says: ['forward.rejected.title', '~GNM99999'], rows: { assignments: 0 } } },
    ],
  },
  {
    title:
      'adds a device by its number and the postal code of a shipping address, usable at once [X6 X53 X54 X55]',
    who: 'Megan',
    steps: [
      {
        say: 'add GNM80112 to our fleet, postal code 92400',
        expect: { form: { ready: true, shows: ['GNM80112', '92400'] }, rows: { devices: 0 } },
      },
      {
        say: 'go ahead',
        expect: {
          says: ['claims.done.title', '~GNM80112'],
          buttons: ['supplies.menu.title'],
          rows: { devices: 1 },
        },
      },
      { say: 'add GNM80112 to our fleet, postal code 92400' },
      { say: 'go ahead', expect: { says: ['claims.known.title'], rows: { devices: 1 } } },
    ],
  },
  {
    title:
      'gives the same answer for an unknown number and for one of another company, and has the desk link it [X7 X8 X9 X10]',
    who: 'Megan',
    steps: [
      { say: 'put GNM99999 on our account, postal code 92400' },
      {
        say: 'go ahead',
        expect: { says: ['refusal.claim-failed.title', '~GNM99999'], buttons: ['claims.associate'] },
      },
      { click: 'engine.cancel' },
      { say: 'put HBZ55310 on our account, postal code 92400' },
      {
        say: 'go ahead',
        expect: {
          says: ['refusal.claim-failed.title', '~HBZ55310'],
          buttons: ['claims.associate'],
          rows: { devices: 0 },
        },
      },
      {
        click: 'claims.associate',
        expect: { says: ['claims.association.intro'], form: { shows: ['HBZ55310', '12 rue des Lilas'] } },
      },
      {
        send: { serials: 'HBZ55310, toner' },
        expect: { rows: { cases: 0 } },
      },
      {
        send: { serials: 'HBZ55310, XYZ1234567' },
        expect: { says: ['claims.association.sent', 'claims.association.by'], rows: { cases: 1 } },
      },
    ],
  },
  {
    title: 'tells a user who can add a device [X53 G5]',
    steps: [
      {
        say: 'add GNM80112 to my account, 92400',
        expect: { says: ['refusal.not-allowed.title', '~Megan Bowen'] },
      },
    ],
  },
  {
    title:
      'shows where supplies go, what of it changes here, and whom to call for the rest [X15 X24 X26 X27]',
    who: 'Megan',
    steps: [
      {
        say: 'where do you deliver for GNM75498?',
        expect: {
          says: [
            '~12 rue des Lilas',
            'sites.fact.attention',
            'sites.card.text',
            'sites.card.more',
            '~0 820 12 40 40',
          ],
          buttons: ['sites.change', 'sites.request', 'claims.menu.title'],
        },
      },
      { click: 'sites.request', expect: { says: ['sites.request.intro'] } },
    ],
  },
  {
    title: 'changes who receives parcels and on which floor, said with what it was before [X15 X26]',
    steps: [
      {
        say: 'change the name on the delivery address, attn Julie Moreau, floor 3',
        expect: { form: { ready: true, shows: ['Julie Moreau', 'floor 3'] } },
      },
      {
        say: 'go ahead',
        expect: { says: ['sites.done.title', '~Accueil → Julie Moreau'], rows: { cases: 0 } },
      },
    ],
  },
  {
    title: 'has the desk change the address itself, and says that it is quicker by phone [X15 X26]',
    who: 'Megan',
    steps: [
      {
        say: 'our delivery address must be changed, we are at 5 rue des Roses, 92000 Nanterre now',
        expect: {
          says: ['sites.request.intro', '~0 820 12 40 40'],
          form: { ready: true, shows: ['5 rue des Roses, 92000 Nanterre'] },
        },
      },
      {
        say: 'go ahead',
        expect: {
          says: ['sites.request.sent'],
          rows: { cases: 1 },
          newest: { case: { category: 'general', subcategory: 'shipping-address' } },
        },
      },
    ],
  },
];
