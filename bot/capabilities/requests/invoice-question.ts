import { z } from 'zod';
import { defineRequest } from './define-request.ts';
import { saidKind } from './said-kind.ts';

const kinds = {
  'consumable-order':
    /\b(?:toner|agrafe|consommable|commande|livraison|surcommande|verbruik|nietje|bestelling|levering|staple|consumable|supplies|delivery|shipping|order)/,
  service:
    /\b(?:intervention|technicien|main d['’]oeuvre|deplacement|depannage|werkloon|technicus|herstelling|labou?r|service|repair|engineer|visit)/,
  other: /(?:)/,
};

/** The number of an invoice behind its word, or a figure of eight digits. */
const invoice =
  /(?:facture|factuur|invoice|bill)\s*(?:n[°o]\.?|nr\.?|no\.?|#)?\s*([\w/-]*\d{3,}[\w/-]*)|\b(\d{8})\b/iu;

/** A question about an invoice (G35). */
export const invoiceQuestion = defineRequest({
  id: 'invoice-question',
  access: ['administrator'],
  forwardedFor: ['user'],
  group: 'account',
  topic: 'billing',
  device: 'maybe',
  asks: { invoice: z.string().max(60).optional() },
  inputs: { invoice: { input: 'text', hint: true } },
  said: ({ text }) => {
    const [, named, bare] = invoice.exec(text) ?? [];
    return { kind: saidKind(kinds, text), invoice: named ?? bare };
  },
});
