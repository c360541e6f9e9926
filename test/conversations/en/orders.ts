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
];
