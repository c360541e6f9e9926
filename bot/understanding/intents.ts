import type { LearntMeaning } from './answers/questions.ts';

/** What is known of one kind of request before any message of it was read. */
type Intent = {
  /** It in a few words, for a model that has never seen the list (after `docs/capabilities.md`). */
  words: string;
  /**
   * How often it comes compared with the rarest, where it is not once: the usual mix of a managed-print desk, faults first,
   * then supplies, readings and "where is it". The phrases give every capability the same share.
   */
  frequency?: number;
  /** The fact that makes it whole, so that it is a request of its own behind an answer to something else too. */
  givenBy?: 'meters' | 'supplies';
  /** What a request of this kind is in answer to a question about something else; a new request where it says nothing. */
  asAnswer?: LearntMeaning;
  /** It is a question by itself, to a record or a person: an article of this name, on how to put it, answers nothing. */
  isQuestion?: true;
};

const intents = {
  'report-fault': {
    words: 'report a malfunction of a device or its software, spilled or refused toner, waste box full',
    frequency: 10,
  },
  'submit-meters': { words: 'give meter readings (counters)', frequency: 3, givenBy: 'meters' },
  'query-meters': { words: 'see or dispute past meter readings, when or why to send them' },
  'order-supplies': {
    words: 'order toner, staples, drums, waste containers; toner low or empty with nothing else wrong',
    frequency: 4,
    givenBy: 'supplies',
  },
  'order-status': {
    words: 'where an order is, the last orders',
    frequency: 2,
    asAnswer: 'question-about-state',
  },
  'order-issue': { words: 'an item of an order is wrong, missing or misdelivered' },
  'order-training': { words: 'order a training' },
  'check-case': {
    words: 'status of a case or the list of own cases',
    frequency: 2,
    asAnswer: 'question-about-state',
  },
  'update-case': { words: 'comment on, withdraw, reopen or follow an existing case', asAnswer: 'fact' },
  'request-change': { words: 'change of configuration, installation, scan address book' },
  'contract-question': { words: 'contract fees, end date, coverage, copy, lease, quote', isQuestion: true },
  'invoice-question': { words: 'a question about an invoice', isQuestion: true },
  'billing-change': {
    words: 'change PO number, billing entity, invoice address, invoices by e-mail, bank details',
  },
  'move-equipment': { words: 'have equipment moved' },
  'retire-equipment': { words: 'part with equipment, end its contract' },
  'enable-auto-meters': { words: 'have readings sent automatically' },
  'general-request': {
    words: 'wrong or missing data, anything recorded by the supplier that fits no other id',
  },
  'product-info': { words: 'how to do something with a device, maintenance, guidance', frequency: 2 },
  'list-devices': { words: 'see the devices, details of one, export the fleet' },
  'set-alias': { words: 'give a device a name' },
  'assign-device': { words: 'add or remove people on a device' },
  'add-device': { words: 'add or claim a device by serial number' },
  'update-stock': { words: 'tell the supplies on hand' },
  'auto-replenishment': { words: 'automatic supplies replenishment' },
  'shipping-address': { words: 'see or change a shipping address' },
  'return-supplies': { words: 'return supplies, see returns' },
  'manage-users': { words: 'invite, approve, promote, deactivate or list people, reset a password' },
  'manage-contacts': { words: 'list or add contacts who have no access' },
  'manage-delegates': { words: 'let somebody else order for the account' },
  'request-access': { words: 'get access or more rights' },
  settings: { words: 'language, notifications, accessibility' },
  membership: { words: 'professional membership: points, tiers, sign up, payment' },
  'contact-support': { words: 'reach a person, opening hours, phone number', asAnswer: 'wants-a-person' },
  help: { words: 'greeting, thanks, what can you do, cancel, start over' },
  'out-of-scope': { words: 'anything that is not about managed printers and copiers' },
} as const satisfies Record<string, Intent>;

/** What people ask for, one id a message: the contract of `docs/capabilities.md`. */
export type CapabilityId = keyof typeof intents;
export const capabilityIds = Object.keys(intents) as CapabilityId[];

/** Whether a message read as this asks for anything: thanks, greetings and remarks on other things do not. */
export const asksForNothing = (id: CapabilityId): boolean => id === 'help' || id === 'out-of-scope';

/** Whether a message read as this is a question by itself, which an article on how to put it does not answer. */
export const isQuestion = (id: string): boolean =>
  (intents as Readonly<Record<string, Intent>>)[id]?.isQuestion === true;

/** What is known of a kind of request. */
export const intentOf = (id: CapabilityId): Intent => intents[id];
