import type { Conversation } from '../support/conversation.ts';

/** Orders, in English. */
export const orders: readonly Conversation[] = [
  {
    title: 'sends a covered order at once [G48 G51]',
    steps: [
      { say: '2 cyan toners for WHJ01481', expect: { says: ['supplies.price.title', 'supplies.covered'] } },
      {
        click: 'supplies.order.submit',
        expect: { says: ['supplies.placed.title'], newest: { order: { items: { '8520B002': 2 } } } },
      },
    ],
  },
  {
    title: 'limits priority shipping to five boxes and asks for consent to its cost [X30 X31 X32]',
    who: 'Lynne',
    steps: [
      {
        say: '6 boxes of 6R1509 for MX4123456 with priority shipping',
        expect: { rows: { orders: 0 }, says: ['~6R1509'] },
      },
      {
        send: { 'item 6R1509': '4', shipping: 'priority' },
        button: 'supplies.form.submit',
        expect: { says: ['refusal.priority-consent-missing.text'], rows: { orders: 0 } },
      },
      {
        send: { priorityConsent: 'true', poNumber: 'PO-778' },
        button: 'supplies.form.submit',
        expect: { says: ['supplies.price.title', 'supplies.warning.priority'], rows: { orders: 0 } },
      },
    ],
  },
  {
    title: 'sends nothing for a device whose supplies come automatically [X20 F23]',
    who: 'Lynne',
    steps: [
      {
        say: 'I need black toner for EX7123456',
        expect: { says: ['refusal.device-replenished.title'], rows: { orders: 0 } },
      },
    ],
  },
  {
    title: 'cancels a priced order by a click and by a word, and orders nothing [G48]',
    steps: [
      { say: '1 yellow toner for WHJ02153', expect: { says: ['supplies.price.title'] } },
      { click: 'engine.cancel', expect: { says: ['engine.cancelled'] } },
      { say: '1 yellow toner for WHJ02153', expect: { says: ['supplies.price.title'] } },
      { say: 'never mind', expect: { says: ['engine.cancelled'], rows: { orders: 0, openDrafts: 0 } } },
    ],
  },
  {
    title: 'shows an administrator on the home surface what waits for a decision [G49]',
    who: 'Megan',
    steps: [
      {
        say: '3 boxes of staples for WHJ02153',
        by: 'Alex',
        expect: { buttons: ['supplies.order.forApproval'] },
      },
      { click: 'supplies.order.forApproval', by: 'Alex', expect: { rows: { pendingApprovals: 1 } } },
    ],
  },
  {
    title:
      'takes stock, a cost, a PO number and what goes first in words, and sends nothing before the yes [X30 X32 X33 X35]',
    who: 'Lynne',
    steps: [
      {
        say: '6 black and 2 cyan toners for MX4123456, needed by Tuesday',
        expect: { says: ['~by Tuesday'], buttons: ['supplies.shipBy.priority'], rows: { orders: 0 } },
      },
      { say: 'black 1 box left, 2 loose cyan', expect: { says: ['~1 box, 0 units', '~0 boxes, 2 units'] } },
      {
        say: '4 black 1 cyan first, by priority',
        expect: { says: ['supplies.remark.later', '~2 ×'], rows: { orders: 0 } },
      },
      {
        say: 'ok for the 60, PO A-1009',
        expect: { says: ['~A-1009', 'supplies.price.title'], rows: { orders: 0 } },
      },
      {
        say: 'yes, order it',
        expect: { says: ['supplies.placed.title', 'supplies.placed.tracked'], rows: { orders: 1 } },
      },
    ],
  },
  {
    title:
      'says what is on its way already, and answers a question about the price without losing the order [G47 G50]',
    steps: [
      {
        say: '1 cyan toner for WHJ02153',
        expect: { says: ['~1473939', '~Alex Wilber'], rows: { orders: 0 } },
      },
      { say: 'how much is it?', expect: { says: ['supplies.reply.price'], rows: { orders: 0 } } },
      { say: 'ok', expect: { rows: { orders: 0 } } },
      { say: 'yes, order it', expect: { says: ['supplies.placed.title'], rows: { orders: 1 } } },
    ],
  },
];
