import type { Conversation } from '../support/conversation.ts';

/** Changing and withdrawing what was sent, in English. */
export const takeBack: readonly Conversation[] = [
  {
    title:
      'withdraws an order that waits, after a yes, and tells those who were asked where they were asked [P4 G51]',
    steps: [
      { say: 'hello', by: 'Megan' },
      { say: '3 boxes of staples for WHJ02153', expect: { buttons: ['supplies.order.forApproval'] } },
      {
        click: 'supplies.order.forApproval',
        expect: {
          says: ['supplies.waiting.title'],
          buttons: ['sent.withdraw', 'engine.edit', 'sent.remind'],
          rows: { pendingApprovals: 1 },
        },
      },
      { look: true, by: 'Megan', expect: { buttons: ['supplies.approve'] } },
      { say: 'cancel that', expect: { says: ['sent.order.ask'], rows: { pendingApprovals: 1 } } },
      { say: 'ok', expect: { not: ['sent.order.withdrawn'], rows: { pendingApprovals: 1 } } },
      {
        say: 'yes',
        expect: {
          says: ['sent.order.withdrawn', 'supplies.status.withdrawn'],
          newest: { order: { status: 'withdrawn' } },
          rows: { pendingApprovals: 0, orders: 1 },
        },
      },
      {
        look: true,
        by: 'Megan',
        expect: { says: ['sent.order.withdrawnBy', '~Alex'], noButtons: ['supplies.approve'] },
      },
      { say: 'cancel that', expect: { says: ['engine.nothingToCancel'] } },
    ],
  },
  {
    title:
      'leaves an order as it is when the person would rather keep it, and withdraws it once by a double click [P4]',
    steps: [
      { say: '3 boxes of staples for WHJ02153' },
      { click: 'supplies.order.forApproval' },
      { click: 'sent.withdraw', expect: { says: ['sent.order.ask', 'sent.order.askText'] } },
      {
        click: 'sent.withdraw.no',
        expect: {
          says: ['sent.kept', 'supplies.waiting.title'],
          newest: { order: { status: 'awaiting-approval' } },
        },
      },
      { click: 'sent.withdraw' },
      { click: 'sent.withdraw.yes', expect: { says: ['sent.order.withdrawn'] } },
      { again: true, expect: { newest: { order: { status: 'withdrawn' } }, rows: { orders: 1 } } },
    ],
  },
  {
    title:
      'changes an order that waits: the form as it was sent, then one order in the place of the other [P4 G48]',
    steps: [
      { say: 'hello', by: 'Megan' },
      { say: '3 boxes of staples for WHJ02153' },
      { click: 'supplies.order.forApproval' },
      { look: true, by: 'Megan' },
      {
        click: 'engine.edit',
        expect: { says: ['sent.order.replaces', '~3 units'], rows: { orders: 1, pendingApprovals: 1 } },
      },
      { say: 'no, 5', expect: { says: ['~5 units'], rows: { orders: 1 } } },
      {
        click: 'supplies.order.forApproval',
        expect: {
          says: ['supplies.waiting.title'],
          newest: { order: { status: 'awaiting-approval', items: { '0250A013': 5 } } },
          rows: { orders: 2, pendingApprovals: 1 },
        },
      },
      {
        look: true,
        by: 'Megan',
        expect: { says: ['sent.order.replacedBy', 'supplies.approval.title'], buttons: ['supplies.approve'] },
      },
    ],
  },
  {
    title: 'changes the amount of an order that waits by a word right after it [P4 P3]',
    steps: [
      { say: '3 boxes of staples for WHJ02153' },
      { click: 'supplies.order.forApproval' },
      {
        say: 'make that four boxes',
        expect: { says: ['sent.order.replaces', '~4 units'], rows: { orders: 1 } },
      },
      {
        say: 'yes',
        expect: { newest: { order: { items: { '0250A013': 4 } } }, rows: { orders: 2, pendingApprovals: 1 } },
      },
    ],
  },
  {
    title: 'says who approved first when it is too late, and the way out [P4 P11]',
    steps: [
      { say: 'hello', by: 'Megan' },
      { say: '3 boxes of staples for WHJ02153' },
      { click: 'supplies.order.forApproval' },
      { click: 'supplies.approve', by: 'Megan', expect: { says: ['supplies.approved.title'] } },
      {
        say: 'cancel the order please',
        expect: { says: ['refusal.order-approved-first.text', '~Megan'], buttons: ['sent.askDesk'] },
      },
      { say: 'four instead', expect: { says: ['refusal.order-approved-first.title'], rows: { orders: 1 } } },
      { click: 'sent.askDesk', expect: { rows: { orders: 1, cases: 0 } } },
    ],
  },
  {
    title: 'tells an administrator who decides too late that it was withdrawn [P4 P11]',
    steps: [
      { say: 'hello', by: 'Adele' },
      { say: '3 boxes of staples for WHJ02153' },
      { click: 'supplies.order.forApproval' },
      { look: true, by: 'Adele', expect: { buttons: ['supplies.approve'] } },
      { click: 'sent.withdraw' },
      { click: 'sent.withdraw.yes' },
      {
        look: true,
        by: 'Adele',
        expect: { says: ['sent.order.withdrawn'], noButtons: ['supplies.approve'] },
      },
    ],
  },
  {
    title: 'reminds those asked once an hour at most [P4 P11]',
    steps: [
      { say: 'hello', by: 'Megan' },
      { say: '3 boxes of staples for WHJ02153' },
      { click: 'supplies.order.forApproval' },
      { look: true, by: 'Megan', expect: { says: ['supplies.approval.intro'] } },
      { click: 'sent.remind', expect: { says: ['sent.order.reminded', '~Megan'] } },
      { look: true, by: 'Megan', expect: { says: ['sent.order.reminder'], buttons: ['supplies.approve'] } },
      { say: 'remind them', expect: { says: ['refusal.reminded-lately.title'] } },
      { wait: 61 },
      { say: 'please remind them', expect: { says: ['sent.order.reminded'] } },
    ],
  },
  {
    title: 'says that an order nobody had to approve has gone out, and offers the desk [P4]',
    steps: [
      { say: '2 cyan toners for WHJ01481' },
      { click: 'supplies.order.submit', expect: { says: ['supplies.placed.title'] } },
      { say: 'never mind', expect: { says: ['refusal.order-sent-on.title'], buttons: ['sent.askDesk'] } },
      { click: 'sent.askDesk', expect: { form: { ready: true } } },
      { say: 'send it', expect: { rows: { cases: 1 }, newest: { order: { status: 'submitted' } } } },
    ],
  },
  {
    title: 'corrects a reading by a word right after it: old and new are shown, nothing else changes [P4 F8]',
    steps: [
      { say: 'WHJ02153: black 41,300 colour 36,000' },
      { say: 'ok', expect: { says: ['meters.recorded.title'], buttons: ['meters.correct'] } },
      {
        say: 'sorry, typo: 41,030',
        expect: {
          form: { ready: true },
          says: ['meters.correct.title', '~41,300'],
          newest: { readings: { 113: 41_300, 123: 36_000 } },
        },
      },
      {
        say: 'yes',
        expect: {
          says: ['meters.corrected.title', 'meters.correct.was'],
          newest: { readings: { 113: 41_030, 123: 36_000 } },
        },
      },
    ],
  },
  {
    title: 'corrects a recorded reading by its button, and not once a later one exists [P4 F8]',
    steps: [
      { say: 'WHJ02153: black 41,000' },
      { say: 'ok', expect: { buttons: ['meters.correct'] } },
      { click: 'meters.correct', expect: { says: ['meters.correct.title', '~41,000'] } },
      { say: 'no, 41 020', expect: { form: { ready: true }, says: ['~41,000'] } },
      { say: 'ok', expect: { newest: { readings: { 113: 41_020 } } } },
      { say: 'WHJ02153: black 41,100', by: 'Megan' },
      { say: 'ok', by: 'Megan', expect: { says: ['meters.recorded.title'] } },
      { click: 'meters.correct', expect: { says: ['refusal.reading-superseded.title'] } },
    ],
  },
  {
    title: 'withdraws a reading right after it [P4]',
    steps: [
      { say: 'WHJ02153: black 41,000' },
      { say: 'ok' },
      { say: 'undo that', expect: { says: ['sent.readings.ask', '~41,000'] } },
      { say: 'yes', expect: { says: ['sent.readings.withdrawn'], newest: { readings: {} } } },
    ],
  },
  {
    title: 'adds to the case just opened, takes the comment back, and withdraws the case [P4 P3]',
    steps: [
      { say: 'GNM75498 makes a strange noise' },
      { click: 'faults.article.no' },
      { say: 'send it', expect: { rows: { cases: 1 }, buttons: ['sent.withdraw'] } },
      { say: 'add that it blocks us', expect: { rows: { comments: 0 } } },
      {
        say: 'ok',
        expect: {
          newest: { comment: { on: 'CS0032600', body: 'it blocks us' } },
          buttons: ['sent.takeBack'],
        },
      },
      { say: 'take back my comment', expect: { says: ['sent.comment.ask', '~it blocks us'] } },
      { say: 'yes', expect: { says: ['sent.comment.withdrawn'], rows: { comments: 0 } } },
      {
        say: 'withdraw CS0032600',
        expect: { says: ['sent.case.ask'], newest: { case: { status: 'created' } } },
      },
      {
        click: 'sent.withdraw.yes',
        expect: { says: ['sent.case.withdrawn', 'sent.case.status'], newest: { case: { status: 'closed' } } },
      },
      { say: 'withdraw CS0032600', expect: { says: ['refusal.withdrawn-already.title'] } },
    ],
  },
  {
    title: 'asks which one when two things were sent just now, and withdraws only that [P4]',
    steps: [
      { say: '3 boxes of staples for WHJ02153' },
      { click: 'supplies.order.forApproval' },
      { say: 'WHJ02153: black 41,000' },
      { say: 'ok', expect: { says: ['meters.recorded.title'] } },
      { say: 'cancel that', expect: { says: ['sent.which.title', 'sent.which.withdraw'] } },
      { say: 'the second one', expect: { says: ['sent.order.ask'] } },
      { say: 'no', expect: { says: ['sent.kept'], newest: { order: { status: 'awaiting-approval' } } } },
    ],
  },
  {
    title: 'withdraws no case of somebody else, and hints at none of another company [P4 X8]',
    who: 'Megan',
    steps: [
      { say: 'withdraw CS0032501', expect: { says: ['refusal.case-not-found.title'], not: ['~lade 3'] } },
      { say: 'GNM75498 makes a strange noise', by: 'Alex' },
      { click: 'faults.article.no', by: 'Alex' },
      { say: 'send it', by: 'Alex', expect: { rows: { cases: 1 } } },
      { say: 'withdraw CS0032600', expect: { says: ['refusal.sent-by-another.title'] } },
    ],
  },
  {
    title: 'answers how an order stands from the record, after it was withdrawn too [P3 P4]',
    steps: [
      { say: '3 boxes of staples for WHJ02153' },
      { click: 'supplies.order.forApproval' },
      { say: 'what exactly went out?', expect: { says: ['engine.recalled.sent', 'supplies.waiting.title'] } },
      { click: 'sent.withdraw' },
      { say: 'yes, withdraw it', expect: { says: ['sent.order.withdrawn'] } },
      {
        say: 'what exactly went out?',
        expect: {
          says: ['engine.recalled.shown', 'supplies.status.withdrawn'],
          not: ['engine.recalled.sent'],
        },
      },
    ],
  },
];
