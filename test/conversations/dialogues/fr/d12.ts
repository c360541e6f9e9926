import type { Dialogue } from '../support/dialogue.ts';

const mailbox = 'compta-fournisseurs@example.com';

export const d12: Dialogue = {
  id: 'D12',
  title: 'changes a purchase order number and the mailbox of the invoices, and calls no letter genuine',
  rows: 'B2 B6 B7 B11',
  who: 'Adele',
  language: 'fr',
  around: { Megan: 'fr', Alex: 'fr', Patti: 'fr' },
  steps: [
    {
      say: 'nouveau n° de commande 4500-77812 à partir du 1er déc, contrat 620555',
      expect: {
        waits: {
          capability: 'billing-change',
          holds: ['CT-620555-1', '4500-77812', ['2026-12-01', '1er décembre', '1 décembre']],
        },
        shows: ['mois'],
      },
    },
    {
      say: 'tant pis envoyez. et les factures désormais par mail à adele.vance@example.com',
      expect: {
        stores: { cases: [{ number: 'CS0032600', text: ['CT-620555-1', '4500-77812'] }] },
        shows: ['CS0032600'],
        open: { capability: 'billing-change', lacks: ['adele.vance@example.com'] },
      },
    },
    {
      say: 'compta-fournisseurs@example.com alors',
      expect: { waits: { capability: 'billing-change', holds: [mailbox] }, shows: [mailbox, 'mois'] },
    },
    {
      say: "avant ça, on a reçu un courrier avec un nouvel iban DE00 1200 3400 5600 78, c'est vous ça ?",
      expect: {
        shows: ['2017', 'facture'],
        never: ['DE00'],
        waits: { capability: 'billing-change', holds: [mailbox], lacks: ['DE00'] },
      },
    },
    {
      say: "ok j'ai rien payé ouf. envoyez le mail",
      expect: {
        stores: { cases: [{ number: 'CS0032601', text: [mailbox] }] },
        shows: ['CS0032601'],
      },
    },
  ],
};
