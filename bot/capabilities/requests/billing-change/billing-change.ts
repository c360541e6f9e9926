import { z } from 'zod';
import { listContracts } from '../../../../domain/contracts/list-contracts.ts';
import { isPersonalMailbox } from '../../../../domain/contracts/rules/personal-mailbox.ts';
import { listContacts } from '../../../../domain/people/list-contacts.ts';
import { wallClock } from '../../../../domain/programmes/rules/wall-clock.ts';
import type { Capability, Scene } from '../../../engine/capability.ts';
import { contractOptions } from '../contract-options.ts';
import { defineRequest } from '../define-request.ts';
import { saidKind } from '../said-kind.ts';
import { asksBank, bankAnswer, bankSentences, namesAccount } from './bank-details.ts';
import { type BillingWorld, billingNotes } from './billing-notes.ts';

/** Names beyond these make no mailbox personal. */
const readNames = 200;

const kinds = {
  'e-invoices':
    /\b(?:(?:factures?|facturation|facturen|facturatie|factuur|invoices?|bills?|billing)\b.*(?:e-?mail|mail|courriel|mailbox|@|boite)|(?:e-?mail|mail|courriel|mailbox|boite)\b.*(?:factures?|facturen|invoices?|bills?)|mailfacturatie)/,
  'po-number':
    /\b(?:po\b|po-|bon de commande|n° ?(?:de )?commande|numero de commande|bestelnummer|bestelbon|purchase order)/,
  entity:
    /\b(?:k-?bis|societe|raison sociale|change de nom|rachat|fusion|entite|tva|naam|overname|fusie|kvk|kbo|uittreksel|vennootschap|btw|company|takeover|merger|registration|vat|entity|name)/,
  address: /\b(?:adresse|adres|address)/,
};

/** The new order number: what stands behind its word, or a colon. */
const orderNumber =
  /(?:\bpo\b|commande|bestelnummer|po-nummer|bestelbon|purchase order|order number)[^\d\n]{0,40}?((?=[\w/-]*\d)[\w/-]{4,40})/iu;
/** The contract by its number, or a part of it. */
const contractNumber = /\bcontra(?:t|ct)\s*(?:n[°o]\.?|nr\.?|no\.?|#)?\s*((?=[\w-]*\d)[\w-]{4,30})/iu;

const request = defineRequest({
  id: 'billing-change',
  access: ['administrator'],
  group: 'account',
  topic: 'billing',
  device: 'none',
  asks: {
    contract: z.string().optional(),
    number: z.string().trim().min(1).max(60).optional(),
    entity: z.string().trim().min(1).max(300).optional(),
    address: z.string().trim().min(1).max(300).optional(),
    mailbox: z.email().max(200).optional(),
    from: z.iso.date().optional(),
  },
  inputs: {
    contract: { input: 'lookup', options: contractOptions },
    number: { input: 'text' },
    entity: { input: 'longText', hint: true },
    address: { input: 'longText' },
    mailbox: { input: 'text', from: 'email', hint: true },
    from: { input: 'date', from: 'date' },
  },
  needs: {
    'po-number': ['contract', 'number'],
    entity: ['entity'],
    address: ['address'],
    'e-invoices': ['mailbox'],
  },
  said: ({ text }) => ({
    kind: saidKind(kinds, text),
    number: orderNumber.exec(text)?.[1],
    contract: contractNumber.exec(text)?.[1],
  }),
  load: loadBilling,
  notes: billingNotes,
  check: ({ mailbox }, { names }, { t }) =>
    typeof mailbox === 'string' && isPersonalMailbox(mailbox, names)
      ? { mailbox: t.text('requests.billing-change.personal') }
      : ({} as Record<string, string>),
  aside: {
    heard: asksBank,
    answer: ({ programme }, { t }) => bankSentences(t, programme).join(' '),
  },
});

/** A change of what stands on the invoices or where they go; the supplier's own bank account has a fixed answer (B2, B5-B7, B11). */
export const billingChange: Capability = {
  ...request,
  answer: async (scene, { text }) => (asksBank(text) ? bankAnswer(scene) : null),
  // "Is that really your new account?" behind what was sent asks nothing about that.
  commands: [{ heard: namesAccount, interrupts: false, run: async (scene) => bankAnswer(scene) }],
};

async function loadBilling(scene: Scene): Promise<BillingWorld> {
  const { account, programme } = scene.actor;
  return {
    contracts: await listContracts(scene, null),
    names: (await listContacts(scene, readNames)).map(({ name }) => name),
    today: wallClock(scene.now, account.timeZone).day,
    programme,
  };
}
