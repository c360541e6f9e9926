import type { Conversation } from '../support/conversation.ts';

/** Wijzigen en intrekken wat verstuurd is, in het Nederlands. */
export const takeBack: readonly Conversation[] = [
  {
    title: 'withdraws an order by words right after it, and not by the same words a day later [P4]',
    steps: [
      { say: '3 dozen nietjes voor WHJ02153' },
      { click: 'supplies.order.forApproval', expect: { rows: { pendingApprovals: 1 } } },
      { say: 'laat maar, niet doen', expect: { says: ['sent.order.ask'] } },
      { say: 'nee', expect: { says: ['sent.kept'] } },
      { wait: 25 * 60 },
      {
        say: 'laat maar, niet doen',
        expect: { says: ['engine.nothingToCancel'], rows: { pendingApprovals: 1 } },
      },
      { click: 'sent.withdraw', expect: { says: ['sent.order.ask'] } },
      { click: 'sent.withdraw.yes', expect: { newest: { order: { status: 'withdrawn' } } } },
    ],
  },
  {
    title: 'changes the amount of an order that waits by words right after it [P4]',
    steps: [
      { say: '3 dozen nietjes voor WHJ02153' },
      { click: 'supplies.order.forApproval' },
      { say: 'maak er 4 van', expect: { says: ['sent.order.replaces'], rows: { orders: 1 } } },
      {
        click: 'supplies.order.forApproval',
        expect: { newest: { order: { items: { '0250A013': 4 } } }, rows: { orders: 2, pendingApprovals: 1 } },
      },
    ],
  },
  {
    title: 'corrects a reading by words right after it, and asks for which counter a bare figure is [P4 F8]',
    steps: [
      { say: 'WHJ02153: zwart 41.300 kleur 36.000' },
      { say: 'ja', expect: { says: ['meters.recorded.title'] } },
      { say: 'foutje, het moest 38.500 zijn', expect: { says: ['sent.which.counter'] } },
      { click: 'sent.which.take', row: '(123)', expect: { form: { ready: true }, says: ['~36.000'] } },
      { say: 'ja', expect: { newest: { readings: { 113: 41_300, 123: 38_500 } } } },
    ],
  },
  {
    title: 'withdraws a case just opened, and tells who was told of it where they were told [P4 F36]',
    steps: [
      { say: 'GNM75498 maakt een vreemd geluid' },
      { click: 'faults.article.no' },
      { say: 'verstuur', expect: { rows: { cases: 1 } } },
      { say: 'waar staat CS0032600?', by: 'Megan' },
      { click: 'cases.watch', by: 'Megan', expect: { rows: { watchers: 1 } } },
      { say: 'trek die melding in', expect: { says: ['sent.case.ask'] } },
      { say: 'ja', expect: { says: ['sent.case.withdrawn'], newest: { case: { status: 'closed' } } } },
      { look: true, by: 'Megan', expect: { says: ['sent.case.told'] } },
    ],
  },
  {
    title: 'adds to the case just opened, and takes the comment back by its button [P4]',
    steps: [
      { say: 'GNM75498 maakt een vreemd geluid' },
      { click: 'faults.article.no' },
      { say: 'verstuur' },
      { say: 'zet er nog bij dat we nu niets kunnen printen', expect: { rows: { comments: 0 } } },
      {
        say: 'ja',
        expect: { newest: { comment: { on: 'CS0032600', body: 'we nu niets kunnen printen' } } },
      },
      { click: 'sent.takeBack', expect: { says: ['sent.comment.ask'] } },
      { click: 'sent.withdraw.yes', expect: { says: ['sent.comment.withdrawn'], rows: { comments: 0 } } },
    ],
  },
  {
    title: 'reminds those asked when the person says so [P4]',
    steps: [
      { say: '3 dozen nietjes voor WHJ02153' },
      { click: 'supplies.order.forApproval' },
      { say: 'stuur ze een herinnering', expect: { says: ['sent.order.reminded'] } },
    ],
  },
  {
    title: 'takes a lower figure as the correction of the own reading, when nothing came after it [P4 F8]',
    steps: [
      { say: 'WHJ02153: zwart 43.100' },
      { say: 'ja', expect: { says: ['meters.recorded.title'] } },
      {
        say: 'WHJ02153: zwart 41.300',
        expect: { says: ['meters.lower.own'], not: ['meters.lower.text'], rows: { readings: 1 } },
      },
      { click: 'meters.lower.corrects', expect: { form: { ready: true }, says: ['~43.100'] } },
      { say: 'ja', expect: { says: ['meters.corrected.title'], newest: { readings: { 113: 41_300 } } } },
    ],
  },
];
